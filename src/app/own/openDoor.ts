import type { QueryClient } from '@tanstack/react-query';
import { newOwnId, nextPlace, ownCompanies } from '../../data/own/ownCompanies';
import { packageFilesOf } from '../../data/own/packageFiles';
import { ownFile, parseOwnCompany } from '../../data/own/parseOwnCompany';
import { readFile, readPasted } from '../../data/own/read/readFile';
import { limits, problem, type ReadResult } from '../../data/own/read/readResult';
import { searchWordsQuery } from '../../data/searchWords';
import { datasetQuery } from '../../data/useDataset';
import type { Dataset } from '../../domain/dataset';
import { knownLabels, type KnownLabels } from '../../domain/labels/known';
import { proposeLines } from '../../domain/labels/proposeLines';
import { layoutOf } from '../../domain/own/layout';
import { linesOf } from '../../domain/own/lines';
import type { OwnCompany } from '../../domain/own/ownCompany';
import type { Brought, OwnDoor, Source } from '../../views/own/ownDoor';

/** What the page of the reader's companies does: read, propose, keep. `dataset` has their companies. */
export function openDoor(
  client: QueryClient,
  dataset: Dataset,
): Omit<OwnDoor, 'companies' | 'tabOnly' | 'unread' | 'problem'> {
  let known: Promise<KnownLabels> | null = null;
  const { save, remove, restore } = ownCompanies;
  return {
    save,
    remove,
    restore,
    read: (source, signal) => read(source, { signal, words: wordsOf(dataset) }),
    async propose({ sheet, layout }) {
      known ??= learn(client, dataset);
      const lines = linesOf(sheet, layout);
      const proposals = proposeLines(lines, await known);
      return new Map(
        lines.flatMap(({ row }, index) => {
          const proposal = proposals[index];
          return proposal ? [[row, proposal] as const] : [];
        }),
      );
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
async function learn(client: QueryClient, dataset: Dataset): Promise<KnownLabels> {
  // Without the words of the search, scripts are not told to be one.
  const words = await client.query(searchWordsQuery).catch(() => null);
  return knownLabels({
    dataset,
    rows: dataset.allObservations,
    simplified: words?.simplified ?? new Map(),
  });
}

/** By which the encoding of a Chinese text is told. */
function wordsOf({ indicators, allObservations }: Dataset): readonly string[] {
  return [
    ...indicators.flatMap(({ label }) => [label['zh-Hant'], label['zh-Hans']]),
    ...new Set(allObservations.map(({ labelPrinted }) => labelPrinted)),
  ];
}

async function read(
  source: Source,
  options: { readonly signal: AbortSignal; readonly words: readonly string[] },
): Promise<Brought> {
  if (source.kind === 'pasted') return toBrought(readPasted(source));
  if (source.file.size > limits.bytes) {
    return toBrought(problem('too_large', { most: limits.bytes }));
  }
  const bytes = await source.file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (!bytes) return { kind: 'problem', problem: 'failed', values: {} };
  const result = await readFile(source.file.name, bytes, options);
  if (!result) throw new Error('cancelled');
  return toBrought(result);
}

function toBrought(result: ReadResult): Brought {
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
  const tables = result.sheets.flatMap((sheet) =>
    layoutOf(sheet).map((layout) => ({ sheet, layout })),
  );
  if (tables.length === 0) return { kind: 'problem', problem: 'no_table', values: {} };
  return {
    kind: 'tables',
    tables,
    encoding: result.encoding === 'utf-8' ? null : (result.encoding?.toUpperCase() ?? null),
    hasMerged: result.sheets.some(({ merges }) => (merges?.length ?? 0) > 0),
  };
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
