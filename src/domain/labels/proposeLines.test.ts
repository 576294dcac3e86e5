import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSearchWords } from '../../data/searchWords';
import { readPublished } from '../../testing/published';
import type { TableLine } from './tableLine';
import { knownLabels } from './known';
import { proposeLines } from './proposeLines';

const { simplified } = parseSearchWords(readFileSync('public/data/search.json', 'utf8'));
const dataset = readPublished();
const known = knownLabels({
  dataset,
  rows: dataset.allObservations,
  simplified,
});

function line(
  label: string,
  unit: string,
  numbers: readonly string[],
  ...headings: string[]
): TableLine {
  const cells = numbers.map((text, index) => ({ column: index + 2, year: 2022 + index, text }));
  return { row: 0, id: 0, label, unit, headings, page: '', cells, named: null };
}

/** For each line its state, what is asked and the first choice. */
function proposed(...lines: readonly TableLine[]): readonly string[] {
  return proposeLines(lines, known).map(({ state, question, choices: [first] }) =>
    [state, question, first?.indicator, first?.dimension, first?.category, first?.unit]
      .filter((part) => part !== null && part !== undefined)
      .join(' '),
  );
}

describe('a table of', () => {
  it('emissions: a bare tonne asks, a part of a scope is no scope, a category the package lacks is not another', () => {
    expect(
      proposed(
        line('Direct GHG emissions (Scope 1)', 'tonnes', ['102', '307', '288']),
        line('Direct GHG emissions (Scope 1) - Fuel', 'tonnes', ['31', '32', '277']),
        line('Indirect GHG emissions (Scope 2 – location-based)', 'tonnes', ['15973', '15236']),
        line('Indirect GHG emissions (Scope 2 – market-based)', 'tonnes', ['14939', '14139']),
        line('Scope 3 Category 1 – Purchased goods and services', 'tonnes', ['', '', '7350']),
        line('Scope 3 Category 15 – Investments', 'tonnes', ['', '', '558']),
      ),
    ).toEqual([
      'doubtful indicator ghg_scope1 tCO2e',
      'doubtful indicator ghg_scope1 tCO2e',
      'doubtful unit ghg_scope2 scope2_method location tCO2e',
      'doubtful unit ghg_scope2 scope2_method market tCO2e',
      'doubtful unit ghg_scope3 scope3_category c1_purchased_goods_services tCO2e',
      'doubtful indicator ghg_scope3 tCO2e',
    ]);
  });

  it('emissions and waste: scopes alone and together, what is recycled or counted in pieces is no waste in tonnes', () => {
    expect(
      proposed(
        line('Direct GHG emissions (Scope 1)', 'tCO2e', ['575', '548', '517']),
        line('Indirect GHG emissions (Scope 2)', 'tCO2e', ['48522', '50953', '50537']),
        line('Scope 1, 2 and 3 emissions per area', 'tCO2e/m2', ['0.13', '0.12', '0.12']),
        line('Total Scope 1 and 2 emissions', 'tCO2e', ['49097', '51501', '51054']),
        line('Total Scope 1, 2 and 3 emissions', 'tCO2e', ['49182', '51590', '51133']),
        line('Total hazardous waste recycled', 'No.', ['5678', '5071', '4014']),
        line('General waste to landfill', 'tonnes', ['622.9', '572.24', '465.4']),
        line('Non-hazardous waste recycled - Paper', 'tonnes', ['172.09', '210.99', '245.83']),
      ),
    ).toEqual([
      'sure ghg_scope1 tCO2e',
      'sure ghg_scope2 tCO2e',
      'sure ghg_intensity_area tCO2e/m2',
      'sure ghg_scope1_2 tCO2e',
      'sure ghg_scope1_2_3 tCO2e',
      'unknown',
      'unknown',
      expect.stringMatching(/^doubtful/),
    ]);
  });

  it('use: units in the label or in words, fuel of no kind, ages in bands of its own', () => {
    const workforce = '(Group-wide workforce data)';
    expect(
      proposed(
        line('A4 paper usage (sheets)', 'sheets', ['218000', '187500']),
        line('Electricity consumption density (kWh/RMB million earnings)', '', ['288', '273']),
        line('Total electricity consumption', 'kWh', ['178003', '198267']),
        line('Total fuel consumption', 'L', ['4351', '3801']),
        line('Total water usage', 'cubic meters', ['2173', '2135']),
        line('Water consumption density (m3/RMB million earnings)', '', ['4', '3']),
        line(`Age distribution - 30 and below ${workforce}`, 'persons', ['74']),
        line(`Age distribution - 51 and above ${workforce}`, 'persons', ['18']),
      ),
    ).toEqual([
      'sure paper_consumption sheets',
      expect.stringMatching(/^doubtful/),
      expect.stringMatching(/energy_use energy_source electricity kWh$/),
      expect.stringMatching(/^doubtful/),
      'sure water_consumption m3_water',
      'doubtful indicator water_intensity_revenue m3_water/RMB million',
      'doubtful indicator headcount age lt30 persons',
      'doubtful indicator headcount age gt50 persons',
    ]);
  });

  it('people: groups are of the total above them, in Chinese of either script', () => {
    expect(
      proposed(
        line('員工流失率', '%', ['12.6'], '社會'),
        line('男性', '%', ['12.1'], '社會'),
        line('女性', '%', ['13.3'], '社會'),
        line('员工总数', '人', ['1500'], '社会'),
      ),
    ).toEqual([
      'sure turnover_rate %',
      'sure turnover_rate gender male %',
      'sure turnover_rate gender female %',
      'sure headcount persons',
    ]);
  });
});

