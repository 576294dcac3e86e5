import { describe, expect, it } from 'vitest';
import type { OwnTable } from '../../domain/own/ownCompany';
import type { LineMeaning, Proposal } from '../../domain/labels/tableLine';
import { readPackage } from '../../testing/published';
import { knownIn, lineOutcomes, sureAnswers, type Proposals } from '../../domain/own/outcomes';
import { ownLines, unitsOf } from './ownLines';

const headcount: LineMeaning = {
  indicator: 'headcount',
  dimension: null,
  category: null,
  unit: 'persons',
};
const table: OwnTable = {
  id: 'table',
  sheet: {
    name: 'KPIs',
    rows: [
      ['Indicator', 'Unit', '2023', '2024'],
      ['Employees', 'persons', '1,180', '1.234'],
      ['Floor polish', 'litres', '12', '-'],
    ],
  },
  layout: {
    head: 0,
    first: 1,
    end: 3,
    columns: [
      { kind: 'label' },
      { kind: 'unit' },
      { kind: 'value', year: 2023 },
      { kind: 'value', year: 2024 },
    ],
  },
  answers: {},
  numbers: {},
};
const sure: Proposal = { state: 'sure', choices: [headcount], question: null };
/** The lines with the answers to what is proposed as sure, and with those of `change`. */
function linesWith(change: Partial<OwnTable>, proposal: Proposal = sure) {
  const proposals = new Map([[1, proposal]]);
  const answers = { ...sureAnswers(proposals), ...change.answers };
  return linesOf({ ...table, ...change, answers }, proposals);
}
function linesOf(made: OwnTable, proposals: Proposals) {
  return ownLines(made, proposals, lineOutcomes(made, proposals));
}

describe('where a line stands', () => {
  it('is as proposed until the reader says something else', () => {
    const [employees, polish] = linesWith({});
    expect(employees).toMatchObject({ state: 'sure', is: headcount, group: 'asked' });
    expect(polish).toMatchObject({ state: 'unknown', is: null, group: 'left' });
  });

  it('asks again once its answer is taken back', () => {
    const [line] = linesOf(table, new Map([[1, sure]]));
    expect(line).toMatchObject({
      state: 'doubtful',
      is: headcount,
      question: null,
      group: 'asked',
    });
    expect(line?.cells.map(({ outcome }) => outcome)).toEqual([
      { kind: 'asked', why: 'line_unanswered' },
      { kind: 'asked', why: 'line_unanswered' },
    ]);
  });

  it('is confirmed where the answer is another than the sure proposal, and sure where it is the same', () => {
    const as = (is: LineMeaning) => linesWith({ answers: { 1: { kind: 'figure', is } } })[0]?.state;
    expect(as(headcount)).toBe('sure');
    expect(as({ ...headcount, indicator: 'suppliers' })).toBe('confirmed');
  });

  it('is left out where the reader says that it is no indicator', () => {
    const [line] = linesWith({ answers: { 1: { kind: 'none' } } });
    expect(line).toMatchObject({ state: 'none', is: null, group: 'left' });
  });

  it('asks where the proposal is doubtful', () => {
    const [line] = linesWith({}, { ...sure, state: 'doubtful', question: 'unit' });
    expect(line).toMatchObject({ state: 'doubtful', is: headcount, question: 'unit' });
  });
});

it('a number that may be two has both readings, until the reader says which', () => {
  const [, ambiguous] = linesWith({})[0]?.cells ?? [];
  expect(ambiguous?.outcome).toEqual({ kind: 'asked', why: 'thousands_or_decimals' });
  expect(ambiguous?.readings).toEqual(expect.arrayContaining(['1234', '1.234']));
  const [said] = linesWith({ numbers: { '1:3': '1234' } });
  expect(said?.cells[1]?.outcome).toMatchObject({ kind: 'taken', value: '1234' });
  expect(said?.group).toBe('taken');
});

it('units are those an indicator is printed in or converts from, each once', () => {
  const dataset = readPackage();
  const scope1 = dataset.indicators.find(({ id }) => id === 'ghg_scope1');
  const units = scope1 ? unitsOf(dataset, scope1) : [];
  expect(units.slice(0, 1)).toEqual(['tCO2e']);
  expect(units).toEqual([...new Set(units)]);
  expect(units).toContain('kgCO2e');
});

it('ids like those of objects are ids like others', () => {
  const isKnown = knownIn(readPackage());
  expect(isKnown(headcount)).toBe(true);
  expect(isKnown({ ...headcount, indicator: 'constructor' })).toBe(false);
  expect(isKnown({ ...headcount, dimension: '__proto__', category: 'x' })).toBe(false);
});
