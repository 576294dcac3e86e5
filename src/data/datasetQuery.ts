import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Dataset, Language, Wording } from '../domain/dataset';
import { mayBeAbsent, tableFiles, textsFile, type DataFile } from './dataFiles';
import { parseSteps } from './parseDataset';
import { parseTexts } from './parseTexts';
import { runInChunks } from './runInChunks';
import type { Issue } from './issue';
import { isMixed } from './host/builtDescriptor';
import { listedFiles } from './host/listedFiles';
import { contradictionIn, type FileContent } from './host/readFile';
import { settleFiles } from './host/settleFiles';
import { storedAt } from './host/storedAt';
import { FileError, fileQuery, forgetFaulty, loadAgain, loadedOnce } from './loadFile';
import { dataVersionHash } from './host/dataVersionHash';
import { companiesRead } from './slices/companiesRead';

export interface LoadedDataset {
  readonly dataset: Dataset;
  /** What was left out of `dataset`, and why. */
  readonly issues: readonly Issue[];
  /** Hash of the files it was read from; null if one of them is missing, cut off or none of its form. */
  readonly hash: string | null;
  /** Files it was read from that do not match the checksum listed for them. */
  readonly stale: readonly DataFile[];
  /** The companies that were asked for; null where the package is read whole. */
  readonly asked: readonly string[] | null;
}

/** The texts in one language. */
export interface LoadedTexts {
  /** By text id. */
  readonly texts: ReadonlyMap<string, Wording>;
  /** What was left out of `texts`, and why. */
  readonly issues: readonly Issue[];
  /** Hash of their file; null if it is missing. */
  readonly hash: string | null;
  /** Their file, where it does not match the checksum listed for it. */
  readonly stale: readonly DataFile[];
}

/** False where a file is missing without which there is nothing to show. */
export function hasFigures({ companies, indicators, observations }: Dataset): boolean {
  return companies.length > 0 && indicators.length > 0 && observations.length > 0;
}

/**
 * The tables of the data package, each file by its own request, held to one version and parsed. A file
 * that fails to load or is cut off is an issue; a refetch requests only the files with issues.
 */
export const datasetQuery = queryOptions({
  ...loadedOnce,
  queryKey: ['dataset'],
  structuralSharing: false,
  queryFn: async ({ client }): Promise<LoadedDataset> => {
    const companies = companiesRead.get();
    if (companies) {
      const { loadSlicedTables } = await ofSlices();
      return { ...(await loadSlicedTables(client, companies)), stale: [] };
    }
    const { contents, stale, changing, issues } = await loadTables(client);
    const texts = new Map([...contents].map(([file, { text }]) => [file, text] as const));
    const parsed = await runInChunks(parseSteps(texts));
    const listed = listedFiles(texts.get('datapackage.json') ?? '');
    const lost = issues.filter(
      ({ rule, file }) =>
        rule !== 'missing_file' || !listed || !mayBeAbsent(file, [...listed.keys()]),
    );
    forgetFaulty(client, parsed.issues);
    const isWhole = listed && lost.length === 0 && !parsed.issues.some(isOfWholeFile);
    const mixed = (changing && stale.length > 0) || isMixed(stale, contents);
    return {
      dataset: mixed ? asMixed(parsed.dataset) : parsed.dataset,
      issues: [...lost, ...parsed.issues],
      hash: isWhole ? dataVersionHash(texts, tableFiles) : null,
      stale,
      asked: null,
    };
  },
});

/** The texts in one language. A file that fails to load is an issue, as with the tables. */
export function textsQuery(language: Language) {
  return queryOptions({
    ...loadedOnce,
    queryKey: ['texts', language],
    structuralSharing: false,
    queryFn: async ({ client }): Promise<LoadedTexts> => {
      const file = textsFile(language);
      const companies = companiesRead.get();
      if (companies) {
        const tables = client.query(datasetQuery);
        const { loadSlicedTexts } = await ofSlices();
        return { ...(await loadSlicedTexts(client, language, companies, tables)), stale: [] };
      }
      const loaded = await loadBeside(client, file).catch(toFileError);
      if (loaded instanceof FileError) {
        return { texts: noTexts, issues: [loaded.issue], hash: null, stale: [] };
      }
      const { text, isStale } = loaded;
      const hash = dataVersionHash(new Map([[file, text]]), [file]);
      const parsed = parseTexts(file, text);
      forgetFaulty(client, parsed.issues);
      return { ...parsed, hash, stale: isStale ? [file] : [] };
    },
  });
}

/** Only the pages of large packages need it. */
const ofSlices = () => import('./slices/loadSliced');

/** False for a fault of a row: the others of its table are read. */
function isOfWholeFile({ line, rule }: Issue): boolean {
  return line === null || rule === 'missing_column' || rule === 'repeated_column';
}

/**
 * A file beside the tables, which may be loaded much later, held to the version of theirs; rejects with a
 * `FileError` if it fails to load or is cut off.
 */
export async function loadBeside(client: QueryClient, file: DataFile) {
  const loading = client.query(fileQuery(file)).catch(toFileError);
  await client.query(datasetQuery);
  const descriptor = client.getQueryData(fileQuery('datapackage.json').queryKey)?.text ?? '';
  const listed = listedFiles(descriptor)?.get(file);
  const faultIn = (content: FileContent) => listed && contradictionIn(file, content, listed);
  const first = await loading;
  if (first instanceof FileError) throw first;
  // What the worker has stored was held together by it, and the host has something else.
  const isOld = faultIn(first) && storedAt.get() === null;
  const content = (isOld && (await loadAgain(client, file))) || first;
  const fault = faultIn(content);
  if (fault?.rule === 'cut_off') throw new FileError({ file, line: null, column: null, ...fault });
  return { text: content.text, isStale: fault != null };
}

/** The tables, held against the descriptor among them. */
async function loadTables(client: QueryClient) {
  const contents = new Map<DataFile, FileContent>();
  const issues: Issue[] = [];
  const load = async (file: DataFile) => {
    const answer = await client.query(fileQuery(file)).catch(toFileError);
    if (answer instanceof FileError) issues.push(answer.issue);
    else contents.set(file, answer);
  };
  await Promise.all(tableFiles.map(load));
  // What the worker has stored was held together by it, and the host has something else.
  const isStored = storedAt.get() !== null;
  const settled = await settleFiles(contents, isStored ? null : (file) => loadAgain(client, file));
  for (const [file, fault] of settled.cutOff) {
    issues.push({ file, line: null, column: null, ...fault });
  }
  return { ...settled, issues };
}

/** A row that is missing may be in another version: what has no figure was not read. */
function asMixed(dataset: Dataset): Dataset {
  const reports = dataset.reports.map((report) => ({ ...report, readFor: [] }));
  return { ...dataset, mixed: true, reports };
}

/** Used if there are no texts, or not yet. */
export const noTexts: LoadedTexts['texts'] = new Map();

function toFileError(error: unknown): FileError {
  if (error instanceof FileError) return error;
  throw error;
}
