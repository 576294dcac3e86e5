import type { Dropped } from '../../state/codec';

/** True for the id of a company that someone added in their own browser. */
export function isOwnId(id: string): boolean {
  return id.startsWith('own-');
}

/** True for a choice of such a company, and for a figure of one. */
export function namesOwnCompany({ parameter, value }: Dropped): boolean {
  return (parameter === 'companies' || parameter === 'proof') && isOwnId(value);
}
