import { describe, expect, it } from 'vitest';
import { lineOutcomes, sureAnswers } from '../../domain/own/outcomes';
import type { OwnTable } from '../../domain/own/ownCompany';
import type { LineMeaning, Proposal } from '../../domain/labels/tableLine';
import { readPackage } from '../../testing/published';
import { ownLines } from './ownLines';
import { answerShared, sharedQuestions } from './sharedQuestions';

const dataset = readPackage();

function tableOf(rows: readonly (readonly string[])[]): OwnTable {
  return {
    id: 'table',
    sheet: { name: '', rows },
    layout: {
      head: null,
      first: 0,
      end: rows.length,
      columns: [{ kind: 'label' }, { kind: 'unit' }, { kind: 'value', year: 2024 }],
    },
    answers: {},
    numbers: {},
  };
}

const meaning = (indicator: string, unit: string): LineMeaning => ({
  indicator,
  dimension: null,
  category: null,
  unit,
});

function asking(
  question: Proposal['question'],
  indicator: string,
  units: readonly string[],
): Proposal {
  const choices = units.map((unit) => meaning(indicator, unit));
  return { state: 'doubtful', choices, question };
}

function questionsOf(table: OwnTable, proposals: readonly Proposal[]) {
  const byRow = new Map(proposals.map((proposal, row) => [row, proposal]));
  const answered = { ...table, answers: { ...sureAnswers(byRow), ...table.answers } };
  return sharedQuestions(ownLines(answered, byRow, lineOutcomes(answered, byRow)), dataset);
}

describe('emissions in bare tonnes', () => {
  const table = tableOf([
    ['Scope 1', 'tonnes', '1'],
    ['Scope 2', 'tonnes', '2'],
    ['Emissions per employee', 'tonnes/employee', '3'],
    ['Waste', 'tonnes', '4'],
  ]);
  const proposals = [
    asking('unit', 'ghg_scope1', ['tCO2e', 'tCO2']),
    asking('indicator', 'ghg_scope2', ['tCO2e', 'tCO2']),
    asking('unit', 'ghg_intensity_employee', ['tCO2e/person', 'tCO2/person']),
    asking('indicator', 'waste_nonhazardous', ['t']),
  ];
  const [gas, ...others] = questionsOf(table, proposals);

  it('ask once for all lines of which gases they are, waste aside', () => {
    expect(others).toEqual([]);
    expect(gas).toMatchObject({
      about: 'gas',
      options: ['CO2e', 'CO2'],
      lines: [{ row: 0 }, { row: 1 }, { row: 2 }],
    });
  });

  it('are answered once, each in its own unit; what asks something else goes on asking that', () => {
    const answer = gas && answerShared(gas, 'CO2');
    expect(answer?.answers).toEqual({
      0: { kind: 'figure', is: meaning('ghg_scope1', 'tCO2') },
      2: { kind: 'figure', is: meaning('ghg_intensity_employee', 'tCO2/person') },
    });
    expect(answer?.choices).toEqual(new Map([[1, [meaning('ghg_scope2', 'tCO2')]]]));
    const answered = { ...table, answers: answer?.answers ?? {} };
    const narrowed = proposals.map((proposal, row) => ({
      ...proposal,
      choices: answer?.choices.get(row) ?? proposal.choices,
    }));
    expect(questionsOf(answered, narrowed)).toEqual([]);
  });

  it('do not ask together where one line asks alone', () => {
    expect(questionsOf(table, [...proposals.slice(0, 1), ...proposals.slice(3)])).toEqual([]);
  });
});

it('a unit that is not understood is asked once, with the units all its lines may have', () => {
  const table = tableOf([
    ['Power', 'units', '1'],
    ['Energy', 'Units', '2'],
    ['Paper', 'reams', '3'],
  ]);
  const [unit, ...others] = questionsOf(table, [
    asking('unit', 'energy_use', ['kWh']),
    asking('unit', 'energy_total', ['kWh']),
    asking('unit', 'paper_consumption', ['sheets']),
  ]);
  expect(others).toEqual([]);
  expect(unit).toMatchObject({ about: 'unit', printed: 'units', lines: [{ row: 0 }, { row: 1 }] });
  expect(unit?.options).toContain('MWh');
  expect(unit && answerShared(unit, 'MWh').answers).toEqual({
    0: { kind: 'figure', is: meaning('energy_use', 'MWh') },
    1: { kind: 'figure', is: meaning('energy_total', 'MWh') },
  });
});

it('numbers that are unclear for one reason are read in one way, or left out', () => {
  const table = tableOf([
    ['Power', 'kWh', '1.234'],
    ['Gas', 'kWh', '5.678'],
    ['Heat', 'kWh', '(12)'],
  ]);
  const sure = (indicator: string): Proposal => ({
    state: 'sure',
    choices: [meaning(indicator, 'kWh')],
    question: null,
  });
  const [numbers, ...others] = questionsOf(table, ['a', 'b', 'c'].map(sure));
  expect(others).toEqual([]);
  expect(numbers).toMatchObject({ about: 'numbers', options: ['1.234', '1234'] });
  expect(numbers && answerShared(numbers, '1234').numbers).toEqual({
    '0:2': '1234',
    '1:2': '5678',
  });
  expect(numbers && answerShared(numbers, null).numbers).toEqual({ '0:2': null, '1:2': null });
});

it('numbers of a line whose unit may be a share are read as they stand', () => {
  const table = tableOf([
    ['Women', '% / persons', '12'],
    ['Men', '% / persons', '34'],
  ]);
  const staff = (indicator: string): Proposal => ({
    state: 'sure',
    choices: [meaning(indicator, 'persons')],
    question: null,
  });
  const [numbers] = questionsOf(table, [staff('headcount'), staff('new_hires')]);
  expect(numbers).toMatchObject({ about: 'numbers', why: 'share_or_number', options: ['12'] });
});
