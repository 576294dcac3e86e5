import { byId } from '../byId';
import type { FigureKey } from '../figure';

/** What a share is of: the part above the line, and the indicator below it. */
interface ShareOf {
  readonly part: Pick<FigureKey, 'indicator' | 'dimension' | 'category'>;
  readonly whole: string;
}

/** Shares whose part and whole are indicators of their own. */
export const shares = byId<ShareOf>({
  women_share: {
    part: { indicator: 'headcount', dimension: 'gender', category: 'female' },
    whole: 'headcount',
  },
  training_coverage: {
    part: { indicator: 'employees_trained', dimension: null, category: null },
    whole: 'headcount',
  },
  rnd_staff_share: {
    part: { indicator: 'rnd_staff', dimension: null, category: null },
    whole: 'headcount',
  },
  work_fatality_rate: {
    part: { indicator: 'work_fatalities', dimension: null, category: null },
    whole: 'headcount',
  },
});

/** The figure that is the share of a group in its total, where an indicator is; null where none is. */
export function shareOfGroup(key: FigureKey): FigureKey | null {
  const found = [...shares].find(
    ([, { part }]) =>
      part.dimension !== null &&
      part.indicator === key.indicator &&
      part.dimension === key.dimension &&
      part.category === key.category,
  );
  return found ? { ...key, indicator: found[0], dimension: null, category: null } : null;
}
