import { readFileSync } from 'node:fs';
import path from 'node:path';
import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultBasis } from '../domain/figures/basis';
import { toFigure } from '../domain/figures/toFigure';
import { assessYear } from '../domain/compare/judge';
import { findIndicator } from '../domain/facts/lookup';
import type { Dataset } from '../domain/dataset';
import { dataFiles, type DataFile } from './dataFiles';
import { builtDescriptor, descriptorHash } from './host/builtDescriptor';
import { hashOf } from './host/readFile';
import { searchWordsQuery } from './searchWords';
import { datasetQuery, textsQuery } from './datasetQuery';
import { loadTexts } from './useDataset';

const published = new Map(
  dataFiles.map((file) => [file, readFileSync(path.join('public/data', file), 'utf8')] as const),
);
const textOf = (file: DataFile) => published.get(file) ?? '';
const observations = textOf('observations.csv');
const half = observations.slice(0, observations.length / 2);

/** Hosts the package with some files changed; past the caches (`again`) with others. */
function host(
  changed: Readonly<Partial<Record<DataFile, string | Response>>>,
  again: typeof changed = changed,
): void {
  const respond = (url: string, { cache }: RequestInit = {}) => {
    const file = dataFiles.find((item) => url.endsWith(`/data/${item}`));
    const answer = file && ((cache === 'reload' ? again : changed)[file] ?? textOf(file));
    return Promise.resolve(answer instanceof Response ? answer.clone() : new Response(answer));
  };
  vi.stubGlobal('fetch', respond);
}

/** The descriptor of a later version, in which a file has another content. */
async function laterDescriptor(file: DataFile, text: string): Promise<string> {
  const hash = async (content: string) => hashOf(new TextEncoder().encode(content));
  return textOf('datapackage.json').replace(await hash(textOf(file)), await hash(text));
}

const load = () => new QueryClient().query(datasetQuery);

function staffIn(dataset: Dataset) {
  const indicator = findIndicator(dataset, 'headcount');
  if (!indicator) throw new Error('the indicator is missing');
  const companies = dataset.companies.map(({ id }) => id);
  return assessYear(dataset, indicator, { ...defaultBasis, companies }, 2024);
}

afterEach(() => {
  vi.unstubAllGlobals();
  builtDescriptor.set(null);
});

it('a whole package is compared', async () => {
  host({});
  const { dataset, issues, stale, hash } = await load();
  expect([issues, stale, dataset.mixed, hash === null]).toEqual([[], [], false, false]);
  expect(staffIn(dataset).verdict).not.toBe('do_not_rank');
});

it('half a table is told and left out, so that no gap is called not disclosed', async () => {
  host({ 'observations.csv': half });
  const { dataset, issues, hash } = await load();
  expect(issues.map(({ file, rule }) => `${file} ${rule}`)).toContain('observations.csv cut_off');
  expect(dataset.observations).toEqual([]);
  expect(hash).toBeNull();
});

it('half of the reasons of gaps makes them unknown', async () => {
  const rows = textOf('disclosures.csv');
  host({ 'disclosures.csv': rows.slice(0, rows.length / 2) });
  const { dataset } = await load();
  const key = {
    company: 'qiniu',
    indicator: 'ghg_scope3',
    year: 2024,
    dimension: null,
    category: null,
  };
  expect(toFigure(dataset, key)).toMatchObject({ state: 'unknown' });
});

it('half of the texts is told, never read', async () => {
  host({ 'texts/en.json': textOf('texts/en.json').slice(0, 5000) });
  const { texts, issues } = await new QueryClient().query(textsQuery('en'));
  expect(issues.map(({ rule }) => rule)).toEqual(['cut_off']);
  expect(texts.size).toBe(0);
});

it('a response that breaks off is told as one that cannot be fetched', async () => {
  const broken = new ReadableStream({
    pull(controller) {
      controller.error(new TypeError('broken off'));
    },
  });
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(url.endsWith('observations.csv') ? broken : textOf('texts.csv'))),
  );
  const { issues } = await load();
  expect(issues).toContainEqual(
    expect.objectContaining({ file: 'observations.csv', rule: 'no_network' }),
  );
});

it('a file that a cache on the way kept too long is fetched past it', async () => {
  const old = observations.replace(/\n.+\n$/, '\n');
  host({ 'observations.csv': old }, {});
  const { dataset, stale } = await load();
  expect(stale).toEqual([]);
  expect(dataset.mixed).toBe(false);
  host({});
  expect(dataset.observations).toHaveLength((await load()).dataset.observations.length);
});

