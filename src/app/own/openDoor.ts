import type { QueryClient } from '@tanstack/react-query';
import { newOwnId, nextPlace, ownCompanies } from '../../data/own/ownCompanies';
import { packageFilesOf } from '../../data/own/packageFiles';
import { ownFile, parseOwnCompany } from '../../data/own/parseOwnCompany';
import { tablesIn } from '../../data/own/propose/tablesIn';
import { readFile, readPasted, type ReadOptions } from '../../data/own/read/readFile';
import { limits, problem, type ReadResult } from '../../data/own/read/readResult';
import { runInChunks } from '../../data/runInChunks';
import { searchWordsQuery } from '../../data/searchWords';
import { datasetQuery } from '../../data/datasetQuery';
import type { Dataset } from '../../domain/dataset';
import type { Known } from '../../domain/labels/known';
import { ownRows } from '../../domain/own/join';
import { turnedSheet } from '../../domain/own/turned';
import { sureAnswers, tableSteps, type Proposals } from '../../domain/own/outcomes';
import type { OwnCompany, OwnTable, Sheet, TableLayout } from '../../domain/own/ownCompany';
import type { Brought, OwnDoor, ProposedTable, Source } from '../../views/own/ownDoor';

/** What the page of the reader's companies does: read, propose, keep. `dataset` has their companies. */
export function openDoor(
  client: QueryClient,
  dataset: Dataset,
): Omit<OwnDoor, 'companies' | 'tabOnly' | 'unread' | 'problem'> {
  const { save, remove, restore, removeUnread } = ownCompanies;
  return {
    save,
    remove,
    restore,
    removeUnread,
    async unreadFile(key) {
      const json = await ownCompanies.unreadFile(key);
      if (json === null) throw new Error(`${key} cannot be had`);
      return new Blob([json], { type: 'application/json' });
    },
    async read(source, { signal, onProgress }, unsaved) {
      const result = await read(source, { signal, onProgress, words: wordsOf(dataset) });
      const brought = await toBrought(result, async (sheets) =>
        tablesIn(
          sheets.map((sheet) => ({ sheet, layouts: null })),
          await learn(client, dataset, unsaved),
          signal,
        ),
      );
      return signal.aborted ? stopped : brought;
    },
    async propose(table) {
      const { sheet, layout } = table;
      const found = await tablesIn([{ sheet, layouts: [layout] }], await learn(client, dataset));
      return proposed(table, found?.[0]?.[0]?.proposals ?? new Map());
    },
    create: () => newCompany(ownCompanies.state.get().companies),
    toFile: (company) => new Blob([ownFile(company).json], { type: 'application/json' }),
    toPackage: (company) => zipForHost(client, company),
  };
}

/** The files that lay a company out for a host who publishes it, in one archive. */
async function zipForHost(client: QueryClient, company: OwnCompany): Promise<Blob> {
  const [{ toZip }, { dataset }] = await Promise.all([
    import('../../export/zip'),
    client.query(datasetQuery),
  ]);
  const encoder = new TextEncoder();
  const files = packageFilesOf(dataset, company);
  return toZip(new Map([...files].map(([path, text]) => [path, encoder.encode(text)])));
}

/** What labels are told by: those of the published rows and those the reader answered before. */
async function learn(
  client: QueryClient,
  dataset: Dataset,
  unsaved: OwnCompany | null = null,
): Promise<Known> {
  // Without the words of the search, scripts are not told to be one.
  const words = await client.query(searchWordsQuery).catch(() => null);
  return {
    dataset,
    rows: [...dataset.allObservations, ...(unsaved ? ownRows(dataset, unsaved).observations : [])],
    simplified: words?.simplified ?? new Map(),
  };
}

/** By which the encoding of a Chinese text is told. */
function wordsOf({ indicators, allObservations }: Dataset): readonly string[] {
  return [
    ...indicators.flatMap(({ label }) => [label['zh-Hant'], label['zh-Hans']]),
    ...new Set(allObservations.map(({ labelPrinted }) => labelPrinted)),
  ];
}

const stopped = { kind: 'stopped' } as const;

/** What a source holds; null where it was stopped. */
async function read(source: Source, options: Required<ReadOptions>): Promise<ReadResult | null> {
  if (source.kind === 'pasted') return readPasted(source);
  if (source.file.size > limits.bytes) {
    return problem('too_large', { most: limits.bytes });
  }
  const bytes = await source.file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (!bytes) return problem('unreadable');
  return readFile(source.file.name, bytes, options);
}

type FindTables = (sheets: readonly Sheet[]) => ReturnType<typeof tablesIn>;

async function toBrought(result: ReadResult | null, find: FindTables): Promise<Brought> {
  if (!result) return stopped;
  if (result.kind === 'company') {
    const parsed = parseOwnCompany(result.value);
    return 'company' in parsed
      ? { kind: 'company', company: parsed.company }
      : { kind: 'no_company', problem: parsed.problem };
  }
  if (result.kind === 'problem') {
    const { id, values } = result.problem;
    const most = Number(values['most']);
    const inBytes = id === 'too_large' || id === 'too_large_unpacked';
    return {
      kind: 'problem',
      problem: id,
      values: { ...values, limit: inBytes ? Math.round(most / 1024 / 1024) : most },
    };
  }
  const found = await find(result.sheets);
  if (!found) return stopped;
  const tables = result.sheets.flatMap((sheet, index) =>
    (found[index] ?? []).map(({ turned, layout, proposals }) => ({
      table: newTable(turned ? turnedSheet(sheet) : sheet, layout),
      proposals,
    })),
  );
  if (tables.length === 0) return { kind: 'problem', problem: 'no_table', values: {} };
  const read: ProposedTable[] = [];
  for (const { table, proposals } of tables) read.push(await proposed(table, proposals));
  return {
    kind: 'tables',
    tables: read,
    encoding: result.encoding === 'utf-8' ? null : (result.encoding?.toUpperCase() ?? null),
    hasMerged: result.sheets.some(({ merges }) => (merges?.length ?? 0) > 0),
  };
}

let made = 0;

function newTable(sheet: Sheet, layout: TableLayout): OwnTable {
  made += 1;
  const id = `table-${Date.now().toString(36)}-${made}`;
  return { id, sheet, layout, answers: {}, numbers: {} };
}

/** The table with what is proposed, read so far that a page shows it at once. */
async function proposed(table: OwnTable, proposals: Proposals): Promise<ProposedTable> {
  await runInChunks(tableSteps(table));
  const answers = { ...sureAnswers(proposals), ...table.answers };
  return { table: { ...table, answers }, proposals };
}

/** A company at the next free place. */
function newCompany(others: readonly OwnCompany[]): OwnCompany {
  return {
    form: 1,
    id: newOwnId(),
    name: '',
    shortName: '',
    place: nextPlace(others),
    regime: '',
    yearEnd: '12-31',
    aspects: { boundary: null, scopes: null, formula: null, denominator: null },
    readFor: [],
    tables: [],
    changed: '',
  };
}
