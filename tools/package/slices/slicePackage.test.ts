import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { textsFile } from '../../../src/data/dataFiles';
import { parseDataset } from '../../../src/data/parseDataset';
import { parseTexts } from '../../../src/data/parseTexts';
import { companiesRead, firstCompanies } from '../../../src/data/slices/companiesRead';
import { loadIndicator } from '../../../src/data/slices/loadSliced';
import {
  companySlice,
  indicatorSlice,
  sharedSlice,
  textsSlice,
} from '../../../src/data/slices/sliceFiles';
import { readCompanies } from '../../../src/data/slices/readCompanies';
import { datasetQuery, textsQuery } from '../../../src/data/useDataset';
import { yearOfMany } from '../../../src/domain/compare/manyCompanies';
import { figuresOf } from '../../../src/domain/figures/figuresOf';
import { readPackage } from '../readPackage';
import { indicatorSlices, indicatorsOfMany } from './indicatorSlices';
import { sliceJson, slicesOf, firstCompanies as firstOf } from './slicePackage';

const texts = readPackage('public/data');
const whole = parseDataset(texts).dataset;
const ids = whole.companies.map(({ id }) => id);
const [one = '', two = '', three = ''] = ids;
const slices = new Map([...slicesOf(texts)].map(([file, slice]) => [file, sliceJson(slice)]));

type Answer = (file: string, isAgain: boolean) => string | undefined;

