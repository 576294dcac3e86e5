import type { NamedCompanies } from '../../data/slices/companiesRead';
import { parseFigureId } from '../../domain/figure';
import { belowLanguage, companyOfPage } from '../../state/paths';
import type { Selection } from '../../state/selection';

/** The companies that are chosen on a page, and those that the page and its open proof are about. */
export function companiesAt(
  path: string,
  { companies, proof }: Pick<Selection, 'companies' | 'proof'>,
): NamedCompanies {
  const beside = [companyOfPage(belowLanguage(path)), proof?.company ?? null];
  return { chosen: companies, beside: beside.filter((id) => id !== null) };
}

/** The same of an address before it is known which companies there are. */
export function companiesInAddress(path: string, search: string): NamedCompanies {
  const parameters = new URLSearchParams(search);
  const proof = parseFigureId(parameters.get('proof') ?? '');
  const companies = parameters.get('companies')?.split(',').filter(isId) ?? null;
  const { beside, chosen } = companiesAt(path, { companies, proof });
  return { chosen, beside: beside.filter(isId) };
}

/** The form of an id that may stand in an address of a file. */
function isId(text: string): boolean {
  return /^[a-z0-9]+(?:[_-][a-z0-9]+)*$/.test(text);
}
