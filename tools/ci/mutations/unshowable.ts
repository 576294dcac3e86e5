import Big from 'big.js';

/** Digits and powers of ten of the largest number that any arithmetic here leads to. */
const mostDigits = 400;
const farthestPower = 300;
/** Far longer than any sentence: nothing is made of a number without end. */
const longestText = 20_000;

const noNumber = /\b(?:NaN|Infinity|undefined|function \w*\(|\[object \w+\])/;

/** Where in a value something stands that no reader should see, such as NaN or a number without bounds. */
export function unshowable(value: unknown, path: string): readonly string[] {
  if (value instanceof Big) return unbounded(value, path);
  if (typeof value === 'function') return [`${path} is a function`];
  if (typeof value === 'number')
    return Number.isFinite(value) ? [] : [`${path} is ${String(value)}`];
  if (typeof value === 'string') return inText(value, path);
  if (typeof value !== 'object' || value === null) return [];
  const entries: Iterable<readonly [unknown, unknown]> =
    value instanceof Map ? value : value instanceof Set ? value.entries() : Object.entries(value);
  return [...entries].flatMap(([key, one]) => unshowable(one, `${path}.${String(key)}`));
}

function unbounded({ c: digits, e: power }: Big, path: string): readonly string[] {
  return digits.length > mostDigits || Math.abs(power) > farthestPower
    ? [`${path} has ${digits.length} digits and the power ${power}`]
    : [];
}

/** Where a text of a file or a page holds what is no word. */
export function inText(text: string, path: string, longest = longestText): readonly string[] {
  const [word] = noNumber.exec(text) ?? [];
  return [
    ...(word === undefined ? [] : [`${path} holds ${word}`]),
    ...(text.length > longest ? [`${path} is ${text.length} characters long`] : []),
  ];
}

/** Where an XML text holds what no XML may hold (XML 1.0, 2.2). */
export function inXml(text: string, path: string): readonly string[] {
  // eslint-disable-next-line no-control-regex -- the very characters that are looked for
  return /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(text)
    ? [`${path} is no XML`]
    : inText(text, path, 5_000_000);
}