/** Hosts the slices; `answer` changes what is served of a file. */
function host(answer: Answer = (file) => slices.get(file)): void {
  vi.stubGlobal('fetch', (url: string, { cache }: RequestInit = {}) => {
    const text = answer(url.replace(/^.*\/data\//, ''), cache === 'reload');
    return Promise.resolve(
      text === undefined ? new Response('', { status: 404 }) : new Response(text),
    );
  });
}

async function read(companies: readonly string[]) {
  firstCompanies.set([one]);
  companiesRead.set(companies);
  const client = new QueryClient();
  const tables = await client.query(datasetQuery);
  return { client, tables, words: await client.query(textsQuery('en')) };
}

afterEach(() => {
  vi.unstubAllGlobals();
  firstCompanies.set(null);
  companiesRead.set(null);
});

describe('a package read in slices', () => {
  it('is the package where all companies are read', async () => {
    host();
    const { tables, words } = await read(ids);
    expect(tables.issues).toEqual([]);
    expect({ ...tables.dataset, texts: byKey(tables.dataset.texts) }).toEqual({
      ...whole,
      texts: byKey(whole.texts),
      first: [one],
    });
    const file = textsFile('en');
    expect(byKey(words.texts)).toEqual(byKey(parseTexts(file, texts.get(file) ?? '').texts));
  });

  it('has the rows of the companies asked for alone, in their order, each with a colour, and lists all', async () => {
    host();
    const { dataset, hash } = (await read([three, one])).tables;
    expect(dataset.companies.map(({ id, position }) => [id, position])).toEqual([
      [three, 1],
      [one, 2],
    ]);
    expect(new Set(dataset.allObservations.map(({ company }) => company))).toEqual(
      new Set([three, one]),
    );
    expect(dataset.listed.map(({ id }) => id)).toEqual(ids);
    expect(hash).not.toBeNull();
  });

  it('reads further companies in place of the others, with their words', async () => {
    host();
    const { client } = await read([one]);
    await readCompanies(client, 'en', [one, two]);
    const tables = client.getQueryData(datasetQuery.queryKey);
    const words = client.getQueryData(textsQuery('en').queryKey);
    expect(tables?.asked).toEqual([one, two]);
    const notes = tables?.dataset.allObservations.flatMap(({ note }) => note ?? []) ?? [];
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.filter((note) => !words?.texts.has(note))).toEqual([]);
  });

  it('drops a company that the package does not list, in silence', async () => {
    host();
    const { tables, words } = await read([one, 'nobody']);
    expect([tables.issues, words.issues]).toEqual([[], []]);
    expect(tables.dataset.companies.map(({ id }) => id)).toEqual([one]);
  });
});

describe('a slice that is no use', () => {
  const lost: readonly (readonly [string, Answer, string])[] = [
    ['missing', () => undefined, 'missing_file'],
    ['an error page', () => '<html>', 'missing_file'],
    ['cut off', (file) => slices.get(file)?.slice(0, 900), 'not_json'],
    [
      'of another version',
      (file) => slices.get(file)?.replace(/"package":"\w+"/, '"package":"x"'),
      'stale_checksum',
    ],
  ];

  it.each(lost)('%s: is named, and the others are read', async (_, answer, rule) => {
    host((file, isAgain) =>
      file === companySlice(two) ? answer(file, isAgain) : slices.get(file),
    );
    const { tables } = await read([one, two]);
    expect(tables.issues.map((issue) => [issue.file, issue.rule])).toEqual([
      [companySlice(two), rule],
    ]);
    expect(tables.hash).toBeNull();
    expect(tables.dataset.companies.map(({ id }) => id)).toEqual([one]);
  });

  it('and old in a cache on the way is asked for again', async () => {
    const old = (file: string) => slices.get(file)?.replace(/"package":"\w+"/, '"package":"x"');
    host((file, isAgain) =>
      file === companySlice(two) && !isAgain ? old(file) : slices.get(file),
    );
    const { tables } = await read([one, two]);
    expect(tables.issues).toEqual([]);
  });

  it('the shared one: there is nothing to show', async () => {
    host((file) => (file === sharedSlice ? undefined : slices.get(file)));
    const { tables } = await read([one]);
    expect(tables.issues[0]).toMatchObject({ file: sharedSlice, rule: 'missing_file' });
    expect(tables.dataset.indicators).toEqual([]);
  });

  it('the words of a company: named by their file', async () => {
    const file = textsSlice('en', two);
    host((asked) => (asked === file ? undefined : slices.get(asked)));
    const { words } = await read([one, two]);
    expect(words.issues.map((issue) => issue.file)).toEqual([file]);
  });
});

describe('an indicator over all companies', () => {
  const files = new Map([...indicatorSlices(texts)]);

  it('has the numbers and the verdict of the package', () => {
    for (const [id, years] of indicatorsOfMany(whole)) {
      const indicator = whole.indicators.find((one) => one.id === id);
      if (!indicator) throw new Error(id);
      const figures = figuresOf(whole, indicator, ids, 2024);
      const alone = yearOfMany(figures, whole, whole.listed);
      expect([id, years['2024']]).toEqual([id, alone]);
    }
  });

  it('is read by its file, and told where that is lost or of another version', async () => {
    const serve: Answer = (file) => files.get(file) ?? slices.get(file);
    host(serve);
    const read = await loadIndicator(new QueryClient(), 'headcount');
    expect(read['2024']?.companies.length).toBeGreaterThan(1);
    const lost = indicatorSlice('headcount');
    host((file) => (file === lost ? undefined : serve(file, false)));
    await expect(loadIndicator(new QueryClient(), 'headcount')).rejects.toThrow('missing_file');
    const old = (file: string) => serve(file, false)?.replace(/"package":"\w+"/, '"package":"x"');
    host((file) => (file === lost ? old(file) : serve(file, false)));
    await expect(loadIndicator(new QueryClient(), 'headcount')).rejects.toThrow('stale_checksum');
    host((file, isAgain) => (file === lost && !isAgain ? old(file) : serve(file, false)));
    expect(Object.keys(await loadIndicator(new QueryClient(), 'headcount'))).not.toEqual([]);
  });
});

it('a package whose companies have each a colour is read whole', () => {
  expect(firstOf(texts)).toBeNull();
  expect([...slices.keys()].filter((file) => file.startsWith('slices/companies/'))).toHaveLength(
    ids.length,
  );
});

function byKey(map: ReadonlyMap<string, unknown>) {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