it('beside the descriptor of the build an edited file is compared, and told', async () => {
  const edited = observations.replaceAll(',3756,', ',3757,');
  builtDescriptor.set(descriptorHash(textOf('datapackage.json')));
  host({ 'observations.csv': edited });
  const { dataset, stale } = await load();
  expect(stale).toEqual(['observations.csv']);
  expect(dataset.mixed).toBe(false);
  expect(staffIn(dataset).verdict).not.toBe('do_not_rank');
});

it('beside a descriptor of a later version an old file is told, and nothing is compared', async () => {
  builtDescriptor.set(descriptorHash(textOf('datapackage.json')));
  const later = observations.replace(/\n.+\n$/, '\n');
  host({ 'datapackage.json': await laterDescriptor('observations.csv', later) });
  const { dataset, stale } = await load();
  expect(stale).toEqual(['observations.csv']);
  const { verdict, rankable, reasons } = staffIn(dataset);
  expect([verdict, rankable.size]).toEqual(['do_not_rank', 0]);
  expect(reasons[0]?.caveat).toBe('mixed_versions');
  expect(dataset.reports.every(({ readFor }) => readFor.length === 0)).toBe(true);
});

it('files that change between two looks are of a deployment under way, and not compared', async () => {
  host(
    { 'observations.csv': observations.replaceAll(',3756,', ',3757,') },
    { 'observations.csv': observations.replaceAll(',3756,', ',3758,') },
  );
  const { dataset, stale } = await load();
  expect(stale).toEqual(['observations.csv']);
  expect(dataset.mixed).toBe(true);
});

describe('a file that is loaded after the tables, when the host has a new version of both', () => {
  const loadAfter = async (file: DataFile) => {
    host({});
    const client = new QueryClient();
    await client.query(datasetQuery);
    const newer = textOf(file).replace(/\}\s*$/, ' }\n');
    host({ [file]: newer, 'datapackage.json': await laterDescriptor(file, newer) });
    return client;
  };

  it('texts are told', async () => {
    const client = await loadAfter('texts/zh-Hant.json');
    expect((await loadTexts(client, 'zh-Hant')).stale).toEqual(['texts/zh-Hant.json']);
  });

  it('words of the search are not used', async () => {
    const client = await loadAfter('search.json');
    await expect(client.query(searchWordsQuery)).rejects.toThrow('stale_checksum');
  });
});

it('a language without texts is refused, and had once its file is whole', async () => {
  host({ 'texts/zh-Hant.json': '' });
  const client = new QueryClient();
  await expect(loadTexts(client, 'zh-Hant')).rejects.toThrow('texts/zh-Hant.json');
  host({});
  expect((await loadTexts(client, 'zh-Hant')).texts.size).toBeGreaterThan(0);
});

it('words of the search that a cache on the way kept too long are fetched past it', async () => {
  host({ 'search.json': '{"entries": [], "simplified": ""}' }, {});
  const found = await new QueryClient().query(searchWordsQuery);
  expect(found.words.size).toBeGreaterThan(0);
});

it('half of the words of the search counts as none', async () => {
  host({ 'search.json': textOf('search.json').slice(0, 5000) });
  await expect(new QueryClient().query(searchWordsQuery)).rejects.toThrow('cut_off');
});

it('without checksums, as over plain HTTP, the sizes are compared', async () => {
  vi.stubGlobal('crypto', {});
  host({ 'observations.csv': observations.replace(/\n.+\n$/, '\n') });
  expect((await load()).stale).toEqual(['observations.csv']);
});

it.each([
  ['missing', 'companies.csv', new Response('', { status: 404 })],
  ['cut off', 'companies.csv', textOf('companies.csv').slice(0, 300)],
  ['empty', 'conversions.csv', ''],
  ['no table', 'conversions.csv', '{"error":"not found"}\n'],
  ['an empty descriptor', 'datapackage.json', ''],
  ['a descriptor of nothing', 'datapackage.json', '{}'],
] as const)(
  'a file with a fault (%s): no hash is of its package, and it is asked for again past every cache',
  async (_, file, answer) => {
    host({ [file]: answer });
    const client = new QueryClient();
    const lost = await client.query(datasetQuery);
    expect(lost.issues.map((issue) => issue.file)).toContain(file);
    expect(lost.hash).toBeNull();
    vi.stubGlobal('fetch', (url: string, { cache }: RequestInit = {}) => {
      const wanted = dataFiles.find((item) => url.endsWith(`/data/${item}`));
      const isFresh = cache === 'reload' && wanted !== undefined;
      return Promise.resolve(isFresh ? new Response(textOf(wanted)) : Response.error());
    });
    await client.refetchQueries(datasetQuery);
    const mended = client.getQueryData(datasetQuery.queryKey);
    expect(mended?.issues).toEqual([]);
    expect(mended?.hash).not.toBeNull();
  },
);
