import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { textsFile } from '../../../src/data/dataFiles';
import { parseDataset } from '../../../src/data/parseDataset';
import { parseTexts } from '../../../src/data/parseTexts';
import { companiesRead, firstCompanies } from '../../../src/data/slices/companiesRead';
import { loadCounts, loadIndicator } from '../../../src/data/slices/loadSliced';
import {
  companySlice,
  countsSlice,
  indicatorSlice,
  sharedSlice,
  textsSlice,
} from '../../../src/data/slices/sliceFiles';
import { readCompanies } from '../../../src/data/slices/readCompanies';
import { datasetQuery, textsQuery } from '../../../src/data/datasetQuery';
import type { CountKind } from '../../../src/domain/compare/countsOfMany';
import { yearOfMany } from '../../../src/domain/compare/manyCompanies';
import { checkIndicator } from '../../../src/domain/checks/checkCompany';
import { outcomes } from '../../../src/domain/checks/finding';
import { reportOf } from '../../../src/domain/facts/lookup';
import { figureStates } from '../../../src/domain/figure';
import { figuresOf } from '../../../src/domain/figures/figuresOf';
import { publishedI18n } from '../../../src/testing/published';
import { buildChecksView } from '../../../src/views/checks/checksView';
import { buildDisclosureView } from '../../../src/views/disclosure/disclosureView';
import { readPackage } from '../readPackage';
import { indicatorsOfMany, overAllSlices } from './overAllSlices';
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

const files = new Map([...overAllSlices(texts)]);
const serveAll: Answer = (file) => files.get(file) ?? slices.get(file);

describe('an indicator over all companies', () => {
  it('has the numbers and the verdict of the package', () => {
    for (const { indicator: id, years } of indicatorsOfMany(whole)) {
      const indicator = whole.indicators.find((one) => one.id === id);
      if (!indicator) throw new Error(id);
      const figures = figuresOf(whole, indicator, ids, 2024);
      const alone = yearOfMany(figures, whole, whole.listed);
      expect([id, years['2024']]).toEqual([id, alone]);
    }
  });

  it('is told of each group that companies are in', () => {
    const listed = whole.listed.map((company) => ({
      ...company,
      groups: company.id === one ? [] : ['cloud'],
    }));
    const grouped = { ...whole, listed };
    const wanted = whole.indicators.filter(({ id }) => id === 'headcount');
    const [all, cloud, ...others] = [...indicatorsOfMany(grouped, wanted)];
    expect([all?.group, cloud?.group, others]).toEqual([null, 'cloud', []]);
    const inGroup = ids.filter((id) => id !== one);
    const [indicator] = wanted;
    if (!indicator) throw new Error('no headcount');
    expect(cloud?.years['2024']).toEqual(
      yearOfMany(figuresOf(whole, indicator, inGroup, 2024), whole, whole.listed),
    );
  });

  it('is read by its file', async () => {
    host(serveAll);
    const read = await loadIndicator(new QueryClient(), 'headcount', null);
    expect(read['2024']?.companies.length).toBeGreaterThan(1);
  });

  it('is told where it is lost or of another version', () =>
    lostIsTold(indicatorSlice('headcount'), (client) => loadIndicator(client, 'headcount', null)));
});

describe('counts over all companies', () => {
  const countsOf = (kind: CountKind) => {
    host(serveAll);
    return loadCounts(new QueryClient(), kind);
  };

  it('of what is disclosed are those of the disclosure page, where all companies are chosen', async () => {
    const { years, companies, indicators } = await countsOf('disclosure');
    const filter = { theme: null, state: null, regime: null };
    const view = buildDisclosureView(whole, ids, filter, publishedI18n('en'));
    expect(years).toEqual(ids.map((id) => reportOf(whole, id)?.year));
    expect(companies).toEqual(
      Object.fromEntries(view.counts.map(({ state, byCompany }) => [state, byCompany])),
    );
    const rows = new Map(
      view.themes.flatMap((theme) => theme.rows.map((row) => [row.indicator, row.cells] as const)),
    );
    for (const state of figureStates) {
      const counted = whole.indicators.map(
        ({ id }) => rows.get(id)?.filter((cell) => cell.state === state).length,
      );
      const isAny = counted.some((count) => count !== 0);
      expect([state, indicators[state]]).toEqual([state, isAny ? counted : undefined]);
    }
  });

  it('of the checks are those of the checks page, and of an indicator its companies', async () => {
    const { companies, indicators } = await countsOf('checks');
    const { counts } = buildChecksView(whole, ids, { rule: null, outcome: null });
    for (const { outcome, byCompany, all } of counts) {
      expect([outcome, companies[outcome]]).toEqual([outcome, all > 0 ? byCompany : undefined]);
    }
    for (const outcome of outcomes) {
      const counted = whole.indicators.map(
        (indicator) =>
          ids.filter((id) =>
            checkIndicator(whole, id, indicator).some((finding) => finding.outcome === outcome),
          ).length,
      );
      const isAny = counted.some((count) => count > 0);
      expect([outcome, indicators[outcome]]).toEqual([outcome, isAny ? counted : undefined]);
    }
  });

  it.each(['disclosure', 'checks'] as const)(
    'of %s are told where they are lost or of another version',
    (kind) => lostIsTold(countsSlice(kind), (client) => loadCounts(client, kind)),
  );
});

/** Holds that a slice over all companies is told where it is no use, and an old one asked for again. */
async function lostIsTold(
  lost: string,
  load: (client: QueryClient) => Promise<object>,
): Promise<void> {
  const old = (file: string) => files.get(file)?.replace(/"package":"\w+"/, '"package":"x"');
  host((file) => (file === lost ? undefined : serveAll(file, false)));
  await expect(load(new QueryClient())).rejects.toThrow('missing_file');
  host((file) => (file === lost ? '{"package":"x"}' : serveAll(file, false)));
  await expect(load(new QueryClient())).rejects.toThrow('not_json');
  host((file) => (file === lost ? old(file) : serveAll(file, false)));
  await expect(load(new QueryClient())).rejects.toThrow('stale_checksum');
  host((file, isAgain) => (file === lost && !isAgain ? old(file) : serveAll(file, false)));
  expect(Object.keys(await load(new QueryClient()))).not.toEqual([]);
}

it('a package whose companies have each a colour is read whole', () => {
  expect(firstOf(texts)).toBeNull();
  expect([...slices.keys()].filter((file) => file.startsWith('slices/companies/'))).toHaveLength(
    ids.length,
  );
});

function byKey(map: ReadonlyMap<string, unknown>) {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
