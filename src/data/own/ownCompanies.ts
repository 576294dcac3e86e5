import type { OwnCompany } from '../../domain/own/ownCompany';
import { joinOwn, joinTexts } from '../../domain/own/join';
import { hintAtOwn, ownHere } from './ownHere';
import { keptIn } from './keptCompanies';
import { createOwnStore } from './ownStore';

/** The companies that the reader added in this browser; `ownHere` follows them. */
export const ownCompanies = createOwnStore({
  kept: keptIn('esg-peer-ledger.own'),
  tell: hintAtOwn,
  now: () => new Date(),
});

ownCompanies.state.subscribe(() => {
  const { companies } = ownCompanies.state.get();
  const known = ownHere.get()?.companies ?? [];
  if (companies === known || companies.length + known.length === 0) return;
  ownHere.set(
    companies.length === 0
      ? null
      : {
          companies,
          joinDataset: (dataset) => joinOwn(dataset, companies),
          joinTexts: (dataset, texts, language) => joinTexts(dataset, companies, texts, language),
        },
  );
});

/** An id that no company has: the package has none that begins like it. */
export function newOwnId(): string {
  const random = crypto.getRandomValues(new Uint8Array(10));
  return `own-${[...random].map((byte) => (byte % 36).toString(36)).join('')}`;
}

/** The first place, and thereby colour and marker, that no company has. */
export function nextPlace(companies: readonly OwnCompany[]): number {
  const taken = new Set(companies.map(({ place }) => place));
  let place = 1;
  while (taken.has(place)) place += 1;
  return place;
}
