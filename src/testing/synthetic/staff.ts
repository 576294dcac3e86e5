import Big from 'big.js';
import type { Observation } from '../../domain/dataset';
import type { Row } from '../findings';
import { pickInteger } from '../random';
import {
  at,
  mapSeries,
  printed,
  printedSeries,
  real,
  seriesOf,
  split,
  sum,
  truth,
  untilPlain,
  walk,
  type Random,
  type Series,
} from './rows';
import type { Formula, Style } from './style';

/** People by dimension, group and year. */
export type People = ReadonlyMap<string, ReadonlyMap<string, Series>>;

export interface Staff {
  readonly total: Series;
  readonly groups: People;
  readonly rows: readonly Row[];
}

/** Everyone cut into the groups of each dimension; the groups of a year add up to everyone. */
function cutInto(
  random: Random,
  total: Series,
  categories: readonly string[],
): ReadonlyMap<string, Series> {
  const weights = categories.map(() => real(random, 1, 10));
  const parts = new Map(
    random.years.map((year) => [
      year,
      split(
        at(total, year).toNumber(),
        weights.map((weight) => weight * real(random, 0.95, 1.05)),
        5,
      ),
    ]),
  );
  return new Map(
    categories.map((category, place) => [
      category,
      seriesOf(random, (year) => new Big(parts.get(year)?.[place] ?? 0)),
    ]),
  );
}

export function staffOf(random: Random, style: Style): Staff {
  const change = style.totalStaff ? {} : { boundary: 'full-time' };
  return untilPlain(
    () => {
      const total = walk(random, 400, 30000, 0);
      const dimensions: Readonly<Record<string, readonly string[]>> = {
        gender: ['male', 'female'],
        age: style.age,
        region: style.region,
        level: style.level,
        education: style.education,
        employment_type: style.totalStaff ? ['full_time', 'part_time'] : [],
      };
      const groups = new Map(
        Object.entries(dimensions).map(([dimension, categories]) => [
          dimension,
          cutInto(random, total, categories),
        ]),
      );
      const rows = [
        ...(style.totalStaff
          ? printedSeries('headcount', total, 0)
          : printedSeries('headcount', total, 0, 'employment_type.full_time', change)),
        ...rowsOfPeople('headcount', groups, change),
        ...widerRegions(random, groups.get('region') ?? new Map<string, Series>(), change),
        ...derivedFromStaff(random, total, groups),
      ];
      return { total, groups, rows };
    },
    ({ rows }) => rows,
  );
}

function rowsOfPeople(
  indicator: string,
  groups: People,
  change: Partial<Observation>,
): readonly Row[] {
  return [...groups].flatMap(([dimension, categories]) =>
    [...categories].flatMap(([category, series]) =>
      printedSeries(indicator, series, 0, `${dimension}.${category}`, change),
    ),
  );
}

/** A wider region beside its parts: Greater China, or mainland China beside its seven. */
function widerRegions(
  random: Random,
  regions: ReadonlyMap<string, Series>,
  change: Partial<Observation>,
): readonly Row[] {
  const outside = ['hk_mo_tw', 'overseas', 'outside_mainland_china'];
  const mainland = [...regions].filter(([category]) => !outside.includes(category));
  const { wider, parts } = regions.has('hk_mo_tw')
    ? {
        wider: 'greater_china',
        parts: [...regions].filter(([category]) => category !== 'overseas'),
      }
    : { wider: 'mainland_china', parts: mainland };
  if (parts.length < 2) return [];
  const series = seriesOf(random, (year) => sum(parts.map(([, people]) => at(people, year))));
  return printedSeries('headcount', series, 0, `region.${wider}`, change);
}

function derivedFromStaff(random: Random, total: Series, groups: People): readonly Row[] {
  const women = groups.get('gender')?.get('female');
  if (!women) return [];
  const shareOf = (group: Series) =>
    mapSeries(group, (people, year) => people.div(at(total, year)).times(100));
  const part = (low: number, high: number) => {
    const ratio = walk(random, low, high);
    return seriesOf(random, (year) => at(total, year).times(at(ratio, year)).round(0, Big.roundUp));
  };
  const hired = { male: part(0.05, 0.15), female: part(0.03, 0.1) };
  const allHired = seriesOf(random, (year) => at(hired.male, year).plus(at(hired.female, year)));
  const research = part(0.1, 0.4);
  const died = seriesOf(random, () => new Big(0));
  return [
    ...printedSeries('women_share', shareOf(women), 2),
    ...printedSeries('women_in_management', walk(random, 10, 40), 2, 'level.management'),
    ...printedSeries('disabled_employees', part(0.002, 0.02), 0),
    ...printedSeries('ethnic_minority_employees', part(0.02, 0.08), 0),
    ...printedSeries('veteran_employees', part(0.003, 0.03), 0),
    ...printedSeries('rnd_staff', research, 0),
    ...printedSeries('rnd_staff_share', shareOf(research), 2),
    ...printedSeries('new_hires', allHired, 0),
    ...printedSeries('new_hires', hired.male, 0, 'gender.male'),
    ...printedSeries('new_hires', hired.female, 0, 'gender.female'),
    ...printedSeries('work_fatalities', died, 0, null, { qualifier: 'in_words' }),
    ...printedSeries('work_fatality_rate', died, 2),
    ...printedSeries('lost_days', walk(random, 40, 900, 0), 0),
  ];
}

