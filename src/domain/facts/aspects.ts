import { byId } from '../byId';
import type { Aspect, CaveatId, Dataset, Observation, Text } from '../dataset';
import { methodNamedBy, methodOf } from './methods';
import { derivationOf, printedBehind, type AbsentFigure, type PresentFigure } from '../figure';

/** The boundary of a number that covers the company and all its subsidiaries. */
export const wholeCompany = 'group';

/** The value of an aspect of which nothing is said: as the name of the indicator has it. */
export const asNamed = 'as_named';

/** What an observation is taken to be where its texts say nothing else. */
const usual: Readonly<Record<Aspect, string>> = {
  boundary: wholeCompany,
  scopes: asNamed,
  scope3_categories: asNamed,
  formula: asNamed,
  denominator: asNamed,
  staff: 'all',
  definition: asNamed,
  method: asNamed,
};

/** Indicators that say nothing of an aspect by their name: turnover is counted in many ways. */
const openByName = byId<readonly Aspect[]>({ turnover_rate: ['formula'] });

type Texts = ReadonlyMap<string, Text>;

/** The texts an observation refers to: boundary, definition, note. */
export function textsOf(texts: Texts, row: Observation): readonly Text[] {
  return [row.boundary, row.definition, row.note]
    .map((id) => (id === null ? undefined : texts.get(id)))
    .filter((text) => text !== undefined);
}

function caveatsOfTexts(texts: Texts, row: Observation): readonly CaveatId[] {
  return textsOf(texts, row).flatMap(({ caveats }) => caveats);
}

/** The value of an aspect the report leaves open: like nothing else, not even its own kind. */
export const notStated = 'not_stated';

/**
 * One aspect of an observation (its boundary, its formula …) as an id that can be compared. Where
 * the text that would tell it is lost, nothing is known of it.
 */
export function aspectOf(texts: Texts, row: Observation, aspect: Aspect): string {
  if (aspect === 'method') {
    const [named] = caveatsOfTexts(texts, row).flatMap((caveat) => methodNamedBy(caveat) ?? []);
    return methodOf(row)?.category ?? named ?? usual.method;
  }
  for (const text of textsOf(texts, row)) {
    const value = text.aspects[aspect];
    if (value !== null) return value;
  }
  const lost = [row.boundary, row.definition].some((id) => id !== null && !texts.has(id));
  const open = openByName.get(row.indicator)?.includes(aspect) ?? false;
  return lost || open ? notStated : usual[aspect];
}

/**
 * The one value of an aspect for several numbers that make up a figure: what differs from the
 * usual, joined where they differ among themselves.
 */
export function aspectOfAll(texts: Texts, rows: readonly Observation[], aspect: Aspect): string {
  const values = new Set(rows.map((row) => aspectOf(texts, row, aspect)));
  if (values.has(notStated)) return notStated;
  if (values.size > 1) values.delete(usual[aspect]);
  return [...values].sort().join('+');
}

/** One aspect of a figure: what its arithmetic made of it, else that of the numbers behind it. */
export function aspectOfFigure(texts: Texts, figure: PresentFigure, aspect: Aspect): string {
  const derivation = derivationOf(figure);
  if (aspect === 'formula' && derivation && 'formula' in derivation) return derivation.formula;
  return aspectOfAll(texts, printedBehind(figure), aspect);
}

/** One aspect as the note on a gap tells it; null where it says nothing of it. */
export function aspectOfGap(texts: Texts, gap: AbsentFigure, aspect: Aspect): string | null {
  if (aspect === 'method') return null;
  const note = gap.kind === 'report_gap' && gap.note !== null ? texts.get(gap.note) : undefined;
  return note?.aspects[aspect] ?? null;
}

/** True where all numbers cover the same part of the company and the same staff. */
export function sameBoundary(texts: Texts, rows: readonly Observation[]): boolean {
  const kinds = rows.map((row) =>
    [aspectOf(texts, row, 'boundary'), aspectOf(texts, row, 'staff')].join('|'),
  );
  return new Set(kinds).size === 1;
}

/** The caveats an observation carries by itself: from its texts, its reading, its restatement, its package. */
export function caveatsOf({ texts, mixed }: Dataset, row: Observation): readonly CaveatId[] {
  const caveats = new Set<CaveatId>();
  const method = methodOf(row);
  if (method) caveats.add(method.caveat);
  for (const caveat of caveatsOfTexts(texts, row)) caveats.add(caveat);
  if (mixed) caveats.add('mixed_versions');
  if (row.confidence === 'inferred') caveats.add('inferred');
  if (row.confidence === 'weak') caveats.add('weak_reading');
  if (row.restated) caveats.add('restated');
  if (row.qualifier === 'about') caveats.add('estimated');
  return [...caveats];
}
