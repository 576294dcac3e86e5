import Big from 'big.js';
import type { Financial } from '../domain/dataset';
import { alphaRevenue, type Row, type Texts } from './findings';
import { createRandom } from './random';
import { businessRows, targetRows } from './synthetic/business';
import { dataCentreRows, environmentRows } from './synthetic/environment';
import { plainRows } from './synthetic/plain';
import { mapSeries, printedSeries, walk, type Random } from './synthetic/rows';
import { staffOf, trainingRows, turnoverRows, type Staff } from './synthetic/staff';
import { styleOf, type Style } from './synthetic/style';

/** What a company prints, and the texts its numbers refer to. */
export interface Printed {
  readonly rows: readonly Row[];
  readonly texts: Texts;
  /** Its revenue, published to the thousand. */
  readonly financials: readonly Financial[];
  readonly style: Style;
}

const threeYears: readonly number[] = [2022, 2023, 2024];

/**
 * A company whose report agrees with itself in every number, another one for each seed: true values
 * for each of the years, printed rounded half up, in the units and groups that reports use. What
 * `wanted` names is as wanted; everything else follows from the seed.
 */
export function syntheticCompany(
  seed: number,
  wanted: Partial<Style> = {},
  years = threeYears,
): Printed {
  const random = Object.assign(createRandom(seed), { years });
  const style = styleOf(random, wanted);
  const staff = staffOf(random, style);
  const revenue = walk(random, 300, 30000);
  const bases = { revenue, employee: staff.total, area: walk(random, 5000, 90000) };
  const rows = [
    ...staff.rows,
    ...secondValues(style, staff),
    ...turnoverRows(random, style, staff),
    ...trainingRows(random, staff),
    ...environmentRows(random, style, bases),
    ...dataCentreRows(random),
    ...businessRows(random, style, revenue),
    ...targetRows(random),
    ...otherStaff(random, style),
  ];
  const financials = [...revenue].map(([year, value]) =>
    alphaRevenue(value.times(1000).toFixed(0, Big.roundHalfUp), 'RMB thousand', year),
  );
  return { style, texts: textsOf(style), financials, rows: [...rows, ...plainRows(random, rows)] };
}

/** The number of employees once more, as a front page prints it: about so many hundred. */
function secondValues({ totalStaff }: Style, { total }: Staff): readonly Row[] {
  const hundreds = mapSeries(total, (people) =>
    people.div(100).round(0, Big.roundHalfUp).times(100),
  );
  return printedSeries('headcount', hundreds, 0, null, {
    qualifier: 'about',
    // The exact number is the one to use; there is none where the table counts full-time staff alone.
    preferred: !totalStaff,
  });
}

/** People who are not full-time staff, where the report counts them apart. */
function otherStaff(random: Random, style: Style): readonly Row[] {
  if (style.totalStaff) return [];
  return printedSeries('headcount', walk(random, 20, 70, 0), 0, 'employment_type.other');
}

function textsOf({ formula, formulaStated, scopes }: Style): Texts {
  return {
    'full-time': { aspects: { staff: 'full_time' }, caveats: ['full_time_only'] },
    'two-sites': { aspects: { boundary: 'two_sites' } },
    'ghg-intensity': { aspects: scopes === 'as_named' ? {} : { scopes } },
    'turnover-formula': formulaStated
      ? { aspects: { formula } }
      : { aspects: { formula: 'not_stated' }, caveats: ['formula_not_disclosed'] },
  };
}
