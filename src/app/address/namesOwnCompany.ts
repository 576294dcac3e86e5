import { isOwnId } from '../../domain/own/ownId';
import type { Dropped } from '../../state/codec';

/** True for a choice of such a company, and for a figure of one. */
export function namesOwnCompany({ parameter, value }: Dropped): boolean {
  return (parameter === 'companies' || parameter === 'proof') && isOwnId(value);
}
