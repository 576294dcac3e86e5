import { sameBoundary } from '../facts/aspects';
import type { Conversion, Dataset, Indicator, Observation } from '../dataset';
import { categoriesIn, toDerivation, type Derivation, type FigureKey } from '../figure';
import { inFull, joined, resultOf } from '../numbers/equation';
import { divide, ratioOf } from '../numbers/interval';
import { findIndicator, observationsOf } from '../facts/lookup';
import { areDisjoint } from '../groups/partitions';
import { quantityOf, sumOf, toUnit, type Quantity } from '../numbers/quantity';
import type { Derived } from './derived';
import { rateFromGroups } from './rateFromGroups';

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
  keys: readonly Partial<FigureKey>[],
): Derived | null {
  const inputs: Observation[] = [];
  const parts: Quantity[] = [];
  const steps: Conversion[] = [];
  const unit = findIndicator(dataset, key.indicator)?.unit;
  for (const part of keys) {
    const row = preferred(dataset, { ...key, ...part });
    const converted =
      row && unit !== undefined ? toUnit(quantityOf(row), unit, dataset.conversions) : null;
    if (!row || !converted) return null;
    inputs.push(row);
    steps.push(...converted.steps);
    parts.push(converted.quantity);
  }
  if (!sameBoundary(dataset.texts, inputs)) return null;
  const quantity = sumOf(parts);
  const equation = [
    ...joined(
      parts.map((part) => inFull(part)),
      '+',
    ),
    ...resultOf(quantity),
  ];
  return {
    quantity,
    derivation: toDerivation({ rule, inputs, dimension: key.dimension, equations: [equation] }),
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
  const quantity = {
    value: ratioOf(total.value, people.value),
    unit: 'h/person',
    interval,
    decimals: null,
  };
  return {
    quantity,
    derivation: toDerivation({
      rule: 'hours_per_employee',
      inputs: [hours, staff],
      equations: [[...joined([total, people], '÷'), ...resultOf(quantity)]],
    }),
    steps: [],
  };
}

function preferred(dataset: Dataset, key: FigureKey): Observation | null {
  return observationsOf(dataset, key).find((row) => row.preferred) ?? null;
}
