/** Brings a text into the form in which texts are compared. */
export type Fold = (text: string) => string;

/** Words that say nothing of what is looked for. */
const fillers = new Set(['of', 'the', 'and', 'in', 'on', 'for', 'at', 'by', 'vs', 'compare']);
const numerals = new Map([
  ['一', '1'],
  ['one', '1'],
  ['二', '2'],
  ['two', '2'],
  ['三', '3'],
  ['three', '3'],
]);

/**
 * Makes alike what a reader takes for the same: letter case and width, Traditional and Simplified
 * characters (`simplified` maps the former to the latter), a plural s, "scope three" and "scope3",
 * separators of thousands, punctuation and spaces. What is left is words, runs of Han characters, numbers
 * and %, with a space between them.
 */
export function foldWith(simplified: ReadonlyMap<string, string>): Fold {
  return (text) => {
    const plain = text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character)
      .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
      .replace(
        /(scope|范围|範圍)[ -]?(one|two|three|[一二三])/g,
        (_, scope: string, numeral: string) => `${scope} ${numerals.get(numeral) ?? numeral}`,
      )
      .replace(/['’]s(?![a-z])|的/g, ' ');
    const words = plain.match(/\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\d+(?:\.\d+)*|%/gu) ?? [];
    return words
      .filter((word) => !fillers.has(word))
      .map((word) => word.replace(/^([a-z]{2,}[^\Ws])s$/, '$1'))
      .join(' ');
  };
}

export function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}