/** A rate in percent from leavers, those of them who chose to leave, and staff at year end. */
function rateOf(formula: Formula, leavers: Big, voluntary: Big, staff: Big): Big {
  const [above, below] = {
    'leavers/year_end': [leavers, staff] as const,
    'leavers/(leavers+year_end)': [leavers, leavers.plus(staff)] as const,
    'voluntary/(voluntary+year_end)': [voluntary, voluntary.plus(staff)] as const,
    'voluntary/(leavers+year_end)': [voluntary, leavers.plus(staff)] as const,
  }[formula];
  return above.div(below).times(100);
}

/** Turnover of everyone and by group, from the same whole leavers whatever the cut. */
export function turnoverRows(random: Random, style: Style, staff: Staff): readonly Row[] {
  const change = {
    definition: 'turnover-formula',
    ...(style.totalStaff ? {} : { boundary: 'full-time' }),
  };
  const decimals = style.rateDecimals;
  return untilPlain(
    () => {
      const rate = walk(random, 0.1, 0.25);
      const leavers = seriesOf(random, (year) =>
        at(staff.total, year).times(at(rate, year)).round(0, Big.roundHalfUp),
      );
      const voluntary = new Map(
        random.years.map((year) => [year, at(leavers, year).times('0.8').round(0, Big.roundDown)]),
      );
      const whole = seriesOf(random, (year) =>
        rateOf(style.formula, at(leavers, year), at(voluntary, year), at(staff.total, year)),
      );
      const groups = ['gender', 'age', 'region'].flatMap((dimension) => {
        const people = [...(staff.groups.get(dimension) ?? [])];
        const leanings = people.map(() => real(random, 0.7, 1.3));
        const splitOf = (year: number, all: Big, tilt: readonly number[]) =>
          split(
            all.toNumber(),
            people.map(([, series], place) => at(series, year).toNumber() * (tilt[place] ?? 1)),
            0,
          );
        return random.years.flatMap((year) => {
          const chose = splitOf(year, at(voluntary, year), leanings);
          const forced = splitOf(year, at(leavers, year).minus(at(voluntary, year)), leanings);
          return people.map(([category, series], place) => {
            const left = new Big(chose[place] ?? 0);
            const all = left.plus(forced[place] ?? 0);
            const value = rateOf(style.formula, all, left, at(series, year));
            return printed(
              'turnover_rate',
              year,
              value,
              decimals,
              `${dimension}.${category}`,
              change,
            );
          });
        });
      });
      return [...printedSeries('turnover_rate', whole, decimals, null, change), ...groups];
    },
    (rows) => rows,
  );
}

/** Hours, people trained and what they cost; by gender and by level from the same sums. */
export function trainingRows(random: Random, staff: Staff): readonly Row[] {
  return [hoursRows, trainedRows].flatMap((make) =>
    untilPlain(
      () => make(random, staff),
      (rows) => rows,
    ),
  );
}

function hoursRows(random: Random, staff: Staff): readonly Row[] {
  const decimals = pickInteger(random, 1, 2);
  const average = walk(random, 8, 40);
  const total = seriesOf(random, (year) => at(average, year).times(at(staff.total, year)));
  const groups = ['gender', 'level'].flatMap((dimension) => {
    const people = [...(staff.groups.get(dimension) ?? [])];
    const leanings = people.map(() => real(random, 0.7, 1.3));
    return random.years.flatMap((year) => {
      const weights = people.map(([, series], place) =>
        at(series, year).times(truth(leanings[place] ?? 1)),
      );
      return people.map(([category, series], place) => {
        const hours = at(total, year)
          .times(weights[place] ?? 0)
          .div(sum(weights));
        return printed(
          'training_hours_average',
          year,
          hours.div(at(series, year)),
          decimals,
          `${dimension}.${category}`,
        );
      });
    });
  });
  return [
    ...printedSeries('training_hours_average', average, decimals),
    ...printedSeries('training_hours_total', total, pickInteger(random, 0, 2)),
    ...groups,
  ];
}

function trainedRows(random: Random, staff: Staff): readonly Row[] {
  const share = walk(random, 0.03, 0.12);
  const untrained = seriesOf(random, (year) =>
    at(staff.total, year).times(at(share, year)).round(0, Big.roundUp).plus(8),
  );
  const trained = seriesOf(random, (year) => at(staff.total, year).minus(at(untrained, year)));
  const coverage = seriesOf(random, (year) =>
    at(trained, year).div(at(staff.total, year)).times(100),
  );
  const groups = ['gender', 'level'].flatMap((dimension) => {
    const people = [...(staff.groups.get(dimension) ?? [])];
    return random.years.flatMap((year) => {
      const left = split(
        at(untrained, year).toNumber(),
        people.map(([, series]) => at(series, year).toNumber() * real(random, 0.8, 1.2)),
        1,
      );
      return people.flatMap(([category, series], place) => {
        const group = `${dimension}.${category}`;
        const ofGroup = at(series, year).minus(left[place] ?? 0);
        const covered = ofGroup.div(at(series, year)).times(100);
        const part = ofGroup.div(at(trained, year)).times(100);
        return [
          printed('training_coverage', year, covered, 2, group),
          printed('training_composition', year, part, 1, group),
        ];
      });
    });
  });
  return [
    ...printedSeries('training_coverage', coverage, 2),
    ...groups,
    ...printedSeries('employees_trained', trained, 0),
    ...printedSeries('training_person_times', walk(random, 5000, 90000, 0), 0),
    ...printedSeries('training_spend', walk(random, 50, 3000), 2),
  ];
}
