import type { Rule } from '../../../src/domain/checks/finding';
import type { Row } from '../../../src/testing/findings';

/** What a check has to say of a planted fault: its rule, and the figure it is about. */
export interface Found {
  readonly rule: Rule;
  readonly indicator: string;
  readonly year: number;
}

/** A contradiction that is planted into the latest report of a company. */
export interface Fault {
  /** Reports that it takes at least. */
  readonly reports: 1 | 2;
  /** Cells the company has to print, and cells it must not: other checks would tell of it by them. */
  readonly prints: readonly string[];
  readonly without: readonly string[];
  /** The rows of the report on this year with the fault in them. */
  readonly plant: (rows: readonly Row[], year: number) => readonly Row[];
  readonly found: (year: number) => readonly Found[];
}

const add = (by: number) => (value: number) => value + by;
const times = (by: number) => (value: number) => value * by;
const to = (value: number) => () => value;

/** A cell: its indicator and, behind a space, its group (`gender.male`). */
function isAt(row: Row, cell: string, year: number): boolean {
  const { indicator, dimension, category, preferred = true } = row;
  const group = dimension == null ? '' : ` ${dimension}.${category ?? ''}`;
  return preferred && row.year === year && `${indicator}${group}` === cell;
}

/** Changes a number, with the decimals it has. */
function change(cell: string, make: (value: number) => number, back = 0): Fault['plant'] {
  return (rows, year) =>
    rows.map((row) => {
      if (!isAt(row, cell, year - back)) return row;
      const decimals = row.value.split('.')[1]?.length ?? 0;
      return { ...row, value: make(Number(row.value)).toFixed(decimals) };
    });
}

function fault(
  rule: Rule,
  cell: string,
  plant: Fault['plant'],
  parts: Partial<Omit<Fault, 'plant'>> = {},
): Fault {
  const [indicator = ''] = cell.split(' ');
  return {
    reports: 1,
    prints: [cell],
    without: [],
    found: (year) => [{ rule, indicator, year }],
    ...parts,
    plant,
  };
}

const pueAt = 'site.beijing_yizhuang';
const wueAt = 'site.tianjin_yixianyuan';

export const faults: readonly Fault[] = [
  fault('parts_total', 'headcount', change('headcount education.bachelor', add(1)), {
    prints: ['headcount', 'headcount education'],
  }),
  fault('share_of_parts', 'women_share', change('women_share', add(0.5)), {
    prints: ['headcount', 'headcount gender', 'women_share'],
  }),
  fault(
    'composition',
    'training_composition gender',
    change('training_composition gender.male', add(5)),
  ),
  fault('within_limits', 'complaint_resolution_rate', change('complaint_resolution_rate', to(104))),
  fault('repeated_year', 'training_spend', (rows, year) => {
    const before = rows.find((row) => isAt(row, 'training_spend', year - 1));
    return change('training_spend', to(Number(before?.value)))(rows, year);
  }),
  fault('jump', 'training_person_times', change('training_person_times', times(5))),
  fault(
    'printed_twice',
    'headcount gender',
    (rows, year) => [
      ...rows,
      ...change('headcount gender.male', add(1))(
        rows.filter((row) => isAt(row, 'headcount gender.male', year)),
        year,
      ).map((row) => ({ ...row, preferred: false })),
    ],
    { prints: ['headcount', 'headcount gender'] },
  ),
  fault('target_met', 'pue_target site', change(`pue ${pueAt}`, add(0.2)), {
    prints: ['pue site', 'pue_target site'],
  }),
  fault(
    'target_tightened',
    'wue_target site',
    (rows, year) => change(`wue_target ${wueAt}`, add(0.5))(rows, year + 1),
    { found: (year) => [{ rule: 'target_tightened', indicator: 'wue_target', year: year + 1 }] },
  ),
  fault('sum_of_indicators', 'ghg_scope1_2', change('ghg_scope1_2', add(1)), {
    prints: ['ghg_scope1', 'ghg_scope2', 'ghg_scope1_2'],
    without: ['ghg_scope1_2_3', ...intensitiesOf('ghg')],
  }),
  fault('average_times_staff', 'training_hours_total', change('training_hours_total', times(1.1)), {
    prints: ['headcount', 'training_hours_total', 'training_hours_average'],
    // Averages by group are held against the total as well.
    without: ['training_hours_average gender', 'training_hours_average level'],
    found: (year) => [{ rule: 'average_times_staff', indicator: 'training_hours_average', year }],
  }),
  fault('restated', 'water_consumption', change('water_consumption', times(1.06), 1), {
    reports: 2,
    without: intensitiesOf('water'),
    found: (year) => [{ rule: 'restated', indicator: 'water_consumption', year: year - 1 }],
  }),
  fault(
    'target_kept',
    'climate_target_year climate_target',
    change('climate_target_year climate_target.carbon_neutral', add(5)),
    {
      reports: 2,
      found: (year) => [{ rule: 'target_kept', indicator: 'climate_target_year', year: year - 1 }],
    },
  ),
  fault(
    'no_longer_disclosed',
    'lost_days',
    (rows, year) => rows.filter((row) => !isAt(row, 'lost_days', year)),
    { reports: 2 },
  ),
];

function intensitiesOf(amount: string): readonly string[] {
  return ['revenue', 'employee', 'area'].map((base) => `${amount}_intensity_${base}`);
}
