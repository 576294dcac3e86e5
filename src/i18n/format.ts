import type { Language } from '../domain/dataset';
import { languageModules } from './languages';

/** Numbers, lists and dates as the reader's language writes them. */
export interface Format {
  /** A number with exactly `decimals` decimals; `value` is a plain decimal. */
  readonly number: (value: string, decimals: number) => string;
  /** How many of something. */
  readonly count: (value: number) => string;
  /** A sum of whole millions in the large sums of the language; the words behind it name them. */
  readonly sum: (millions: string) => string;
  /** Names joined: "A, B and C". */
  readonly list: (names: readonly string[]) => string;
  /** A day and time of day, in the reader's time zone. */
  readonly time: (at: Date) => string;
}

/**
 * The first format of a page takes a browser 15 to 25 ms, every further one nothing: made while the page
 * waits for its code, it holds nothing up.
 */
export function wakeFormats(language: Language): void {
  const { number, list } = createFormat(language);
  number('0', 0);
  list([]);
}

/** Digits, sign and point that a platform's number holds without loss. */
const safeDigits = 15;

function grouped(value: string): string {
  const [whole = '', part] = value.split('.');
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return part === undefined ? thousands : `${thousands}.${part}`;
}

export function createFormat(language: Language): Format {
  const { locale, sums } = languageModules[language];
  let lists: Intl.ListFormat | null = null;
  const numbers = new Map<number, Intl.NumberFormat>();
  const numberFormat = (decimals: number) => {
    const known = numbers.get(decimals);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    numbers.set(decimals, made);
    return made;
  };
  const number: Format['number'] = (value, decimals) => {
    // Beyond what a platform's number holds every digit is kept; all three languages group alike.
    const written =
      value.length > safeDigits ? grouped(value) : numberFormat(decimals).format(Number(value));
    // A true minus, as wide as a plus, where the platform writes a hyphen.
    return written.replace('-', '−');
  };
  return {
    number,
    count: (value) => number(String(value), 0),
    sum: (millions) =>
      sums === 'million' ? number(millions, 0) : number(String(Number(millions) / 100), 2),
    list: (names) => {
      lists ??= new Intl.ListFormat(locale, { type: 'conjunction' });
      // The word before the last name touches it in Chinese: a number stands apart.
      const apart = (name: string) => (language !== 'en' && /^\d/.test(name) ? ` ${name}` : name);
      const last = names.length - 1;
      return lists.format(names.map((name, at) => (at > 0 && at === last ? apart(name) : name)));
    },
    time: (date) => date.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' }),
  };
}
