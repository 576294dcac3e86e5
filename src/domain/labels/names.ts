import { gramsOf, isGeneric, type Words } from './words';

/** A name in the form in which it is compared. */
export interface Name {
  /** Its place among the names of one naming. */
  readonly id: number;
  readonly grams: readonly string[];
  /** What each gram weighs: the more, the fewer indicators have it. */
  readonly weights: readonly number[];
  readonly weight: number;
}

/** What each gram of a text counts, from 0 to 1. */
export type Weights = ReadonlyMap<string, number>;

/** Makes names of texts, and weighs what they share. */
export interface Naming {
  readonly gramsIn: (text: string) => readonly string[];
  readonly weightOf: (gram: string) => number;
  readonly toName: (text: string) => Name;
  /** The name of a group, in which words such as “staff” and “area” hardly count. */
  readonly toGroupName: (text: string) => Name;
  /** How much of a text is in others, from 0 to 1. */
  readonly shareOf: (text: string, others: readonly string[]) => number;
  /** What of the weight of each name made so far a text has, by the name's id. */
  readonly coveredBy: (text: Weights) => Float64Array;
}

/** `documents` has the texts of each indicator: what many have says little. */
export function namingOf(documents: readonly (readonly string[])[], words: Words): Naming {
  const gramsIn = remember((text: string) => gramsOf(words(text)));
  const counts = new Map<string, number>();
  for (const texts of documents) {
    for (const gram of new Set(texts.flatMap(gramsIn))) {
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  const weightOf = remember((gram: string) => {
    const rarity = Math.log(1 + documents.length / (1 + (counts.get(gram) ?? 0)));
    // A single Han character says less than a pair.
    return rarity * (/^\p{Script=Han}$/u.test(gram) ? 0.4 : 1);
  });
  const weighed = (text: string, weigh: (gram: string) => number) => {
    const grams = [...new Set(gramsIn(text))];
    const weights = grams.map(weigh);
    return { grams, weights, weight: weights.reduce((sum, weight) => sum + weight, 0) };
  };
  const groupWeight = (gram: string) => weightOf(gram) * (isGeneric(gram) ? 0.15 : 1);
  let names = 0;
  const holders = new Map<string, { readonly name: number; readonly weight: number }[]>();
  const named = (text: string, weigh: (gram: string) => number): Name => {
    const name = { id: names, ...weighed(text, weigh) };
    names += 1;
    for (const [index, gram] of name.grams.entries()) {
      const holder = { name: name.id, weight: name.weights[index] ?? 0 };
      const others = holders.get(gram);
      if (others) others.push(holder);
      else holders.set(gram, [holder]);
    }
    return name;
  };
  return {
    gramsIn,
    weightOf,
    toName: (text) => named(text, weightOf),
    toGroupName: (text) => named(text, groupWeight),
    shareOf: (text, others) => {
      const there = new Set(others.flatMap(gramsIn));
      const { grams, weights, weight } = weighed(text, groupWeight);
      const shared = weights.filter((_, index) => there.has(grams[index] ?? ''));
      return weight === 0 ? 0 : shared.reduce((sum, one) => sum + one, 0) / weight;
    },
    coveredBy: (text) => {
      const covered = new Float64Array(names);
      for (const [gram, share] of text) {
        for (const { name, weight } of holders.get(gram) ?? []) {
          covered[name] = (covered[name] ?? 0) + weight * share;
        }
      }
      return covered;
    },
  };
}

/** The same for the same text, made once. */
export function remember<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text) ?? make(text);
    known.set(text, found);
    return found;
  };
}
