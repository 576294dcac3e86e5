import type { Dataset } from '../../domain/dataset';
import { findIndicator } from '../../domain/facts/lookup';
import { groupBy } from '../../domain/groupBy';
import type { CellQuestion, LineAnswer, OwnTable } from '../../domain/own/ownCompany';
import type { LineMeaning } from '../../domain/labels/tableLine';
import { foldedUnit } from '../../domain/own/plainText';
import { unitsOf, type OwnCellView, type OwnLineView } from './ownLines';

/* What several lines or numbers of a table ask alike, so that it is answered once. */

/** A line and what it is proposed to be. */
type OpenLine = OwnLineView & { readonly is: LineMeaning };

export type SharedQuestion =
  /** Whether emissions in tonnes or kilograms are of all greenhouse gases or of CO2 alone. */
  | {
      readonly about: 'gas';
      readonly lines: readonly OpenLine[];
      readonly options: readonly Gas[];
    }
  /** Which unit is meant by a text that is printed as one; empty where none is printed. */
  | {
      readonly about: 'unit';
      readonly printed: string;
      readonly lines: readonly OpenLine[];
      readonly options: readonly string[];
    }
  /** How numbers are read that are unclear for one reason; the options are the readings of the first one. */
  | {
      readonly about: 'numbers';
      readonly why: CellQuestion;
      readonly first: OwnCellView;
      readonly cells: readonly OwnCellView[];
      readonly options: readonly string[];
    };

const gases = ['CO2e', 'CO2'] as const;
type Gas = (typeof gases)[number];

/** What an answer makes of the lines and numbers of a table. */
export interface SharedAnswer {
  readonly answers: OwnTable['answers'];
  readonly numbers: OwnTable['numbers'];
  /** By id: what lines may be that still ask something else. */
  readonly choices: ReadonlyMap<number, readonly LineMeaning[]>;
}

/** The questions that more than one line or number of a table asks. */
export function sharedQuestions(
  lines: readonly OwnLineView[],
  dataset: Dataset,
): readonly SharedQuestion[] {
  const open = lines.filter(
    (line): line is OpenLine => line.state === 'doubtful' && line.is !== null,
  );
  const ofGas = open.filter(leavesGasOpen);
  const gas: SharedQuestion[] =
    ofGas.length < 2 ? [] : [{ about: 'gas', lines: ofGas, options: inOrder(ofGas) }];
  const others = open.filter((line) => line.question === 'unit' && !leavesGasOpen(line));
  return [...gas, ...ofUnits(others, dataset), ...ofNumbers(lines)];
}

function leavesGasOpen({ is, choices }: OpenLine): boolean {
  return gases.every((gas) =>
    choices.some(
      (choice) =>
        is.unit.includes('CO2') &&
        choice.unit === inGas(is.unit, gas) &&
        choice.indicator === is.indicator &&
        choice.dimension === is.dimension &&
        choice.category === is.category,
    ),
  );
}

function inGas(unit: string, gas: Gas): string {
  return unit.replace(/CO2e?/, gas);
}

/** The likelier one first, as the lines propose it. */
function inOrder(lines: readonly OpenLine[]): readonly Gas[] {
  const alone = lines.filter(({ is }) => is.unit === inGas(is.unit, 'CO2'));
  return alone.length * 2 > lines.length ? [...gases].reverse() : gases;
}

function ofUnits(lines: readonly OpenLine[], dataset: Dataset): readonly SharedQuestion[] {
  const unitsOfIndicator = new Map<string, readonly string[]>();
  const unitsFor = ({ is: { indicator: id } }: OpenLine) => {
    const indicator = findIndicator(dataset, id);
    const units = unitsOfIndicator.get(id) ?? (indicator ? unitsOf(dataset, indicator) : []);
    unitsOfIndicator.set(id, units);
    return units;
  };
  return together(lines, ({ unit }) => foldedUnit(unit)).flatMap((those) => {
    const [first, ...rest] = those;
    const options = unitsFor(first).filter((unit) =>
      rest.every((line) => unitsFor(line).includes(unit)),
    );
    return options.length < 2
      ? []
      : [{ about: 'unit', printed: first.unit, lines: those, options } as const];
  });
}

function ofNumbers(lines: readonly OwnLineView[]): readonly SharedQuestion[] {
  const asked = lines.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const { outcome, readings } = cell;
      return outcome.kind === 'asked' && readings.length > 0 ? [{ cell, why: outcome.why }] : [];
    }),
  );
  return together(asked, ({ cell, why }) => `${why} ${cell.readings.length}`).map((those) => {
    const [{ why, cell: first }] = those;
    const cells = those.map(({ cell }) => cell);
    return { about: 'numbers', why, first, cells, options: first.readings };
  });
}

/** What more than one asks alike. */
function together<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [Item, ...Item[]])[] {
  return [...groupBy(items, keyOf).values()].flatMap(([first, ...rest]) =>
    first === undefined || rest.length === 0 ? [] : [[first, ...rest] as const],
  );
}

/** One answer for all that ask; null leaves the numbers out. */
export function answerShared(question: SharedQuestion, option: string | null): SharedAnswer {
  if (question.about === 'numbers') {
    const at = question.options.indexOf(option ?? '');
    const numbers = question.cells.map(({ key, readings }) => [key, readings[at] ?? null] as const);
    return { answers: {}, numbers: Object.fromEntries(numbers), choices: new Map() };
  }
  const gas = question.about === 'gas' ? question.options.find((one) => one === option) : null;
  const inUnit = (is: LineMeaning): LineMeaning => ({
    ...is,
    unit: gas ? inGas(is.unit, gas) : (option ?? is.unit),
  });
  const answered = question.lines.filter((line) => line.question === 'unit');
  const asking = question.lines.filter((line) => line.question !== 'unit');
  return {
    answers: Object.fromEntries(
      answered.map(({ id, is }): [string, LineAnswer] => [
        String(id),
        { kind: 'figure', is: inUnit(is) },
      ]),
    ),
    numbers: {},
    choices: new Map(asking.map(({ id, choices }) => [id, onceEach(choices.map(inUnit))])),
  };
}

function onceEach(choices: readonly LineMeaning[]): readonly LineMeaning[] {
  const each = groupBy(choices, (choice) => JSON.stringify(Object.values(choice)));
  return [...each.values()].flatMap(([first]) => first ?? []);
}
