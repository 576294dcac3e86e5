import type { Aspect, CaveatId, Observation, Text } from './dataset';

/** What an observation is taken to be where its texts say nothing else. */
const usual: Readonly<Record<Aspect, string>> = {
  boundary: 'group',
  scopes: 'as_named',
  scope3_categories: 'as_named',
  formula: 'as_named',
  denominator: 'as_named',
  staff: 'all',
  definition: 'as_named',
};

type Texts = ReadonlyMap<string, Text>;

/** The texts an observation refers to: boundary, definition, note. */
export function textsOf(texts: Texts, row: Observation): readonly Text[] {
  return [row.boundary, row.definition, row.note]
    .map((id) => (id === null ? undefined : texts.get(id)))
    .filter((text) => text !== undefined);
}

/** One aspect of an observation (its boundary, its formula …) as an id that can be compared. */
export function aspectOf(texts: Texts, row: Observation, aspect: Aspect): string {
  for (const text of textsOf(texts, row)) {
    const value = text.aspects[aspect];
    if (value !== undefined) return value;
  }
  return usual[aspect];
}

/** The caveats an observation carries by itself: from its texts, its reading, its restatement. */
export function caveatsOf(texts: Texts, row: Observation): readonly CaveatId[] {
  const caveats = new Set<CaveatId>();
  for (const text of textsOf(texts, row)) {
    for (const caveat of text.caveats) caveats.add(caveat);
  }
  if (row.confidence === 'inferred') caveats.add('inferred');
  if (row.confidence === 'weak') caveats.add('weak_reading');
  if (row.restated) caveats.add('restated');
  if (row.qualifier === 'about') caveats.add('estimated');
  return [...caveats];
}
