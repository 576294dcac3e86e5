import { byId } from './byId';
import type { Indicator } from './dataset';

/** ISO/IEC 30134-2: a site cannot use less energy than its computers. */
const leastPue = 1;

const floors = byId<number>({
  pue: leastPue,
  pue_target: leastPue,
  pue_requirement: leastPue,
});

/** Percentages that are not part of a whole, so that they may exceed 100. */
const unlimited: readonly string[] = [
  // All leavers of a year ÷ the staff at one time: a post may be filled and left more than once.
  'turnover_rate',
  // A change: spending may more than double.
  'rnd_spend_growth',
  // Spending is not taken from revenue: a company may spend more than it earns.
  'rnd_spend_share_revenue',
];

/** The lowest value an indicator can physically have, in its unit; null where that is zero or unknown. */
export function floorOf({ id }: Pick<Indicator, 'id'>): number | null {
  return floors.get(id) ?? null;
}

/** The highest value an indicator can have, in its unit: 100 for a share or a target of one; null for any other. */
export function ceilingOf({ id, unit }: Pick<Indicator, 'id' | 'unit'>): number | null {
  return unit === '%' && !unlimited.includes(id) ? 100 : null;
}
