import type { Wording } from '../../domain/dataset';
import type { OwnCompany } from '../../domain/own/ownCompany';
import { joinOwn, joinTexts } from '../../domain/own/join';
import { isHinted, ownHere, ownHint, ownLost, partsOfTexts, type Own } from './ownHere';
import { keptIn } from './keptCompanies';
import { createOwnStore } from './ownStore';
import { ownId } from '../../domain/own/ownId';

/** The companies that the reader added in this browser; `ownHere` follows them. */
export const ownCompanies = createOwnStore({
  kept: keptIn('esg-peer-ledger.own'),
  tell: leaveHint,
  now: () => new Date(),
});

ownCompanies.state.subscribe(() => {
  ownLost.set(null);
  const { companies, tabOnly } = ownCompanies.state.get();
  // Word may have been lost while the companies were kept.
  const [kept] = companies.filter(({ id }) => !tabOnly.includes(id));
  if (kept && !isHinted()) leaveHint(kept.changed);
  const known = ownHere.get()?.companies ?? [];
  if (companies === known || companies.length + known.length === 0) return;
  ownHere.set(companies.length === 0 ? null : ownOf(companies));
});

function ownOf(companies: Own['companies']): Own {
  const joined = new WeakMap<ReadonlyMap<string, Wording>, ReadonlyMap<string, Wording>>();
  const own: Own = {
    companies,
    joinDataset: (dataset) => joinOwn(dataset, companies),
    joinTexts(dataset, published, language) {
      const made = joined.get(published) ?? joinTexts(dataset, companies, published, language);
      joined.set(published, made);
      partsOfTexts.set(made, { published, own });
      return made;
    },
  };
  return own;
}

/** Tells the next page, and other tabs by the event of storage, when the companies changed and if there are any. */
function leaveHint(changed: string | null): void {
  try {
    if (changed === null) window.localStorage.removeItem(ownHint);
    else window.localStorage.setItem(ownHint, changed);
  } catch {
    return;
  }
}

/** An id that no company has: the package has none that begins like it. */
export function newOwnId(): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  return ownId([...random].map((byte) => (byte % 36).toString(36)).join(''));
}

/** The first place, and thereby colour and marker, that no company has. */
export function nextPlace(companies: readonly OwnCompany[]): number {
  const taken = new Set(companies.map(({ place }) => place));
  let place = 1;
  while (taken.has(place)) place += 1;
  return place;
}
