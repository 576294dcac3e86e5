import Big from 'big.js';
import { aspectOf } from '../facts/aspects';
import type { CompanyFacts } from '../facts/companyFacts';
import type { Fact } from '../facts/printed';
import type { EmissionFactor } from '../dataset';
import { intersect, multiply } from '../numbers/interval';
import { quantityOf, quotientOf, type Quantity } from '../numbers/quantity';

/** Scope 2 emissions of a year with the purchased energy they are counted from. */
export interface Scope2 {
  readonly year: number;
  readonly emissions: Fact;
  readonly electricity: Fact;
  /** Emissions ÷ electricity, tCO2 per MWh: the factor the report must have used. */
  readonly factor: Quantity;
}

/**
 * Purchased electricity of a year in MWh; where the report prints no electricity of its own line,
 * its purchased energy (GHG Protocol: scope 2 is counted from purchased electricity, heat, steam
 * and cooling). Null where neither is printed.
 */
export function electricityOf(facts: CompanyFacts, year: number): Fact | null {
  return (
    facts.fact('energy_use', year, 'energy_source', 'electricity') ??
    facts.fact('energy_indirect', year)
  );
}

/**
 * Scope 2 as it is counted from the grid: the figure of the whole company, unless that is
 * market-based, which is counted from contracts.
 */
export function gridScope2(facts: CompanyFacts, year: number): Fact | null {
  const whole = facts.whole('ghg_scope2', year);
  if (!whole) return null;
  return aspectOf(facts.dataset.texts, whole.row, 'method') === 'market' ? null : whole;
}

/** Scope 2 and what it was counted from; null where one is missing or covers another part. */
export function scope2Of(facts: CompanyFacts, year: number): Scope2 | null {
  const emissions = gridScope2(facts, year);
  const electricity = electricityOf(facts, year);
  if (!emissions || !electricity || !facts.sameBoundary([emissions, electricity])) return null;
  const factor = quotientOf(emissions.quantity, electricity.quantity, 'tCO2/MWh');
  return factor && { year, emissions, electricity, factor };
}

/** False where one is counted from electricity and the other from all purchased energy. */
export function isOneSeries(one: Scope2, other: Scope2): boolean {
  return one.electricity.row.indicator === other.electricity.row.indicator;
}

/** A published factor as a number that knows its rounding. */
export function quantityOfFactor(factor: EmissionFactor): Quantity {
  return quantityOf({ value: factor.value, unit: 'tCO2/MWh' });
}

/** The published factors an implied one may be: their rounding intervals have a value in common. */
export function publishedAs(
  factor: Quantity,
  published: readonly EmissionFactor[],
): readonly EmissionFactor[] {
  return published.filter((emissionFactor) =>
    intersect(quantityOfFactor(emissionFactor).interval, factor.interval),
  );
}

/** Emissions that this much electricity stands for at one published factor, in tonnes of CO2. */
export function atFactor(electricity: Quantity, factor: EmissionFactor): Quantity {
  return {
    value: electricity.value.times(factor.value),
    unit: 'tCO2e',
    // The factor is chosen, not measured here: only the electricity's rounding counts.
    interval: multiply(electricity.interval, {
      low: new Big(factor.value),
      high: new Big(factor.value),
    }),
    decimals: null,
  };
}
