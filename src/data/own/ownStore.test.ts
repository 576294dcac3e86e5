import { IDBFactory } from 'fake-indexeddb';
import { createStore, get, keys, set } from 'idb-keyval';
import { beforeEach, expect, it, describe, vi } from 'vitest';
import type { OwnCompany } from '../../domain/own/ownCompany';
import { ownCompany } from '../../testing/ownCompany';
import { keptIn, StorageError, type Kept } from './keptCompanies';
import { createOwnStore } from './ownStore';

const noon = new Date('2026-01-01T12:00:00.000Z');
const fresh = (parts: Partial<OwnCompany> = {}) => ({ ...ownCompany(), changed: '', ...parts });
const names = (companies: readonly OwnCompany[]) => companies.map(({ shortName }) => shortName);

/** A tab of the browser, and what it told the others. */
function openTab(kept: Kept = keptIn('own')) {
  const told: (string | null)[] = [];
  const store = createOwnStore({ kept, tell: (changed) => told.push(changed), now: () => noon });
  return { ...store, told };
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('what is saved', () => {
  it('is there in another tab, as it was, and the others are told', async () => {
    const tab = openTab();
    const answer = await tab.save(fresh({ place: 2 }));
    await tab.save(fresh({ id: 'own-first', shortName: 'First' }));
    const kept = { ...fresh({ place: 2 }), changed: noon.toISOString() };
    expect(answer).toEqual({ kind: 'kept', company: kept });
    expect(tab.told).toEqual([noon.toISOString(), noon.toISOString()]);
    const { companies, tabOnly, problem } = await openTab().load();
    expect(companies[1]).toEqual(kept);
    expect(names(companies)).toEqual(['First', 'Acme']);
    expect([tabOnly, problem]).toEqual([[], null]);
  });

  it('is the same object after a reading that found nothing new', async () => {
    const tab = openTab();
    await tab.save(fresh());
    const { companies } = tab.state.get();
    expect((await tab.load()).companies).toBe(companies);
  });

  it('has a later time with every change, also where the clock was set back', async () => {
    const tab = openTab();
    const later = '2030-01-01T00:00:00.000Z';
    await tab.restore(ownCompany({ changed: later }));
    const answer = await tab.save(ownCompany({ changed: later }));
    expect(answer).toMatchObject({ company: { changed: '2030-01-01T00:00:00.001Z' } });
  });
});

describe('two tabs that change one company', () => {
  async function twoTabs() {
    const first = openTab();
    const second = openTab();
    await first.save(fresh());
    const [company] = (await second.load()).companies;
    if (!company) throw new Error('nothing was kept');
    return { first, second, company };
  }

  it('never write over each other in silence: the later one is told what the other has', async () => {
    const { first, second, company } = await twoTabs();
    await first.save({ ...company, shortName: 'Theirs' });
    const answer = await second.save({ ...company, shortName: 'Mine' });
    expect(answer).toMatchObject({ kind: 'changed_elsewhere', theirs: { shortName: 'Theirs' } });
    expect(names((await openTab().load()).companies)).toEqual(['Theirs']);
    // The one that was told sees it as well.
    expect(names(second.state.get().companies)).toEqual(['Theirs']);
  });

  it('at once: one is kept and the other is told', async () => {
    const { first, second, company } = await twoTabs();
    const answers = await Promise.all([
      first.save({ ...company, shortName: 'One' }),
      second.save({ ...company, shortName: 'Two' }),
    ]);
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['changed_elsewhere', 'kept']);
  });

  it('may then keep both, or write over the other', async () => {
    const { first, second, company } = await twoTabs();
    await first.save({ ...company, shortName: 'Theirs' });
    const mine = { ...company, shortName: 'Mine' };
    const answer = await second.save(mine);
    if (answer.kind !== 'changed_elsewhere' || !answer.theirs) throw new Error('not told');
    await second.save({ ...mine, id: 'own-copy', changed: '' });
    expect(names(second.state.get().companies)).toEqual(['Theirs', 'Mine']);
    await second.save({ ...mine, changed: answer.theirs.changed });
    expect(names((await openTab().load()).companies)).toEqual(['Mine', 'Mine']);
  });

  it('a company that was removed elsewhere is not brought back by a change', async () => {
    const { first, second, company } = await twoTabs();
    await first.remove(company);
    expect(await second.save(company)).toEqual({ kind: 'changed_elsewhere', theirs: null });
    expect((await openTab().load()).companies).toEqual([]);
  });

  it('what was changed elsewhere is not removed', async () => {
    const { first, second, company } = await twoTabs();
    await first.save({ ...company, shortName: 'Theirs' });
    expect(await second.remove(company)).toMatchObject({ kind: 'changed_elsewhere' });
    expect(names((await openTab().load()).companies)).toEqual(['Theirs']);
  });
});

