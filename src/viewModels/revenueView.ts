import type { Financial, Language } from '../domain/dataset';
import { quantityOf } from '../domain/numbers/quantity';
import type { I18n } from '../i18n/I18n';
import { formatInFull } from '../wording/numbers';
import { withUnit } from '../wording/units';

/** Revenue of a year as a public document gives it. */
export interface RevenueView {
  readonly year: number;
  readonly value: string;
  readonly document: string;
  readonly section: string;
  /** Of the document. */
  readonly language: Language;
  readonly address: string;
}

export function buildRevenueView(row: Financial, i18n: I18n): RevenueView {
  const { year, unit, document, section, language, address } = row;
  const value = withUnit(formatInFull(quantityOf(row), i18n), unit, i18n);
  return { year, value, document, section, language, address };
}
