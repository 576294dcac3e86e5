import type { Dataset } from '../domain/dataset';
import { companyPosition } from '../domain/facts/lookup';
import type { I18n } from '../i18n/I18n';
import { companyName } from '../wording/names';

/** What shows whose a row is. */
export interface NamedCompany {
  readonly company: string;
  readonly name: string;
  /** The company's place, which fixes its colour and marker. */
  readonly position: number;
}

export function namedCompany(dataset: Dataset, company: string, i18n: I18n): NamedCompany {
  return {
    company,
    name: companyName(dataset, company, i18n),
    position: companyPosition(dataset, company),
  };
}
