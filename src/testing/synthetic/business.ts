import Big from 'big.js';
import type { Row } from '../findings';
import { pickInteger } from '../random';
import {
  at,
  mapSeries,
  pick,
  printed,
  printedSeries,
  real,
  seriesOf,
  split,
  untilPlain,
  walk,
  type Random,
  type Series,
} from './rows';
import type { Style } from './style';

/** Suppliers, the board, customers, research and gifts. */
export function businessRows(random: Random, style: Style, revenue: Series): readonly Row[] {
  return untilPlain(
    () => [
      ...supplierRows(random, style),
      ...boardRows(random),
      ...productRows(random),
      ...researchRows(random, revenue),
      ...printedSeries('donations', walk(random, 30000, 900000, 0), 0, null, { unit: 'RMB' }),
    ],
    (rows) => rows,
  );
}

function supplierRows(random: Random, style: Style): readonly Row[] {
  const all = walk(random, 300, 5000, 0);
  const weights = style.region.map(() => real(random, 1, 10));
  const groups = random.years.flatMap((year) =>
    split(
      at(all, year).toNumber(),
      weights.map((weight) => weight * real(random, 0.95, 1.05)),
      1,
    ).map((count, place) =>
      printed('suppliers', year, new Big(count), 0, `region.${style.region[place] ?? ''}`),
    ),
  );
  return [
    ...printedSeries('suppliers', all, 0),
    ...groups,
    ...printedSeries('suppliers_new', walk(random, 20, 200, 0), 0),
    ...printedSeries('suppliers_visited', walk(random, 10, 99, 0), 0),
    ...printedSeries(
      'suppliers_integrity_pledge_rate',
      seriesOf(random, () => new Big(100)),
      0,
    ),
  ];
}

/** A board that gains or loses a man now and then. */
function boardRows(random: Random): readonly Row[] {
  const women = pickInteger(random, 1, 4);
  const independent = pickInteger(random, 3, 4);
  const others = pickInteger(random, 3, 5);
  const executive = pickInteger(random, 1, others - 1);
  const board = random.years.flatMap((year) => {
    const members = independent + others + pickInteger(random, 0, 1);
    const counts: readonly (readonly [group: string | null, count: number])[] = [
      [null, members],
      ['gender.male', members - women],
      ['gender.female', women],
      ['role.executive', executive],
      ['role.non_executive', members - executive - independent],
      ['role.independent', independent],
    ];
    return counts.map(([group, count]) => printed('board_members', year, new Big(count), 0, group));
  });
  const meetings = seriesOf(random, () => new Big(pickInteger(random, 4, 9)));
  return [
    ...board,
    ...printedSeries('board_meetings', meetings, 0),
    ...printedSeries(
      'corruption_cases_concluded',
      seriesOf(random, () => new Big(0)),
      0,
      null,
      { qualifier: 'in_words' },
    ),
    ...printedSeries(
      'anticorruption_training_coverage',
      seriesOf(random, () => new Big(100)),
      0,
    ),
  ];
}

function productRows(random: Random): readonly Row[] {
  const near = (low: number, high: number) =>
    seriesOf(random, () => new Big(real(random, low, high).toFixed(4)));
  return [
    ...printedSeries('complaints', walk(random, 60, 900, 0), 0),
    ...printedSeries('complaint_resolution_rate', near(94, 99.9), 2),
    ...printedSeries('customer_satisfaction_rate', near(90, 99.9), 2),
    ...printedSeries('customer_satisfaction_score', near(85, 99), 1),
    ...printedSeries(
      'recall_rate',
      seriesOf(random, () => new Big(0)),
      0,
    ),
  ];
}

function researchRows(random: Random, revenue: Series): readonly Row[] {
  const share = walk(random, 0.04, 0.2);
  const spend = seriesOf(random, (year) => at(revenue, year).times(at(share, year)));
  const percent = seriesOf(random, (year) => at(share, year).times(100));
  const hundredMillions = seriesOf(random, (year) => at(spend, year).times('0.01'));
  const spendRows = pick(random, [
    printedSeries('rnd_spend', spend, 1),
    printedSeries('rnd_spend', hundredMillions, 3, null, { unit: 'RMB 100 million' }),
  ] as const);
  const applied = walk(random, 60, 300, 0);
  const granted = walk(random, 20, 50, 0);
  const copyrights = walk(random, 30, 200, 0);
  const granteds = cumulative(pickInteger(random, 200, 900), granted);
  return [
    ...spendRows,
    ...printedSeries('rnd_spend_share_revenue', percent, 2),
    ...printedSeries('patents_applied_new', applied, 0),
    ...printedSeries('patents_applied_cumulative', cumulative(2000, applied), 0),
    ...printedSeries('patents_granted_new', granted, 0),
    ...printedSeries('patents_granted_cumulative', granteds, 0),
    ...random.years.flatMap((year) =>
      split(at(granteds, year).toNumber(), [6, 1, 3], 1).map((count, place) =>
        printed(
          'patents_granted_cumulative',
          year,
          new Big(count),
          0,
          `patent_type.${['invention', 'design', 'utility_model'][place] ?? ''}`,
        ),
      ),
    ),
    ...printedSeries('copyrights_new', copyrights, 0),
    ...printedSeries('copyrights_cumulative', cumulative(500, copyrights), 0),
    ...printedSeries('trademarks_registered_cumulative', walk(random, 100, 900, 0), 0),
  ];
}

/** What a stock comes to that starts at `before` and grows by the new ones of each year. */
function cumulative(before: number, added: Series): Series {
  let stock = new Big(before);
  return mapSeries(added, (added) => {
    stock = stock.plus(added);
    return stock;
  });
}

/** Targets that stand unchanged in every report: years, and floors below whatever is measured. */
export function targetRows(random: Random): readonly Row[] {
  const targets = {
    'climate_target_year climate_target.carbon_peak': 2030,
    'climate_target_year climate_target.carbon_neutral': 2045,
    'climate_target_year climate_target.net_zero': 2050,
    customer_satisfaction_target: 85,
    customer_satisfaction_score_target: 80,
    women_in_promotions_target: 15,
  };
  return Object.entries(targets).flatMap(([target, aim]) => {
    const [indicator = '', group = null] = target.split(' ');
    const same = seriesOf(random, () => new Big(aim));
    return printedSeries(indicator, same, 0, group);
  });
}
