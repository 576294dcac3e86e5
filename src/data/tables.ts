import * as v from 'valibot';
import {
  betters,
  caveatIds,
  codeAnswers,
  confidences,
  disclosureReasons,
  figureChanges,
  financialItems,
  indicatorKinds,
  languages,
  qualifiers,
  standards,
  textAspects,
  type Language,
} from '../domain/dataset';
import { longestDecimal } from '../domain/numbers/quantity';
import { isOwnId } from '../domain/own/ownId';

/*
 * The tables of the data contract, column by column. Everything comes in as text and leaves typed;
 * a cell that does not fit is an issue, never a default.
 */

const text = v.pipe(v.string(), v.nonEmpty());
/** A word by which rows refer to one another though it is no id: a unit, a code. */
const word = v.pipe(v.string(), v.nonEmpty(), v.maxLength(80));
/** Longer than any id that is written by hand; file names and addresses are made of several. */
const longestId = v.maxLength<string, 48>(48);
const id = v.pipe(v.string(), longestId, v.regex(/^[a-z0-9]+(?:[_-][a-z0-9]+)*$/));
const orEmpty = <Schema extends v.GenericSchema<string, unknown>>(schema: Schema) =>
  v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    schema,
  ]);
const integer = v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number));
const year = v.pipe(v.string(), v.regex(/^20\d\d$/), v.transform(Number));
const digits = v.maxLength<string, number>(longestDecimal);
const decimal = v.pipe(v.string(), digits, v.regex(/^-?\d+(?:\.\d+)?$/));
/** At least one digit is not zero. */
const aboveZero = v.pipe(v.string(), digits, v.regex(/^(?=.*[1-9])\d+(?:\.\d+)?$/));
const yesNo = v.pipe(
  v.picklist(['yes', 'no']),
  v.transform((word) => word === 'yes'),
);
const list = v.pipe(
  v.string(),
  v.transform((cell) => (cell === '' ? [] : cell.split('|'))),
);
/** A column of a later version of the contract: without it the rows stand, and it is reported. */
const added = <Schema extends v.GenericSchema<string, unknown>>(schema: Schema) =>
  v.optional(schema, '');
/** A column that a package may lack: one of an earlier version, or one for many companies. */
const spare = <Schema extends v.GenericSchema<string, unknown>>(schema: Schema) =>
  v.nullish(schema, '');
const date = v.pipe(v.string(), v.regex(/^(20\d\d-\d\d-\d\d)?$/));
const textId = v.pipe(v.string(), v.maxLength(80), v.regex(/^[A-Za-z0-9][\w./ -]*$/));

/** The columns that every package has of a table, in their order. */
export function lastingColumns(table: {
  readonly entries: Readonly<Record<string, { readonly type: string }>>;
}): readonly string[] {
  return Object.entries(table.entries).flatMap(([column, { type }]) =>
    type === 'nullish' ? [] : [column],
  );
}

/** The suffixes of a text's columns by language, in column order. */
const columnEnds = {
  en: 'en',
  'zh-Hant': 'zh_hant',
  'zh-Hans': 'zh_hans',
} as const satisfies Readonly<Record<Language, string>>;

/** The column of a text in one language, such as `label_zh_hant`. */
export function columnIn<Name extends string>(name: Name, language: Language) {
  return `${name}_${columnEnds[language]}` as const;
}
const columnsOf = <Name extends string, Cell extends v.GenericSchema>(name: Name, cell: Cell) =>
  v.entriesFromList(
    Object.values(columnEnds).map((end) => `${name}_${end}` as const),
    cell,
  );

export const companyRow = v.object({
  /** Links say "none" for no company at all; some ids are those of companies that a reader added. */
  company: v.pipe(
    id,
    v.notValue('none'),
    v.check((name) => !isOwnId(name), 'the id of no company that a reader added'),
  ),
  position: integer,
  ...columnsOf('name', text),
  ...columnsOf('short', text),
  ...columnsOf('business', added(v.string())),
  exchange: text,
  stock_code: v.string(),
  regime: id,
  website: v.string(),
  groups: spare(v.pipe(list, v.array(id))),
});

export const reportRow = v.object({
  report: id,
  company: id,
  year,
  title: text,
  language: v.picklist(languages),
  languages_published: list,
  prevailing_language: v.string(),
  standards: list,
  source: v.string(),
  boundary: orEmpty(textId),
  period_start: added(date),
  period_end: added(date),
  /** Of the text the figures were read from. */
  text_sha256: added(v.pipe(v.string(), v.regex(/^([0-9a-f]{64})?$/))),
  read_for: added(list),
});

