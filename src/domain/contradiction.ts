import { sameBoundary } from './aspects';
import type { Dataset, Observation } from './dataset';
import type { FigureKey } from './figure';
import { divide, intersect, type Interval } from './interval';
import { observationsOf } from './lookup';
import { quantityOf, type Quantity } from './quantity';

/**
 * True where a printed whole-company figure cannot stand beside others the same report prints: an
 * average that is not total ÷ staff (training), or a rate outside the range of its two genders.
 * Computed with intervals, so rounding alone never makes a contradiction.
 */
export function contradictsItself(dataset: Dataset, key: FigureKey, printed: Quantity): boolean {
  if (key.dimension !== null) return false;
  const checks = [averageFromTotal(dataset, key, printed), rangeOfGenders(dataset, key, printed)];
  return checks.some((allowed) => allowed !== null && !intersect(allowed, printed.interval));
}

/** Total hours ÷ employees at year end; null where it is not printed or not the same measure. */
function averageFromTotal(dataset: Dataset, key: FigureKey, printed: Quantity): Interval | null {
  if (key.indicator !== 'training_hours_average' || printed.unit !== 'h/person') return null;
  const average = preferredIn(dataset, key, 'h/person');
  const hours = preferredIn(dataset, { ...key, indicator: 'training_hours_total' }, 'h');
  const staff = preferredIn(dataset, { ...key, indicator: 'headcount' }, 'persons');
  if (!average || !hours || !staff) return null;
  if (!sameBoundary(dataset.texts, [average, hours, staff])) return null;
  return divide(quantityOf(hours).interval, quantityOf(staff).interval);
}

/** From the lower to the higher rate of men and women, who together are everyone. */
function rangeOfGenders(dataset: Dataset, key: FigureKey, printed: Quantity): Interval | null {
  const [men, women] = ['male', 'female'].map((category) => {
    const row = preferredIn(dataset, { ...key, dimension: 'gender', category }, printed.unit);
    return row && quantityOf(row).interval;
  });
  const rates = ['turnover_rate', 'training_hours_average', 'training_coverage'];
  if (!rates.includes(key.indicator) || !men?.low || !women?.low) return null;
  if (!men.high || !women.high) return null;
  return {
    low: men.low.lt(women.low) ? men.low : women.low,
    high: men.high.gt(women.high) ? men.high : women.high,
  };
}

function preferredIn(dataset: Dataset, key: FigureKey, unit: string): Observation | null {
  return observationsOf(dataset, key).find((one) => one.preferred && one.unit === unit) ?? null;
}
