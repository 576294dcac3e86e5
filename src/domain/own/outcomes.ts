import Big from 'big.js';
import { qualifiers, type Dataset, type Qualifier } from '../dataset';
import { groupBy } from '../groupBy';
import { longestDecimal } from '../numbers/quantity';
import type { Amount } from './amount';
import { looksLikeShare, sameUnit } from './headers';
import {
  cellKey,
  lineSteps,
  unitWithScale,
  wholeLines,
  type ValueCell,
  type WholeLine,
} from './lines';
import type { CellOutcome, LineAnswer, OwnTable } from './ownCompany';
import type { LineMeaning, Proposal, TableLine } from '../labels/tableLine';
import { hasScale, hasUnprintedZeros } from './scales';
import { structureOf, structureSteps } from './structure';

/** A number that is taken from a table. */
export interface TakenCell {
  readonly line: TableLine;
  readonly column: number;
  readonly year: number;
  readonly is: LineMeaning;
  /** The cell as it stands in the sheet. */
  readonly text: string;
  /** Plain decimal in `is.unit`. */
  readonly value: string;
  readonly qualifier: Qualifier | null;
}

/** Proposals for the lines of a table, by the id of each. */
export type Proposals = ReadonlyMap<number, Proposal>;

/** Whether the package has the indicator and the category; without it all count as known. */
export type IsKnown = (is: LineMeaning) => boolean;

/** Tells what a package has. */
export function knownIn({
  indicators,
  categories,
}: Pick<Dataset, 'indicators' | 'categories'>): IsKnown {
  const ids = new Set(indicators.map(({ id }) => id));
  const groups = new Set(categories.map(({ dimension, id }) => `${dimension} ${id}`));
  return ({ indicator, dimension, category }) =>
    ids.has(indicator) &&
    ((dimension === null && category === null) ||
      groups.has(`${dimension ?? ''} ${category ?? ''}`));
}

/** What a line is taken to be, and what becomes of its numbers. */
export interface LineOutcomes {
  readonly whole: WholeLine;
  readonly is: LineMeaning | null;
  /** One for each of `whole.values`, in their order. */
  readonly outcomes: readonly CellOutcome[];
}

/** The answers to the lines that are told for sure. */
export function sureAnswers(proposals: Proposals): OwnTable['answers'] {
  return Object.fromEntries(
    [...proposals].flatMap(([id, { state, choices }]): [string, LineAnswer][] => {
      const [is] = choices;
      return state === 'sure' && is ? [[String(id), { kind: 'figure', is }]] : [];
    }),
  );
}

/**
 * What becomes of the numbers of a table, line by line: a line without an answer asks what it is where
 * something is proposed.
 */
export function lineOutcomes(
  table: OwnTable,
  proposals: Proposals = new Map(),
  isKnown: IsKnown = () => true,
): readonly LineOutcomes[] {
  return outcomesIn(wholeLines(table.sheet, table.layout), table, proposals, isKnown);
}

function outcomesIn(
  those: readonly WholeLine[],
  table: OwnTable,
  proposals: Proposals,
  isKnown: IsKnown,
): readonly LineOutcomes[] {
  const answers = new Map(Object.entries(table.answers));
  const numbers = new Map(Object.entries(table.numbers));
  const typed = table.sheet.typed === true;
  const lines = those.map((whole): LineOutcomes => {
    const { line, values } = whole;
    const answer = answers.get(String(line.id));
    const meaning = meaningOf(line, answer, proposals.get(line.id), isKnown);
    return {
      whole,
      is: 'is' in meaning ? meaning.is : null,
      outcomes: values.map((cell) =>
        outcomeOf(whole, cell, { said: numbers.get(cell.key), meaning, typed }),
      ),
    };
  });
  return withoutRepeats(lines);
}

/**
 * What becomes of every cell of the sheet that holds anything, by `cellKey`. Cells outside the table are
 * `other`.
 */
export function outcomesOf(
  table: OwnTable,
  lines: readonly LineOutcomes[] = lineOutcomes(table),
): ReadonlyMap<string, CellOutcome> {
  const outcomes = new Map(structureOf(table));
  for (const { whole, outcomes: ofLine } of lines) {
    for (const [index, outcome] of ofLine.entries()) {
      const cell = whole.values[index];
      if (cell) outcomes.set(cell.key, outcome);
    }
  }
  return outcomes;
}

