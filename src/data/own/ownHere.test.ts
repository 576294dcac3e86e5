import { expect, it, vi } from 'vitest';
import { ownHere, ownLost, readOwn } from './ownHere';

vi.mock('./ownCompanies', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

it('where the script that reads the companies is lost, the page is told', async () => {
  await readOwn(false);
  expect(ownLost.get()).toBe(null);
  await readOwn(true);
  expect([ownLost.get(), ownHere.get()]).toEqual([expect.any(Error), null]);
});
