import Big from 'big.js';
import type { Dataset, Indicator } from '../../domain/dataset';
import type { Amount } from '../../domain/own/amount';
import type { WholeLine } from '../../domain/own/lines';
import type { LineOutcomes, Proposals } from '../../domain/own/outcomes';
import type { CellOutcome, CellQuestion, OwnTable } from '../../domain/own/ownCompany';
import type { LineMeaning, Proposal } from '../../domain/labels/tableLine';

/** Where a line of a reader's table stands: what is proposed, or what the reader said. */
export type LineState = 'sure' | 'confirmed' | 'doubtful' | 'unknown' | 'none' | 'named';

/** A cell with a number. */
export interface OwnCellView {
  /** Its key in `OwnTable.numbers`. */
  readonly key: string;
  readonly column: number;
  /** Null where its column has no year yet. */
  readonly year: number | null;
  readonly text: string;
  readonly outcome: CellOutcome;
  /** The plain decimals it may stand for, where the reader is asked, or has said it. */
  readonly readings: readonly string[];
  /** What the reader said: one of them, or null to leave it out; undefined where nothing. */
  readonly said: string | null | undefined;
}

export interface OwnLineView {
  /** 0-based row, or column where `turned`. */
  readonly row: number;
  readonly turned: boolean;
  /** Key of its answer. */
  readonly id: number;
  readonly label: string;
  /** The nearest heading first. */
  readonly headings: readonly string[];
  readonly unit: string;
  readonly page: string;
  readonly state: LineState;
  /** What it is taken to be, or what is proposed; null where nothing is. */
  readonly is: LineMeaning | null;
  readonly question: Proposal['question'];
  readonly choices: readonly LineMeaning[];
  readonly cells: readonly OwnCellView[];
  /** What of it is for the reader to see first. */
  readonly group: 'asked' | 'taken' | 'left';
}

/** The lines of a table with numbers, and what becomes of each cell. */
export function ownLines(
  table: OwnTable,
  proposals: Proposals,
  lines: readonly LineOutcomes[],
): readonly OwnLineView[] {
  const answers = new Map(Object.entries(table.answers));
  const numbers = new Map(Object.entries(table.numbers));
  return lines.map(({ whole, outcomes }): OwnLineView => {
    const { row, id, label, headings, unit, page } = whole.line;
    const proposal = proposals.get(id);
    const said = saidOf(whole, answers.get(String(id)), proposal);
    const cells = whole.values.map((cell, index): OwnCellView => {
      const { key, column, year, text, amount } = cell;
      const outcome = outcomes[index] ?? { kind: 'left', why: 'no_number' };
      const number = numbers.get(key);
      const isOpen = number !== undefined || (outcome.kind === 'asked' && isOfNumber(outcome.why));
      const readings = isOpen ? readingsOf(amount, said.is) : [];
      return { key, column, year, text, outcome, readings, said: number };
    });
    return {
      turned: table.sheet.turned === true,
      ...{ row, id, label, headings, unit, page, cells },
      ...said,
      choices: proposal?.choices ?? [],
      group: groupOf(cells),
    };
  });
}

/** Whether a question is about the number alone, not about its line or its column. */
function isOfNumber(why: CellQuestion): boolean {
  return why !== 'line_unanswered' && why !== 'year';
}

/** What a number may be read as; one with a percent sign is no number of anything else. */
function readingsOf(amount: Amount, is: LineMeaning | null): readonly string[] {
  if (amount.kind === 'asked') return amount.readings;
  if (amount.kind === 'none' || (amount.percent && is?.unit !== '%')) return [];
  const { value } = amount;
  // A table may hold 0.126 for 12.6 %.
  return is?.unit === '%' && !amount.percent && /^-?0\.\d*[1-9]/.test(value)
    ? [new Big(value).times(100).toFixed(), value]
    : [value];
}

function groupOf(cells: readonly OwnCellView[]): OwnLineView['group'] {
  const has = (kind: CellOutcome['kind']) => cells.some(({ outcome }) => outcome.kind === kind);
  return has('asked') ? 'asked' : has('taken') ? 'taken' : 'left';
}

function saidOf(
  { line }: WholeLine,
  answer: OwnTable['answers'][string] | undefined,
  proposal: Proposal | undefined,
): Pick<OwnLineView, 'state' | 'is' | 'question'> {
  if (answer?.kind === 'none') return { state: 'none', is: null, question: null };
  const [best = null] = proposal?.choices ?? [];
  if (answer) {
    const asProposed = proposal?.state === 'sure' && best !== null && sameMeaning(best, answer.is);
    return { state: asProposed ? 'sure' : 'confirmed', is: answer.is, question: null };
  }
  if (line.named) return { state: 'named', is: line.named, question: null };
  const isOpen = best !== null && proposal?.state !== 'unknown';
  return {
    state: isOpen ? 'doubtful' : 'unknown',
    is: isOpen ? best : null,
    question: isOpen ? (proposal?.question ?? null) : null,
  };
}

function sameMeaning(one: LineMeaning, other: LineMeaning): boolean {
  return (
    one.indicator === other.indicator &&
    one.dimension === other.dimension &&
    one.category === other.category &&
    one.unit === other.unit
  );
}

/** The units an indicator may be printed in: its own, those that convert to it, those that are printed. */
export function unitsOf(
  { conversions, allObservations }: Dataset,
  { id, unit }: Indicator,
): readonly string[] {
  return [
    ...new Set([
      unit,
      ...allObservations.filter((row) => row.indicator === id).map((row) => row.unit),
      ...conversions.filter(({ to }) => to === unit).map(({ from }) => from),
    ]),
  ];
}