const takenFrom = new WeakMap<OwnTable, readonly TakenCell[]>();

/** The numbers that are taken from a table, in the order of its cells; the same ones for the same table. */
export function takenOf(table: OwnTable): readonly TakenCell[] {
  const taken = takenFrom.get(table) ?? readTaken(table);
  takenFrom.set(table, taken);
  return taken;
}

function readTaken(table: OwnTable): readonly TakenCell[] {
  const answered = new Set(Object.keys(table.answers));
  const lines = wholeLines(table.sheet, table.layout).filter(
    ({ line: { id, named } }) => named !== null || answered.has(String(id)),
  );
  return outcomesIn(lines, table, new Map(), () => true).flatMap(takenIn);
}

function takenIn({ whole: { line, values }, is, outcomes }: LineOutcomes): readonly TakenCell[] {
  if (!is) return [];
  return outcomes.flatMap((outcome, index) => {
    const cell = values[index];
    if (outcome.kind !== 'taken' || !cell || cell.year === null) return [];
    const { column, year, text } = cell;
    return [{ line, column, year, is, text, value: outcome.value, qualifier: outcome.qualifier }];
  });
}

export interface OutcomeCounts {
  readonly taken: number;
  readonly asked: number;
  readonly left: number;
  /** Names, units, years, pages, headings and what is kept beside. */
  readonly structure: number;
}

/** How many cells have which outcome; together all that hold anything. */
export function countsOf(table: OwnTable, lines: readonly LineOutcomes[]): OutcomeCounts {
  const counts = { taken: 0, asked: 0, left: 0 };
  for (const { outcomes } of lines) {
    for (const { kind } of outcomes) {
      if (kind === 'taken' || kind === 'asked' || kind === 'left') counts[kind] += 1;
    }
  }
  return { ...counts, structure: structureOf(table).size };
}

/** Reads a table in steps: what takes long in a large one, and is the same whatever is answered. */
export function* tableSteps({ sheet, layout }: Pick<OwnTable, 'sheet' | 'layout'>) {
  yield* lineSteps(sheet, layout);
  yield* structureSteps(sheet, layout);
}

/** What a line is, or what becomes of its numbers where that is not known. */
type Meaning = { readonly is: LineMeaning } | { readonly instead: CellOutcome };

function meaningOf(
  line: TableLine,
  answer: LineAnswer | undefined,
  proposal: Proposal | undefined,
  isKnown: IsKnown,
): Meaning {
  if (answer?.kind === 'none') return noIndicator;
  const is = answer?.is ?? line.named;
  if (is) return isKnown(is) ? { is } : gone;
  return proposal && proposal.state !== 'unknown' ? unanswered : noIndicator;
}

const noIndicator: Meaning = { instead: { kind: 'left', why: 'no_indicator' } };
const gone: Meaning = { instead: { kind: 'left', why: 'indicator_gone' } };
const unanswered: Meaning = { instead: { kind: 'asked', why: 'line_unanswered' } };

interface Found {
  /** What the reader says of the cell; undefined where nothing. */
  readonly said: string | null | undefined;
  readonly meaning: Meaning;
  /** Whether the file itself holds numbers. */
  readonly typed: boolean;
}

function outcomeOf(whole: WholeLine, cell: ValueCell, found: Found): CellOutcome {
  const { amount } = cell;
  const { said, meaning } = found;
  if (said === null) return { kind: 'left', why: 'by_reader' };
  if (amount.kind === 'none' && said === undefined) return { kind: 'left', why: amount.why };
  if (!('is' in meaning)) return meaning.instead;
  if (cell.year === null) return { kind: 'asked', why: 'year' };
  const { unit } = meaning.is;
  if (said !== undefined) return ofReader(said, unit);
  if (amount.kind !== 'number') {
    return amount.kind === 'asked'
      ? { kind: 'asked', why: amount.why }
      : { kind: 'left', why: amount.why };
  }
  if (isShareOrNumber(whole.line, amount, unit) || (found.typed && isPart(amount, unit))) {
    return { kind: 'asked', why: 'share_or_number' };
  }
  const value = valueIn(whole.line, amount);
  if (value === null) return { kind: 'asked', why: 'unit_of_cell' };
  if (unit === 'year' && !/^(?:19|20|21)\d\d$/.test(value))
    return { kind: 'left', why: 'out_of_bounds' };
  const isRough = amount.scaled !== null && hasUnprintedZeros(value, amount.scaled.value);
  const qualifier =
    amount.qualifier ?? namedQualifier(whole.qualifier) ?? (isRough ? 'about' : null);
  return { kind: 'taken', value, unit, qualifier };
}

