import Big from 'big.js';
import { aspectOf, sameBoundary } from './aspects';
import type { Conversion, Dataset, Observation } from './dataset';
import type { Derivation, FigureKey } from './figure';
import { add, divide, exactly, multiply, scale, type Interval } from './interval';
import { findIndicator, observationsOf, observationsOfIndicator } from './lookup';
import { quantityOf, toUnit, type Quantity } from './quantity';

export interface Derived {
  readonly quantity: Quantity;
  readonly derivation: Derivation;
  /** Conversions of the numbers it rests on. */
  readonly steps: readonly Conversion[];
}

/**
 * A whole-company figure the report does not print but fixes by numbers of the same report, year
 * and boundary; null where it does not. The rules know indicators, never companies.
 */
export function derive(dataset: Dataset, key: FigureKey): Derived | null {
  if (key.dimension !== null) return null;
  switch (key.indicator) {
    case 'ghg_scope1_2':
      return sumOfParts(dataset, key, 'sum_of_scopes', ['ghg_scope1', 'ghg_scope2']);
    case 'energy_total':
      return sumOfParts(dataset, key, 'sum_of_energy', ['energy_direct', 'energy_indirect']);
    case 'training_hours_average':
      return hoursPerEmployee(dataset, key);
    case 'turnover_rate':
      return rateFromGroups(dataset, key);
    default:
      return null;
  }
}

/**
 * The sum of parts that make up the whole by definition, where all are printed for one boundary:
 * scope 1 + scope 2 (GHG Protocol), direct + indirect energy (HKEX KPI A2.1).
 */
function sumOfParts(
  dataset: Dataset,
  key: FigureKey,
  rule: Derivation['rule'],
  parts: readonly string[],
): Derived | null {
  const inputs: Observation[] = [];
  const steps: Conversion[] = [];
  let value = new Big(0);
  let interval: Interval = exactly(value);
  const unit = findIndicator(dataset, key.indicator)?.unit;
  for (const part of parts) {
    const row = preferred(dataset, { ...key, indicator: part });
    const converted =
      row && unit !== undefined ? toUnit(quantityOf(row), unit, dataset.conversions) : null;
    if (!row || !converted) return null;
    inputs.push(row);
    steps.push(...converted.steps);
    value = value.plus(converted.quantity.value);
    interval = add(interval, converted.quantity.interval);
  }
  if (unit === undefined || !sameBoundary(dataset.texts, inputs)) return null;
  return {
    quantity: { value, unit, interval, decimals: null },
    derivation: { rule, inputs, dimension: null, formula: null },
    steps,
  };
}

/** Total training hours ÷ employees at year end (HKEX KPI B3.2 asks for hours per employee). */
function hoursPerEmployee(dataset: Dataset, key: FigureKey): Derived | null {
  const hours = preferred(dataset, { ...key, indicator: 'training_hours_total' });
  const staff = preferred(dataset, { ...key, indicator: 'headcount' });
  if (!hours || !staff || hours.unit !== 'h' || !sameBoundary(dataset.texts, [hours, staff]))
    return null;
  const total = quantityOf(hours);
  const people = quantityOf(staff);
  const interval = divide(total.interval, people.interval);
  if (!interval) return null;
  return {
    quantity: {
      value: total.value.div(people.value),
      unit: 'h/person',
      interval,
      decimals: null,
    },
    derivation: {
      rule: 'hours_per_employee',
      inputs: [hours, staff],
      dimension: null,
      formula: null,
    },
    steps: [],
  };
}

/** Leavers ÷ year-end staff of a group, from the rate the report prints; by the report's formula. */
const leaversPerStaff: Readonly<Record<string, (rate: Interval) => Interval | null>> = {
  'leavers/year_end': (rate) => rate,
  'leavers/(leavers+year_end)': (rate) =>
    rate.low && rate.high && rate.high.lt(1)
      ? {
          low: rate.low.div(new Big(1).minus(rate.low)),
          high: rate.high.div(new Big(1).minus(rate.high)),
        }
      : null,
};

/** The way back: the overall rate from leavers per year-end employee. */
const rateFromLeavers: Readonly<Record<string, (leavers: Big) => Big>> = {
  'leavers/year_end': (leavers) => leavers,
  'leavers/(leavers+year_end)': (leavers) => leavers.div(leavers.plus(1)),
};

/**
 * The overall turnover from the printed group rates and group headcounts under the report's own
 * formula, by the dimension that fixes it most closely; null where the formula is not stated,
 * cannot be turned, or a group lacks its headcount.
 */
function rateFromGroups(dataset: Dataset, key: FigureKey): Derived | null {
  const candidates = ['gender', 'age', 'region']
    .map((dimension) => rateFromDimension(dataset, key, dimension))
    .filter((candidate) => candidate !== null);
  const [best] = candidates.sort((a, b) => width(a.quantity).cmp(width(b.quantity)));
  return best ?? null;
}

function rateFromDimension(dataset: Dataset, key: FigureKey, dimension: string): Derived | null {
  const rates = observationsOfIndicator(dataset, key.indicator).filter(
    (row) =>
      row.company === key.company &&
      row.year === key.year &&
      row.dimension === dimension &&
      row.preferred,
  );
  const groups: { rate: Observation; staff: Observation }[] = [];
  for (const rate of rates) {
    const staff = preferred(dataset, {
      ...key,
      indicator: 'headcount',
      dimension,
      category: rate.category,
    });
    if (!staff) return null;
    groups.push({ rate, staff });
  }
  const inputs = groups.flatMap(({ rate, staff }) => [rate, staff]);
  const [first] = rates;
  if (!first || !sameBoundary(dataset.texts, inputs)) return null;
  const whole = preferred(dataset, { ...key, indicator: 'headcount' });
  const staffed = groups.reduce((sum, { staff }) => sum.plus(staff.value), new Big(0));
  if (!whole || !staffed.eq(whole.value) || staffed.eq(0)) return null;

  const formula = aspectOf(dataset.texts, first, 'formula');
  const toLeavers = leaversPerStaff[formula];
  const toRate = rateFromLeavers[formula];
  if (!toLeavers || !toRate) return null;
  let leavers: Interval = exactly(new Big(0));
  let middle = new Big(0);
  for (const { rate, staff } of groups) {
    const share = scale(quantityOf(rate).interval, new Big('0.01'));
    const ofGroup = toLeavers(share);
    const central = toLeavers(exactly(new Big(rate.value).div(100)));
    if (!ofGroup || !central?.low) return null;
    leavers = add(leavers, multiply(ofGroup, exactly(new Big(staff.value))));
    middle = middle.plus(central.low.times(staff.value));
  }
  if (!leavers.low || !leavers.high) return null;
  const asRate = (people: Big) => toRate(people.div(staffed)).times(100);
  return {
    quantity: {
      value: asRate(middle),
      unit: '%',
      interval: { low: asRate(leavers.low), high: asRate(leavers.high) },
      decimals: null,
    },
    derivation: { rule: 'rate_from_groups', inputs, dimension, formula },
    steps: [],
  };
}

function width(quantity: Quantity): Big {
  const { low, high } = quantity.interval;
  return low && high ? high.minus(low) : new Big(Number.MAX_SAFE_INTEGER);
}

function preferred(dataset: Dataset, key: FigureKey): Observation | null {
  return observationsOf(dataset, key).find((row) => row.preferred) ?? null;
}
