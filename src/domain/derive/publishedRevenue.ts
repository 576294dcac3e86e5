import type { Dataset, Financial } from '../dataset';
import { quantityOf, toUnit, type Quantity } from '../numbers/quantity';
import { baseUnits } from './impliedBase';

/** A company's revenue as a public document gives it, beside what its report implies. */
export interface PublishedRevenue {
  readonly row: Financial;
  /** In the unit of implied revenue. */
  readonly quantity: Quantity;
}

/** Revenue of the whole company for a year; null where none was found or its unit leads nowhere. */
export function publishedRevenue(
  { financials, conversions }: Dataset,
  company: string,
  year: number,
): PublishedRevenue | null {
  const row = financials.find((item) => item.company === company && item.year === year);
  const converted = row && toUnit(quantityOf(row), baseUnits.revenue, conversions);
  return converted ? { row, quantity: converted.quantity } : null;
}