function namedQualifier(name: string): Qualifier | null {
  return qualifiers.find((qualifier) => qualifier === name) ?? null;
}

function ofReader(value: string, unit: string): CellOutcome {
  const isDecimal = /^-?\d+(?:\.\d+)?$/.test(value) && value.length <= longestDecimal;
  return isDecimal
    ? { kind: 'taken', value, unit, qualifier: null }
    : { kind: 'left', why: 'out_of_bounds' };
}

type NumberOf = Extract<Amount, { kind: 'number' }>;

/** Whether a percent sign speaks against the unit the line is read in, or the lack of one does. */
function isShareOrNumber(line: TableLine, amount: NumberOf, unit: string): boolean {
  if (amount.percent) return unit !== '%';
  const said = looksLikeShare(line.unit);
  if (said === 'both') return true;
  if (unit !== '%') return said === 'share';
  if (said === 'share') return false;
  return (
    line.unit !== '' ||
    ![line.label, ...line.headings].some((text) => looksLikeShare(text) !== null)
  );
}

/** Whether a workbook may hold 0.126 for 12.6 %, without a format that shows it. */
function isPart({ value, percent }: NumberOf, unit: string): boolean {
  return unit === '%' && !percent && /^-?0\.\d*[1-9]/.test(value);
}

/** The number in the unit of its line; null where the cell names another unit. */
function valueIn(line: TableLine, amount: NumberOf): string | null {
  const { unit, scaled, value } = amount;
  const own = unitWithScale(amount);
  if (amount.percent) return unit === '' || sameUnit(own, line.unit) ? value : null;
  if (scaled === null) return unit === '' || sameUnit(unit, line.unit) ? value : null;
  if (unit !== '' && sameUnit(own, line.unit)) return scaled.value;
  if (hasScale(line.unit)) return null;
  return unit === '' || sameUnit(unit, line.unit) ? value : null;
}

/**
 * Of numbers of one figure and year that are alike the first one is taken; where they differ, none is, as
 * nothing tells which holds.
 */
function withoutRepeats(lines: readonly LineOutcomes[]): readonly LineOutcomes[] {
  const taken = lines.flatMap(takenIn);
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const key of taken.map(figureKey)) {
    if (seen.has(key)) again.add(key);
    seen.add(key);
  }
  if (again.size === 0) return lines;
  const figures = groupBy(
    taken.filter((cell) => again.has(figureKey(cell))),
    figureKey,
  );
  const dropped = new Set<string>();
  for (const cells of figures.values()) {
    const [first, ...others] = cells;
    if (first === undefined) continue;
    const areAlike = others.every((other) => isAlike(first, other));
    for (const { line, column } of areAlike ? others : cells) {
      dropped.add(cellKey(line.row, column));
    }
  }
  return lines.map((one) => {
    const { whole, outcomes } = one;
    if (!whole.values.some(({ key }) => dropped.has(key))) return one;
    const repeated = (index: number) => dropped.has(whole.values[index]?.key ?? '');
    return {
      ...one,
      outcomes: outcomes.map((outcome, index) =>
        repeated(index) ? { kind: 'left', why: 'repeated' } : outcome,
      ),
    };
  });
}

function figureKey({ is: { indicator, dimension, category }, year }: TakenCell): string {
  return `${indicator}\0${dimension ?? ''}\0${category ?? ''}\0${year}`;
}

function isAlike(one: TakenCell, other: TakenCell): boolean {
  return (
    one.is.unit === other.is.unit &&
    one.qualifier === other.qualifier &&
    new Big(one.value).eq(other.value)
  );
}
