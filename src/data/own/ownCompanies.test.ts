import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ownCompany, ownTable } from '../../testing/ownCompany';
import { publishedI18n, readPublished } from '../../testing/published';

const published = readPublished();
const company = ownCompany({ tables: [ownTable([[{}, '900', '1,000']])], changed: '' });

/** The storage of a browser, as far as it is used. */
function storage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

/** A page that was just opened in the same browser. */
async function openPage() {
  vi.resetModules();
  const here = await import('./ownHere');
  const kept = await import('./ownCompanies');
  return { ...here, ...kept };
}

let browser = storage();
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  browser = storage();
  vi.stubGlobal('window', { localStorage: browser });
});

it('a page reads the companies where word of them was left, and nothing where none was', async () => {
  const first = await openPage();
  await first.ownCompanies.save(company);
  const next = await openPage();
  await next.readOwn();
  expect(next.ownHere.get()?.companies.map(({ id }) => id)).toEqual(['own-acme']);
  browser.removeItem(first.ownHint);
  const later = await openPage();
  await later.readOwn();
  expect(later.ownHere.get()).toBe(null);
});

it('once the companies are read, nothing says that they are left out', async () => {
  const page = await openPage();
  page.ownLost.set(new Error('lost'));
  await page.ownCompanies.load();
  expect(page.ownLost.get()).toBe(null);
});

it('word that was lost is left again by whoever reads the companies', async () => {
  const first = await openPage();
  await first.ownCompanies.save(company);
  browser.removeItem(first.ownHint);
  await (await openPage()).ownCompanies.load();
  expect(browser.getItem(first.ownHint)).not.toBe(null);
});

it('with the last company its word goes', async () => {
  const page = await openPage();
  const answer = await page.ownCompanies.save(company);
  if (answer.kind !== 'kept') throw new Error('not kept');
  await page.ownCompanies.remove(answer.company);
  expect([page.ownHere.get(), browser.getItem(page.ownHint)]).toEqual([null, null]);
});

describe('what joins', () => {
  it('is one object for the same data and texts, and texts tell what they are made of', async () => {
    const page = await openPage();
    await page.ownCompanies.save(company);
    const own = page.ownHere.get();
    if (!own) throw new Error('nothing to join');
    const { texts } = publishedI18n('zh-Hant');
    const joined = own.joinTexts(published, texts, 'zh-Hant');
    expect(own.joinTexts(published, texts, 'zh-Hant')).toBe(joined);
    expect(page.partsOfTexts.get(joined)).toEqual({ published: texts, own });
    expect(own.joinDataset(published)).toBe(own.joinDataset(published));
    expect(joined.get('own-acme-boundary')?.text).toBe('範圍：未有說明。');
  });

  it('stays the same where another reading finds nothing new', async () => {
    const page = await openPage();
    await page.ownCompanies.save(company);
    const before = page.ownHere.get();
    await page.ownCompanies.load();
    expect(page.ownHere.get()).toBe(before);
  });
});

it('a new company has an id of its own that a link can carry, and the first free place', async () => {
  const { newOwnId, nextPlace } = await openPage();
  const ids = Array.from({ length: 100 }, newOwnId);
  expect(new Set(ids).size).toBe(100);
  expect(ids.filter((id) => !/^own-[a-z0-9]{10}$/.test(id))).toEqual([]);
  expect(nextPlace([])).toBe(1);
  expect(nextPlace([1, 2, 4].map((place) => ({ ...company, place })))).toBe(3);
});
