import type { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import type { CountKind, CountsOfMany } from '../../domain/compare/countsOfMany';
import type { IndicatorOfMany } from '../../domain/compare/manyCompanies';
import {
  caveatIds,
  type Company,
  type Dataset,
  type Language,
  type Wording,
} from '../../domain/dataset';
import { figureStates } from '../../domain/figure';
import { textsFile } from '../dataFiles';
import { staleFile, type Issue } from '../issue';
import { FileError, fileQuery, loadAgain } from '../loadFile';
import { parseSteps, type ParsedDataset } from '../parseDataset';
import { parseTexts } from '../parseTexts';
import { runInChunks } from '../runInChunks';
import { firstCompanies } from './companiesRead';
import { loadSlices, type LoadedSlices } from './loadSlices';
import {
  companySlice,
  countsSlice,
  indicatorSlice,
  mergeSlices,
  packageOfSlice,
  sharedSlice,
  textsSlice,
  type Slice,
} from './sliceFiles';

/** What was read of a package in slices. */
interface Sliced {
  readonly issues: readonly Issue[];
  /** The hash of the package's descriptor; null where a slice is lost. */
  readonly hash: string | null;
}

/** The tables of some companies (`asked`) of a package in slices; one that it does not list is none. */
export async function loadSlicedTables(
  client: QueryClient,
  asked: readonly string[],
): Promise<Sliced & { readonly dataset: Dataset; readonly asked: readonly string[] }> {
  const loaded = await loadSlices(client, [sharedSlice, ...asked.map(companySlice)]);
  const read = new Set(loaded.slices.map(({ address }) => address));
  const parsed = ofSlices(
    await runInChunks(parseSteps(mergeSlices(loaded.slices))),
    // A company whose rows are lost would look as if its reports said nothing.
    asked.filter((company) => read.has(companySlice(company))),
  );
  const lost = withoutUnlisted(loaded, parsed.dataset, { asked, addressOf: companySlice });
  return { ...lost, dataset: parsed.dataset, issues: [...lost.issues, ...parsed.issues], asked };
}

/** The texts in a language that all pages share and those of these companies; `tables` tells which there are. */
export async function loadSlicedTexts(
  client: QueryClient,
  language: Language,
  companies: readonly string[],
  tables: Promise<{ readonly dataset: Dataset }>,
): Promise<Sliced & { readonly texts: ReadonlyMap<string, Wording> }> {
  const file = textsFile(language);
  const addressOf = (company: string | null) => textsSlice(language, company);
  const loading = loadSlices(client, [null, ...companies].map(addressOf));
  const { dataset } = await tables;
  const loaded = await loading;
  const parsed = loaded.slices.map(({ files }) => parseTexts(file, files.get(file) ?? '{}'));
  const lost = withoutUnlisted(loaded, dataset, { asked: companies, addressOf });
  return {
    ...lost,
    texts: new Map(parsed.flatMap(({ texts }) => [...texts])),
    issues: [...lost.issues, ...parsed.flatMap(({ issues }) => issues.filter(isNoEmptyTable))],
  };
}

/**
 * What slices were parsed to: the companies whose rows are in it stand at places from 1, of which each has a
 * colour; the others are listed alone.
 */
export function ofSlices(
  { dataset, issues }: ParsedDataset,
  companies: readonly string[],
): ParsedDataset {
  return {
    dataset: {
      ...dataset,
      companies: placed(dataset.listed, companies),
      first: firstCompanies.get(),
    },
    issues: issues.filter(isNoEmptyTable),
  };
}

/** That no company shown has a row in a table, or words of its own, is no fault. */
function isNoEmptyTable({ rule }: Issue): boolean {
  return rule !== 'empty_table';
}

function placed(listed: readonly Company[], companies: readonly string[]): readonly Company[] {
  const known = new Map(listed.map((company) => [company.id, company]));
  return companies
    .flatMap((id) => known.get(id) ?? [])
    .map((company, index) => ({ ...company, position: index + 1 }));
}

/** Leaves out that a slice is lost of a company that the package does not list: a link named it. */
function withoutUnlisted(
  { slices, issues }: LoadedSlices,
  { listed }: Dataset,
  {
    asked,
    addressOf,
  }: { readonly asked: readonly string[]; readonly addressOf: (company: string) => string },
): Sliced {
  const known = new Set(listed.map(({ id }) => id));
  const unlisted = known.size === 0 ? [] : asked.filter((id) => !known.has(id)).map(addressOf);
  const lost = issues.filter(({ file }) => !unlisted.includes(file));
  return { issues: lost, hash: lost.length === 0 ? (slices[0]?.package ?? null) : null };
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const yearOfMany = v.object({
  verdict: v.nullable(v.picklist(['comparable', 'with_care', 'do_not_rank'])),
  reasons: v.array(v.tuple([v.picklist(caveatIds), count])),
  companies: v.array(count),
  values: v.array(v.pipe(v.string(), v.regex(/^-?\d+(?:\.\d+)?$/))),
  apart: count,
  gaps: v.record(v.picklist(figureStates), count),
});
const indicatorOfMany = v.object({ package: v.string(), years: v.record(v.string(), yearOfMany) });
const counts = v.record(v.string(), v.array(count));
const countsOfMany = v.object({
  package: v.string(),
  years: v.array(count),
  companies: counts,
  indicators: counts,
});

/** An indicator over all companies of the package, or of a group; rejects with a `FileError`. */
export async function loadIndicator(
  client: QueryClient,
  indicator: string,
  group: string | null,
): Promise<IndicatorOfMany> {
  return (await loadOverAll(client, indicatorSlice(indicator, group), indicatorOfMany)).years;
}

/** Counts over all companies of the package; rejects with a `FileError`. */
export function loadCounts(client: QueryClient, kind: CountKind): Promise<CountsOfMany> {
  return loadOverAll(client, countsSlice(kind), countsOfMany);
}

/** What a slice tells over all companies, of the version of the package; rejects with a `FileError`. */
async function loadOverAll<Told extends Pick<Slice, 'package'>>(
  client: QueryClient,
  address: string,
  schema: v.GenericSchema<unknown, Told>,
): Promise<Told> {
  const parse = (text: string) => parseOverAll(address, text, schema);
  const shared = await client.query(fileQuery(sharedSlice));
  const version = packageOfSlice(shared.text);
  const first = parse((await client.query(fileQuery(address))).text);
  if (first.package === version) return first;
  // A cache on the way may hold an old one.
  const content = await loadAgain(client, address);
  const again = content && parse(content.text);
  if (again?.package !== version) throw new FileError(staleFile(address));
  return again;
}

function parseOverAll<Told>(
  address: string,
  text: string,
  schema: v.GenericSchema<unknown, Told>,
): Told {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (parsed.success) return parsed.output;
  const [{ message }] = parsed.issues;
  throw new FileError({
    file: address,
    line: null,
    column: null,
    rule: 'not_json',
    found: message,
  });
}
