import Big from 'big.js';
import { aspectOf, sameBoundary } from '../facts/aspects';
import { factsOf, type CompanyFacts } from '../facts/companyFacts';
import { fullPartitionsOf, totalFromGroups, type RatedGroup } from '../checks/rates';
import type { Conversion, Dataset, Indicator, Observation } from '../dataset';
import { categoriesIn, toDerivation, type Derivation, type FigureKey } from '../figure';
import { add, divide, exactly, ratioOf, type Interval } from '../numbers/interval';
import { findIndicator, observationsOf } from '../facts/lookup';
import { areDisjoint } from '../groups/partitions';
import { quantityOf, toUnit, type Quantity } from '../numbers/quantity';
import { findFormula } from './turnoverFormulas';

export interface Derived {
  readonly quantity: Quantity;
  readonly derivation: Derivation;
  /** Conversions of the numbers it rests on. */
  readonly steps: readonly Conversion[];
}

/**
 * A figure the report does not print but fixes by numbers of the same report, year and boundary, of
 * the whole company or of several groups together; null where it does not. The rules know
 * indicators, never companies.
 */
export function derive(dataset: Dataset, key: FigureKey): Derived | null {
  if (key.dimension !== null) return sumOfGroups(dataset, key, key.dimension);
  switch (key.indicator) {
    case 'ghg_scope1_2':
      return sumOfParts(dataset, key, 'sum_of_scopes', [
        { indicator: 'ghg_scope1' },
        { indicator: 'ghg_scope2' },
      ]);
    case 'energy_total':
      return sumOfParts(dataset, key, 'sum_of_energy', [
        { indicator: 'energy_direct' },
        { indicator: 'energy_indirect' },
      ]);
    case 'training_hours_average':
      return hoursPerEmployee(dataset, key);
    case 'turnover_rate':
      return rateFromGroups(dataset, key);
    default:
      return null;
  }
}

/**
 * The sum of parts where all are printed for one boundary: scope 1 + scope 2 (GHG Protocol), direct +
 * indirect energy (HKEX KPI A2.1), which make up the whole by definition, or groups.
 */
function sumOfParts(
  dataset: Dataset,
  key: FigureKey,
  rule: Derivation['rule'],
  parts: readonly Partial<FigureKey>[],
): Derived | null {
  const inputs: Observation[] = [];
  const steps: Conversion[] = [];
  let value = new Big(0);
  let interval: Interval = exactly(value);
  const unit = findIndicator(dataset, key.indicator)?.unit;
  for (const part of parts) {
    const row = preferred(dataset, { ...key, ...part });
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
    derivation: toDerivation({ rule, inputs, dimension: key.dimension }),
    steps,
  };
}

/** True of amounts; a rate or an average of two groups is not the sum of theirs. */
export function mayBeAdded({ kind }: Pick<Indicator, 'kind'>): boolean {
  return kind === 'flow' || kind === 'stock';
}

/** The sum of printed groups that overlap nowhere; null for a single group. */
function sumOfGroups(dataset: Dataset, key: FigureKey, dimension: string): Derived | null {
  const categories = categoriesIn(key.category ?? '');
  const indicator = findIndicator(dataset, key.indicator);
  if (categories.length < 2 || !areDisjoint(dimension, categories)) return null;
  if (!indicator || !mayBeAdded(indicator)) return null;
  const parts = categories.map((category) => ({ category }));
  return sumOfParts(dataset, key, 'sum_of_groups', parts);
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
      value: ratioOf(total.value, people.value),
      unit: 'h/person',
      interval,
      decimals: null,
    },
    derivation: toDerivation({ rule: 'hours_per_employee', inputs: [hours, staff] }),
    steps: [],
  };
}

/**
 * The overall turnover from the printed group rates and group headcounts under the report's own
 * formula, by the dimension that fixes it most closely; null where the formula is not stated,
 * cannot be turned, or a group lacks its headcount.
 */
function rateFromGroups(dataset: Dataset, key: FigureKey): Derived | null {
  const facts = factsOf(dataset, key.company);
  const candidates = fullPartitionsOf(facts, key.indicator, key.year)
    .map(({ dimension, rated }) => rated && rateFromCut(facts, key, dimension, rated))
    .filter((candidate) => candidate !== null);
  const [best] = candidates.sort((a, b) => width(a.quantity).cmp(width(b.quantity)));
  return best ?? null;
}

function rateFromCut(
  facts: CompanyFacts,
  key: FigureKey,
  dimension: string,
  rated: readonly RatedGroup[],
): Derived | null {
  const { texts } = facts.dataset;
  const inputs = rated.flatMap(({ rate, staff }) => [rate.row, staff.row]);
  const formulas = new Set(rated.map(({ rate }) => aspectOf(texts, rate.row, 'formula')));
  const [stated = ''] = formulas;
  const formula = formulas.size === 1 ? findFormula(stated) : null;
  const whole = facts.fact('headcount', key.year);
  const staffed = rated.reduce((sum, { staff }) => sum.plus(staff.quantity.value), new Big(0));
  if (!formula || !whole?.quantity.value.eq(staffed) || !sameBoundary(texts, inputs)) return null;
  const quantity = totalFromGroups(rated, formula);
  if (!quantity) return null;
  return {
    quantity,
    derivation: toDerivation({ rule: 'rate_from_groups', inputs, dimension, formula: formula.id }),
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
