import * as v from 'valibot';
import type { OwnCompany } from '../../domain/own/ownCompany';
import { isOwnId, nameInOwnId } from '../../domain/own/ownId';

/** Why something is not read as a reader's company. */
export type OwnFileProblem = 'not_own_company' | 'newer_form' | 'damaged';

/** The company, or why it cannot be read and by what name it goes. */
export type ParsedOwn =
  | { readonly company: OwnCompany }
  | { readonly problem: OwnFileProblem; readonly name: string | null };

/*
 * The shape alone: what was kept must be read again, whatever a reader has typed. What makes no sense is left
 * out where it is used.
 */
const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const columnRole = v.variant('kind', [
  v.object({ kind: v.picklist(['label', 'unit', 'page', 'other']) }),
  v.object({
    kind: v.literal('value'),
    year: v.nullable(count),
    unit: v.exactOptional(text),
    group: v.exactOptional(text),
  }),
  v.object({ kind: v.literal('field'), field: text }),
]);

const meaning = v.object({
  indicator: text,
  dimension: v.nullable(text),
  category: v.nullable(text),
  unit: text,
});

const answer = v.variant('kind', [
  v.object({ kind: v.literal('figure'), is: meaning }),
  v.object({ kind: v.literal('none') }),
]);

const table = v.pipe(
  v.object({
    id: text,
    sheet: v.object({
      name: text,
      rows: v.array(v.array(text)),
      typed: v.exactOptional(v.boolean()),
      turned: v.exactOptional(v.boolean()),
      merges: v.exactOptional(
        v.array(v.object({ row: count, column: count, rows: count, columns: count })),
      ),
    }),
    layout: v.object({
      head: v.nullable(count),
      groups: v.exactOptional(count),
      first: count,
      end: count,
      columns: v.array(columnRole),
    }),
    answers: v.record(v.pipe(v.string(), v.regex(/^\d+$/)), answer),
    numbers: v.record(v.pipe(v.string(), v.regex(/^\d+:\d+$/)), v.nullable(text)),
  }),
  v.check(
    ({ sheet: { rows }, layout: { head, first, end } }) =>
      first <= end && end <= rows.length && (head === null || head < rows.length),
  ),
);

const said = v.nullable(text);

const ownCompany = v.object({
  form: v.literal(1),
  id: v.pipe(
    v.string(),
    v.check((id) => /^[a-z0-9]{1,40}$/.test(nameInOwnId(id))),
  ),
  name: text,
  shortName: text,
  place: v.pipe(v.number(), v.integer(), v.minValue(1)),
  regime: text,
  yearEnd: text,
  aspects: v.object({ boundary: said, scopes: said, formula: said, denominator: said }),
  readFor: v.array(text),
  tables: v.array(table),
  changed: v.string(),
});

/** What any form of a company has. */
const anyForm = v.object({
  form: v.number(),
  id: v.pipe(v.string(), v.check(isOwnId)),
  name: v.optional(v.string()),
});

/** Reads a company as it is kept, or as a file holds it. A later form than ours is not read as ours. */
export function parseOwnCompany(value: unknown): ParsedOwn {
  const parsed = v.safeParse(ownCompany, value);
  if (parsed.success) return { company: parsed.output };
  const known = v.safeParse(anyForm, value);
  if (!known.success) return { problem: 'not_own_company', name: null };
  const { form, name = null } = known.output;
  return { problem: form > 1 ? 'newer_form' : 'damaged', name };
}

/** A company as a file that opens it again, here or in another browser. */
export function ownFile(company: OwnCompany): { readonly name: string; readonly json: string } {
  return { name: `${company.id}.json`, json: `${JSON.stringify(company, null, 2)}\n` };
}
