import { mostShown } from '../../domain/mostShown';
import { createStore } from '../store';

/**
 * The companies a page of a package in slices shows before any is chosen, as the build tells them; null of a
 * package that is read whole.
 */
export const firstCompanies = createStore<readonly string[] | null>(null);

/** The `<meta>` that tells a page of them. */
export const firstCompaniesName = 'first-companies';

/** The companies whose slices are read; null of a package that is read whole. */
export const companiesRead = createStore<readonly string[] | null>(null);

/** What of a link names companies. */
export interface NamedCompanies {
  /** Null where none is chosen. */
  readonly chosen: readonly string[] | null;
  /** What the page is about, and whose proof is open. */
  readonly beside: readonly string[];
}

/** The companies a link needs: those chosen, or the first ones, and those beside them; null for all. */
export function companiesFor({ chosen, beside }: NamedCompanies): readonly string[] | null {
  const first = firstCompanies.get();
  return first && [...new Set([...(chosen ?? first), ...beside])].slice(0, mostShown);
}

/**
 * The companies to be read where `needed` are to be shown after `read`: those that were read keep their
 * places, as far as there are places.
 */
export function withNeeded(read: readonly string[], needed: readonly string[]): readonly string[] {
  const added = needed.filter((id) => !read.includes(id));
  const spare = read.filter((id) => !needed.includes(id));
  const tooMany = Math.max(0, read.length + added.length - mostShown);
  const dropped = spare.slice(0, tooMany);
  return [...read.filter((id) => !dropped.includes(id)), ...added];
}
