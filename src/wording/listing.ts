import type { Company } from '../domain/dataset';
import type { I18n } from '../i18n/I18n';
import { dataText } from './names';

/** Where a company is listed, with its codes as the exchanges write them: "Nasdaq (KC)"; empty where nobody says. */
export function listingsOf(company: Company, i18n: I18n): readonly string[] {
  if (company.exchange === '') return [];
  const codes = company.stockCode.split('|');
  return company.exchange.split('|').map((exchange, index) => {
    const code = codes[index] ?? '';
    const name = dataText(`exchange.${exchange}`, i18n);
    return code === '' ? name : i18n.t('company.listing', { exchange: name, code });
  });
}
