/** Before the id of every company that a reader added, and of none in a package. */
const prefix = 'own-';

/** True for the id of a company that someone added in their own browser. */
export function isOwnId(id: string): boolean {
  return id.startsWith(prefix);
}

/** The id of a reader's company that is told apart by `name`, letters and digits. */
export function ownId(name: string): string {
  return prefix + name;
}

/** What tells a reader's company apart; empty for an id that is none of theirs. */
export function nameInOwnId(id: string): string {
  return isOwnId(id) ? id.slice(prefix.length) : '';
}