it('a removed company comes back as it was', async () => {
  const tab = openTab();
  await tab.save(fresh());
  const [company] = tab.state.get().companies;
  if (!company) throw new Error('nothing was kept');
  await tab.remove(company);
  expect(tab.state.get().companies).toEqual([]);
  expect(tab.told).toEqual([noon.toISOString(), null]);
  expect(await tab.restore(company)).toEqual({ kind: 'kept', company });
  expect((await openTab().load()).companies).toEqual([company]);
});

describe('entries that are not ours to read', () => {
  const damaged = { form: 1, id: 'own-torn', name: 'Torn', tables: 'lost' };
  const newer = { form: 2, id: 'own-newer', name: 'Newer', content: [] };

  it('are named and kept, and no change touches them', async () => {
    const entries = createStore('own', 'companies');
    await set('own-torn', damaged, entries);
    await set('own-newer', newer, entries);
    await set('own-other', { ...ownCompany(), id: 'own-elsewhere' }, entries);
    await set('settings', 'dark', entries);
    const tab = openTab();
    await tab.save(fresh());
    const { companies, unread } = await tab.load();
    expect(names(companies)).toEqual(['Acme']);
    expect(unread).toEqual([
      { key: 'own-newer', name: 'Newer', problem: 'newer_form' },
      { key: 'own-other', name: 'Acme Limited', problem: 'damaged' },
      { key: 'own-torn', name: 'Torn', problem: 'damaged' },
      { key: 'settings', name: null, problem: 'not_own_company' },
    ]);
    expect(await tab.save(fresh({ id: 'own-newer' }))).toEqual({
      kind: 'changed_elsewhere',
      theirs: null,
    });
    expect(await get('own-newer', entries)).toEqual(newer);
    expect(await keys(entries)).toHaveLength(5);
  });

  it('can be saved as a file', async () => {
    await set('own-torn', damaged, createStore('own', 'companies'));
    expect(JSON.parse((await openTab().unreadFile('own-torn')) ?? '')).toEqual(damaged);
    expect(await openTab().unreadFile('no-such')).toBe(null);
  });

  it('is removed where the reader says so, and a company never in its place', async () => {
    await set('own-torn', damaged, createStore('own', 'companies'));
    const tab = openTab();
    await tab.save(fresh());
    expect((await tab.load()).unread).toHaveLength(1);
    await tab.removeUnread('own-torn');
    await tab.removeUnread('own-acme');
    expect(tab.state.get().unread).toEqual([]);
    expect(names((await openTab().load()).companies)).toEqual(['Acme']);
  });
});

describe('where the browser does not keep it', () => {
  /** A browser that keeps things until it is full, and again when there is room. */
  function fullBrowser() {
    const kept = keptIn('own');
    let isFull = false;
    return {
      setFull: (full: boolean) => (isFull = full),
      kept: {
        ...kept,
        change: (...change: Parameters<Kept['change']>) =>
          isFull ? Promise.reject(new StorageError('storage_full')) : kept.change(...change),
      },
    };
  }

  it('a change lives in this tab only, nothing is half saved, and it is kept once there is room', async () => {
    const { kept, setFull } = fullBrowser();
    const tab = openTab(kept);
    await tab.save(fresh());
    const [company] = tab.state.get().companies;
    if (!company) throw new Error('nothing was kept');
    setFull(true);
    const answer = await tab.save({ ...company, shortName: 'Longer' });
    expect(answer).toMatchObject({ kind: 'tab_only', problem: 'storage_full' });
    expect(names(tab.state.get().companies)).toEqual(['Longer']);
    expect(tab.state.get()).toMatchObject({ tabOnly: ['own-acme'], problem: 'storage_full' });
    expect(names((await openTab().load()).companies)).toEqual(['Acme']);
    setFull(false);
    if (answer.kind === 'changed_elsewhere') throw new Error('nobody changed it');
    expect(await tab.save(answer.company)).toMatchObject({ kind: 'kept' });
    expect(tab.state.get()).toMatchObject({ tabOnly: [], problem: null });
    expect(names((await openTab().load()).companies)).toEqual(['Longer']);
  });

  it('a browser without storage says so, and companies live in the tab', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('no storage in private mode', 'SecurityError');
      },
    });
    const tab = openTab();
    expect(await tab.load()).toMatchObject({ companies: [], problem: 'storage_unavailable' });
    expect(await tab.save(fresh())).toMatchObject({
      kind: 'tab_only',
      problem: 'storage_unavailable',
    });
    expect(names(tab.state.get().companies)).toEqual(['Acme']);
    await tab.remove(fresh());
    expect(tab.state.get().companies).toEqual([]);
    expect(tab.told).toEqual([]);
  });

  it('a browser that never answers counts as one without storage', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('indexedDB', { open: () => ({}) });
    const loading = openTab().load();
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(await loading).toMatchObject({ problem: 'storage_unavailable' });
  });

  it('a transaction that the browser ends for want of room is told as full', async () => {
    const kept = keptIn('own');
    await kept.change('own-acme', () => ({ kind: 'put', value: ownCompany() }));
    const full = kept.change('own-acme', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(full).rejects.toMatchObject({ problem: 'storage_full' });
    expect(await kept.entries()).toEqual([['own-acme', ownCompany()]]);
  });
});