export const indicatorRow = v.object({
  indicator: id,
  theme: id,
  unit: word,
  kind: v.picklist(indicatorKinds),
  dimensions: list,
  hkex_kpi: list,
  gri: list,
  esrs: added(list),
  sasb: added(list),
  hkex_part_d: added(list),
  szse17: added(list),
  headline: yesNo,
  better: added(orEmpty(v.picklist(betters))),
  ...columnsOf('label', text),
  ...columnsOf('meaning', text),
});

export const codeRow = v.object({
  standard: v.picklist(standards),
  code: word,
  ...columnsOf('label', text),
});

export const categoryRow = v.object({
  dimension: id,
  category: id,
  ...columnsOf('label', text),
});

const observation = v.object({
  company: id,
  report: id,
  indicator: id,
  year,
  dimension: orEmpty(id),
  category: orEmpty(id),
  value: decimal,
  unit: word,
  printed: text,
  unit_printed: v.string(),
  label_printed: text,
  section: text,
  line: integer,
  qualifier: orEmpty(v.picklist(qualifiers)),
  preferred: yesNo,
  confidence: v.picklist(confidences),
  restated: v.pipe(
    v.picklist(['', 'yes']),
    v.transform((word) => word === 'yes'),
  ),
  boundary: orEmpty(textId),
  definition: orEmpty(textId),
  note: orEmpty(textId),
  page: added(v.string()),
});

/** A year is no amount: another number in its place would stretch the line of time. */
export const observationRow = v.pipe(
  observation,
  v.forward(
    v.partialCheck(
      [['value'], ['unit']],
      ({ value, unit }) => unit !== 'year' || /^(?:19|20|21)\d\d$/.test(value),
    ),
    ['value'],
  ),
);

export const disclosureRow = v.object({
  company: id,
  indicator: id,
  report: added(v.union([id, v.literal('')])),
  /** Before data version 2024.5: the fiscal year of the report. */
  year: spare(v.union([year, v.literal('')])),
  reason: v.picklist(disclosureReasons),
  line: orEmpty(integer),
  note: orEmpty(textId),
});

export const codeAnswerRow = v.object({
  report: id,
  standard: v.picklist(standards),
  code: text,
  answer: v.picklist(codeAnswers),
  line: orEmpty(integer),
  note: orEmpty(textId),
});

export const conversionRow = v.object({
  from: word,
  to: word,
  factor: aboveZero,
  basis: textId,
});

export const emissionFactorRow = v.object({
  /** Links say "reported" for the factors of the reports. */
  factor: v.pipe(id, v.notValue('reported')),
  year,
  value: aboveZero,
  unit: v.literal('tCO2/MWh'),
  basis: textId,
});

export const financialRow = v.object({
  company: id,
  year,
  item: v.picklist(financialItems),
  value: aboveZero,
  unit: text,
  document: text,
  section: text,
  language: v.picklist(languages),
  address: v.pipe(v.string(), v.regex(/^https:\/\/\S+$/)),
});

export const figureChangeRow = v.object({
  version: text,
  change: v.picklist(figureChanges),
  company: id,
  report: id,
  indicator: id,
  year,
  dimension: orEmpty(id),
  category: orEmpty(id),
  value_before: orEmpty(decimal),
  unit_before: v.string(),
  value: orEmpty(decimal),
  unit: v.string(),
});

/** What a text states about the figures that refer to it, as far as they are compared by it. */
export const textRow = v.object({
  text: word,
  caveats: v.pipe(list, v.array(v.picklist(caveatIds))),
  ...v.entriesFromList(textAspects, orEmpty(text)),
});

/** A text in one language, as in `texts/{language}.json`. */
export const textEntry = v.strictObject({ text, short: v.optional(text) });

/** A description in English, as the standard has it, with the other languages beside it. */
const described = {
  ...columnsOf('description', v.optional(text)),
  description: text,
};

/** The part of the package descriptor the page reads. */
export const descriptor = v.object({
  version: text,
  resources: v.optional(
    v.array(
      v.object({
        path: text,
        bytes: v.optional(v.number()),
        hash: v.optional(text),
        ...described,
        schema: v.optional(
          v.object({ fields: v.array(v.object({ name: text, type: text, ...described })) }),
          { fields: [] },
        ),
      }),
    ),
    [],
  ),
  changes: v.optional(
    v.array(
      v.object({ version: text, date: text, text: v.object(v.entriesFromList(languages, text)) }),
    ),
    [],
  ),
});
