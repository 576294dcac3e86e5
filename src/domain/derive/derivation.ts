import { sameBoundary } from '../facts/aspects';
import type { Conversion, Dataset, Indicator, Observation } from '../dataset';
import { categoriesIn, sumOfCategories, type FigureKey } from '../figure';
import { groupBy } from '../groupBy';
import { inFull, joined, resultOf, sumInBrackets } from '../numbers/equation';
import { findIndicator, observationsOf, observationsOfCompany } from '../facts/lookup';
import { printedFor } from '../facts/printed';
import { areDisjoint, fullCoversOf } from '../groups/partitions';
import { quantityOf, sumOf, toUnit, type Quantity, quotientOf } from '../numbers/quantity';
import { shareOfSum } from '../numbers/share';
import type { Derived } from './derived';
import { rateFromGroups } from './rateFromGroups';
import { sums } from './sums';

/**
 * A figure the report does not print but fixes by numbers of the same report, year and boundary, of
 * the whole company or of several groups together; null where it does not. The rules know
 * indicators, never companies.
 */
export function derive(dataset: Dataset, key: FigureKey): Derived | null {
  if (key.dimension !== null) return sumOfGroups(dataset, key, key.dimension);
  switch (key.indicator) {
    case 'ghg_scope1_2':
      return sumOfIndicators(dataset, key, 'sum_of_scopes');
    case 'energy_total':
      return sumOfIndicators(dataset, key, 'sum_of_energy');
    case 'training_hours_average':
      return hoursPerEmployee(dataset, key);
    case 'turnover_rate':
      return rateFromGroups(dataset, key);
    case 'women_share':
      return shareOfWomen(dataset, key);
    default:
      return sumOfAllGroups(dataset, key);
  }
}

/** The sum of the indicators that make up the whole by definition. */
function sumOfIndicators(
  dataset: Dataset,
  key: FigureKey,
  rule: 'sum_of_scopes' | 'sum_of_energy',
): Derived | null {
  const [indicators = []] = sums.get(key.indicator) ?? [];
  const parts = indicators.map((indicator) => ({ ...key, indicator }));
  const sum = parts.length > 0 ? sumOfParts(dataset, key.indicator, parts) : null;
  if (!sum) return null;
  const { inputs, equations, ...rest } = sum;
  return { ...rest, derivation: { rule, inputs, equations } };
}

/** The sum of parts in the unit of an indicator, where all are printed for one boundary. */
function sumOfParts(dataset: Dataset, indicator: string, parts: readonly FigureKey[]) {
  const inputs: Observation[] = [];
  const quantities: Quantity[] = [];
  const steps: Conversion[] = [];
  const unit = findIndicator(dataset, indicator)?.unit;
  for (const part of parts) {
    const printed = printedFor(dataset, part)?.row;
    const row = printed?.preferred ? printed : null;
    const converted =
      row && unit !== undefined ? toUnit(quantityOf(row), unit, dataset.conversions) : null;
    if (!row || !converted) return null;
    inputs.push(row);
    quantities.push(converted.quantity);
    steps.push(...converted.steps);
  }
  if (!sameBoundary(dataset.texts, inputs)) return null;
  const quantity = sumOf(quantities);
  const terms = quantities.map((part) => inFull(part));
  return { quantity, steps, inputs, equations: [[...joined(terms, '+'), ...resultOf(quantity)]] };
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
  const parts = categories.map((category) => ({ ...key, category }));
  const sum = sumOfParts(dataset, key.indicator, parts);
  if (!sum) return null;
  const { inputs, equations, ...rest } = sum;
  return { ...rest, derivation: { rule: 'sum_of_groups', inputs, dimension, equations } };
}

/** The total of an amount from groups that make up the whole, by the first dimension that has them. */
function sumOfAllGroups(dataset: Dataset, key: FigureKey): Derived | null {
  const byDimension = groupBy(
    observationsOfCompany(dataset, key.company, key.indicator).filter(
      (row) => row.year === key.year && row.dimension !== null,
    ),
    (row) => row.dimension ?? '',
  );
  for (const [dimension, rows] of byDimension) {
    const printed = [...new Set(rows.map((row) => row.category ?? ''))];
    const [cover] = fullCoversOf(dimension, printed);
    const category = cover && sumOfCategories(cover);
    const sum = category ? sumOfGroups(dataset, { ...key, dimension, category }, dimension) : null;
    if (sum) return sum;
  }
  return null;
}

/** Women ÷ (men + women), of the employees at year end. */
function shareOfWomen(dataset: Dataset, key: FigureKey): Derived | null {
  const [women, men] = ['female', 'male'].map((category) =>
    preferred(dataset, { ...key, indicator: 'headcount', dimension: 'gender', category }),
  );
  if (!women || !men || !sameBoundary(dataset.texts, [women, men])) return null;
  const part = quantityOf(women);
  const rest = quantityOf(men);
  if (part.unit !== rest.unit) return null;
  const quantity = shareOfSum(part, rest);
  if (!quantity) return null;
  const whole = sumInBrackets([part, rest].map((people) => inFull(people)));
  return {
    quantity,
    derivation: {
      rule: 'share_of_group',
      dimension: 'gender',
      inputs: [women, men],
      equations: [[{ quantity: inFull(part) }, { sign: '÷' }, ...whole, ...resultOf(quantity)]],
    },
    steps: [],
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
  const quantity = quotientOf(total, people, 'h/person');
  if (!quantity) return null;
  return {
    quantity,
    derivation: {
      rule: 'hours_per_employee',
      inputs: [hours, staff],
      equations: [[...joined([total, people], '÷'), ...resultOf(quantity)]],
    },
    steps: [],
  };
}

function preferred(dataset: Dataset, key: FigureKey): Observation | null {
  return observationsOf(dataset, key).find((row) => row.preferred) ?? null;
}
