import type { Vocabulary } from './vocabulary';

/** What the text of a parameter means, and the parts of it that mean nothing here. */
interface Parsed<Value> {
  readonly value: Value;
  readonly unknown: readonly string[];
}

/** One URL parameter: its default, and both ways between its value and its text. */
export interface Codec<Value, Known = Vocabulary> {
  readonly initial: Value;
  readonly parse: (text: string, known: Known) => Parsed<Value>;
  /** Null where the default needs no parameter. */
  readonly serialise: (value: Value) => string | null;
}

/** One codec a parameter: leaving one out does not compile. */
export type Codecs<Values, Known = Vocabulary> = {
  readonly [Name in keyof Values]: Codec<Values[Name], Known>;
};

/** The values that a table of codecs reads and writes. */
export type ValuesOf<Table> = {
  readonly [Name in keyof Table]: Table[Name] extends { readonly initial: infer Value }
    ? Value
    : never;
};

/** A value of one of our own parameters that means nothing here and was left out. */
export interface Dropped {
  readonly parameter: string;
  readonly value: string;
}

/**
 * Reads the parameters of a table from a link. A value that means nothing is dropped and reported, never
 * guessed; of a parameter named twice the first value counts. Other parameters are none of our business:
 * trackers and mail programs add their own to every link.
 */
export function parseSearch<Values extends object, Known>(
  codecs: Codecs<Values, Known>,
  search: string,
  known: Known,
): { readonly values: Values; readonly dropped: readonly Dropped[] } {
  const params = new URLSearchParams(search);
  const dropped: Dropped[] = [];
  const values = valuesOf(codecs, (parameter) => {
    const [text, ...repeated] = params.getAll(parameter);
    const { initial, parse } = codecs[parameter];
    if (text === undefined) return initial;
    const { value, unknown } = parse(text, known);
    for (const item of [...unknown, ...repeated]) dropped.push({ parameter, value: item });
    return value;
  });
  return { values, dropped };
}

/** The search part of a link in the order of the table, defaults left out; empty where all are. */
export function serialiseSearch<Values>(codecs: Codecs<Values, never>, values: Values): string {
  const pairs: string[] = [];
  for (const parameter in codecs) {
    const text = codecs[parameter].serialise(values[parameter]);
    if (text === null) continue;
    pairs.push(`${parameter}=${encodeURIComponent(text).replaceAll('%2C', ',')}`);
  }
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** An object with a value for every codec of a table. */
export function valuesOf<Values extends object>(
  codecs: Codecs<Values, never>,
  valueOf: <Name extends Extract<keyof Values, string>>(name: Name) => Values[Name],
): Values {
  const values: Partial<Values> = {};
  for (const name in codecs) values[name] = valueOf(name);
  if (!isComplete(codecs, values)) throw new Error('a parameter has no value');
  return values;
}

function isComplete<Values extends object>(
  codecs: Codecs<Values, never>,
  values: Partial<Values>,
): values is Values {
  return Object.keys(codecs).every((name) => name in values);
}

/** One of a few words; the initial one is not written. */
export function oneOf<Word extends string>(
  words: readonly Word[],
  initial: Word,
): Codec<Word, Vocabulary | null> {
  return {
    initial,
    parse: (text) => matchWord(words, text, initial),
    serialise: (value) => (value === initial ? null : value),
  };
}

/** One of a few words, or none of them. */
export function optionalOneOf<Word extends string>(
  words: readonly Word[],
): Codec<Word | null, Vocabulary | null> {
  return {
    initial: null,
    parse: (text) => matchWord(words, text, null),
    serialise: (value) => value,
  };
}

/** One of the ids of the data, or none of them. */
export function optionalId(
  idsOf: (vocabulary: Vocabulary) => readonly string[],
): Codec<string | null> {
  return {
    initial: null,
    parse: (text, vocabulary) => matchWord(idsOf(vocabulary), text, null),
    serialise: (value) => value,
  };
}

function matchWord<Word extends string, Initial>(
  words: readonly Word[],
  text: string,
  initial: Initial,
): Parsed<Word | Initial> {
  const value = words.find((word) => word === text);
  return value === undefined ? { value: initial, unknown: [text] } : { value, unknown: [] };
}
