import { isHan } from '../labels/fold';

/** A query as it may have been meant: each word that is like none of the vocabulary is mended, where one is near. */
export function mended(query: string, vocabulary: readonly string[]): string {
  return query
    .split(' ')
    .map((word) =>
      vocabulary.some((known) => known.startsWith(word))
        ? word
        : (nearestTo(word, vocabulary) ?? word),
    )
    .join(' ');
}

/** The word that takes the fewest slips; null where it takes more than a word of that length bears. */
function nearestTo(word: string, vocabulary: readonly string[]): string | null {
  let nearest: string | null = null;
  let most = slipsIn(word);
  for (const known of vocabulary) {
    if (most === 0) break;
    if (Math.abs(known.length - word.length) > most) continue;
    const slips = slipsBetween(word, known);
    if (slips < most || (slips === most && nearest === null)) {
      nearest = known;
      most = slips;
    }
  }
  return nearest;
}

/** How many slips a word may have and still be told: none in a number or a short word. */
function slipsIn(word: string): number {
  if (/^\d/.test(word)) return 0;
  if (isHan(word)) return word.length < 3 ? 0 : 1;
  if (word.length < 4) return 0;
  return word.length < 7 ? 1 : 2;
}

/** Letters put in, left out, changed or exchanged with their neighbour (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const exchanged = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + same,
        exchanged ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
