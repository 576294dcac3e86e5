import Big from 'big.js';
import { type Interval, divide, exactly, ratioOf } from '../numbers/interval';

/** A way to count turnover whose leavers can be told from a rate and the staff at year end. */
export interface TurnoverFormula {
  readonly id: string;
  /** Leavers per year-end employee for a rate as a share (0.2 is 20 %); null where none fits. */
  readonly leaversPerStaff: (rate: Interval) => Interval | null;
  /** The way back: the rate as a share, from leavers and staff at year end; null of nobody at all. */
  readonly rateOf: (leavers: Big, staff: Big) => Big | null;
}

const ofStaff: Omit<TurnoverFormula, 'id'> = {
  leaversPerStaff: (rate) => rate,
  rateOf: (leavers, staff) => ratioOf(leavers, staff),
};

/** r = L ÷ (L + S), so L ÷ S = r ÷ (1 − r): both ends rise with the rate. */
const ofLeaversAndStaff: Omit<TurnoverFormula, 'id'> = {
  leaversPerStaff: (rate) => {
    if (rate.high?.gte(1)) return null;
    const one = new Big(1);
    const turned = (share: Big) => divide(exactly(share), exactly(one.minus(share)));
    return {
      low: rate.low && (turned(rate.low)?.low ?? null),
      high: rate.high && (turned(rate.high)?.high ?? null),
    };
  },
  rateOf: (leavers, staff) => ratioOf(leavers, leavers.plus(staff)),
};

/** Formulas as their `formula` aspect names them. "Voluntary" counts only those who left by choice. */
export const turnoverFormulas: readonly TurnoverFormula[] = [
  { id: 'leavers/year_end', ...ofStaff },
  { id: 'leavers/(leavers+year_end)', ...ofLeaversAndStaff },
  { id: 'voluntary/(voluntary+year_end)', ...ofLeaversAndStaff },
];

/** Formulas a report may have used without saying so. */
export const candidateFormulas = turnoverFormulas.slice(0, 2);

export function findFormula(id: string): TurnoverFormula | null {
  return turnoverFormulas.find((formula) => formula.id === id) ?? null;
}