describe('a line', () => {
  it.each([
    ['Purchased electricity', 'GWh', 'GWh'],
    ['Water consumption', "'000 m³", '1000 m3_water'],
    ['GHG intensity by revenue', 'tCO2e/HKD million', 'tCO2e/HKD million'],
    ['GHG intensity by floor area', 'Ton CO₂e/10000 m²', 'tCO2e/10k m2'],
    ['Energy intensity by revenue', "'000 kWh / RMB million", 'MWh/RMB million'],
  ])('%s in %s keeps the unit it is printed in', (label, unit, code) => {
    expect(proposeLines([line(label, unit, ['1.5'])], known)[0]?.choices[0]?.unit).toBe(code);
  });

  it.each([
    ['that names no unit', 'Water consumption', '', ['12']],
    ['whose unit is not understood', 'Water consumption', 'buckets', ['12']],
  ])('%s asks for it', (_, label, unit, numbers) => {
    expect(proposed(line(label, unit, numbers))[0]).toMatch(/^doubtful unit water_consumption/);
  });

  it('asks where another line would be the same figure with another number', () => {
    const scope1 = (number: string) => line('GHG emissions (Scope 1)', 'tCO2e', [number]);
    const asked = 'doubtful indicator ghg_scope1 tCO2e';
    expect(proposed(scope1('57'), scope1('58'))).toEqual([asked, asked]);
    const sure = 'sure ghg_scope1 tCO2e';
    expect(proposed(scope1('57'), scope1('57.0'))).toEqual([sure, sure]);
  });

  it('that names itself is what it says, if the package has it', () => {
    const named = (indicator: string, category: string | null = null): TableLine => ({
      ...line('whatever', '', ['1']),
      named: {
        indicator,
        dimension: category === null ? null : 'gender',
        category,
        unit: 'persons',
      },
    });
    expect(
      proposed(
        named('headcount'),
        named('headcount', 'male'),
        named('headcount', '__proto__'),
        named('constructor'),
      ),
    ).toEqual([
      'sure headcount persons',
      'sure headcount gender male persons',
      'unknown',
      'unknown',
    ]);
  });

  it.each([
    '',
    ' ',
    '—',
    '__proto__',
    'constructor',
    '(((((',
    'toString',
    '%',
    '1,234.5',
    '\u0000',
  ])('labelled %j is nothing that is sure', (label) => {
    for (const unit of ['', label, 't']) {
      const [proposal] = proposeLines([line(label, unit, ['', label], label)], known);
      expect(proposal?.state).not.toBe('sure');
    }
  });

  it('is read by the first characters of a label that has no end', () => {
    const endless = `Water consumption ${'x'.repeat(10_000)}`;
    const cut = endless.slice(0, 300);
    expect(proposed(line(endless, 't', ['5']))).toEqual(proposed(line(cut, 't', ['5'])));
  });
});

it('proposes one thing for each line, the same for the same line wherever it stands', () => {
  const lines = ['Water consumption', 'Packaging material', 'no indicator at all'].map((label) =>
    line(label, 't', ['5']),
  );
  const many = Array.from({ length: 50 }, () => lines).flat();
  expect(proposed(...many)).toEqual(Array.from({ length: 50 }, () => proposed(...lines)).flat());
  expect(proposed()).toEqual([]);
});

it('a column of a group is sure only where its row is the same indicator as a whole', () => {
  const column = (group: string, ...row: readonly string[]): TableLine => ({
    ...line(group, '%', ['10.1', '9.2'], ...row),
    ofGroup: true,
  });
  expect(proposed(column('Male', 'Employee turnover rate'))).toEqual([
    'sure turnover_rate gender male %',
  ]);
  expect(
    proposed(
      column('Male', 'Under 30', 'Employee turnover rate'),
      column('Male', 'Plant 3', 'Employee turnover rate'),
      column('Contractors', 'Employee turnover rate'),
    ).filter((text) => text.startsWith('sure')),
  ).toEqual([]);
});

it('emissions in a bare unit are first what they were last said to be, and still ask', () => {
  const [row] = dataset.allObservations.filter(({ indicator }) => indicator === 'ghg_scope1');
  if (!row) throw new Error('no row of scope 1');
  const said = (unit: string) => ({ ...row, unit, unitPrinted: 'tonnes', labelPrinted: 'Scope 1' });
  const scope2 = line('Indirect GHG emissions (Scope 2 – location-based)', 'tonnes', ['15973']);
  const first = (...units: readonly string[]) => {
    const rows = [...dataset.allObservations, ...units.map(said)];
    const [proposal] = proposeLines([scope2], knownLabels({ dataset, rows, simplified }));
    return [proposal?.state, proposal?.choices[0]?.unit];
  };
  expect(first('tCO2e', 'tCO2')).toEqual(['doubtful', 'tCO2']);
  expect(first('tCO2', 'tCO2e')).toEqual(['doubtful', 'tCO2e']);
});
