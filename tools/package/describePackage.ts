import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import * as v from 'valibot';
import { spareFields } from './spareFields';

const descriptor = v.looseObject({
  version: v.string(),
  resources: v.array(v.looseObject({ path: v.string() })),
});

/** Size in bytes and SHA-256 of a file's content, as Data Package v2 writes them. */
export function describeFile(content: Uint8Array): { bytes: number; hash: string } {
  const digest = createHash('sha256').update(content).digest('hex');
  return { bytes: content.byteLength, hash: `sha256:${digest}` };
}

const withFields = v.looseObject({
  schema: v.looseObject({ fields: v.array(v.looseObject({ name: v.string() })) }),
});

/** A table's schema with the columns that it has and may lack; any other resource has none. */
function describeFields(
  resource: Readonly<Record<string, unknown>> & { readonly path: string },
  content: Uint8Array,
) {
  if (!v.is(withFields, resource)) return {};
  const header = new TextDecoder().decode(content).split('\n', 1)[0]?.split(',') ?? [];
  const { schema } = resource;
  const named = schema.fields.map(({ name }) => name);
  const spare = spareFields
    .filter(({ path, field: { name } }) => path === resource.path && header.includes(name))
    .filter(({ field: { name } }) => !named.includes(name));
  const fields = [...schema.fields, ...spare.map(({ field }) => field)];
  return { schema: { ...schema, fields } };
}

/**
 * The text of `datapackage.json` with what follows from the files renewed: size and hash of every
 * resource, columns that a package may lack, title, sources, and the version where it is not of the latest report year; `read` gives a
 * file's content, null where there is none. Throws where the text is no descriptor, or a resource is missing.
 */
export function describePackage(text: string, read: (path: string) => Uint8Array | null): string {
  const whole = v.parse(v.looseObject({}), JSON.parse(text));
  const parsed = v.parse(descriptor, whole);
  const resources = parsed.resources.map((resource) => {
    const content = read(resource.path);
    if (!content)
      throw new Error(`${resource.path} is listed in datapackage.json and is not there`);
    return { ...resource, ...describeFields(resource, content), ...describeFile(content) };
  });
  const rowsOf = (path: string) => rowsIn(read(path));
  const reports = rowsOf('reports.csv');
  const years = [...new Set(reports.map((row) => row['year'] ?? ''))].sort();
  const [first = '', last = ''] = [years[0], years[years.length - 1]];
  const made = {
    version: parsed.version.startsWith(`${last}.`) ? parsed.version : `${last}.1`,
    title: titleOf(rowsOf('indicators.csv').length, rowsOf('companies.csv').length, [first, last]),
    sources: sourcesOf(rowsOf, textsIn(read('texts/en.json'))),
  };
  return `${JSON.stringify({ ...whole, ...made, resources }, null, 2)}\n`;
}

type Row = Readonly<Record<string, string>>;

function rowsIn(content: Uint8Array | null): readonly Row[] {
  if (!content) return [];
  const text = new TextDecoder().decode(content);
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const textEntries = v.record(v.string(), v.looseObject({ text: v.string() }));
type Texts = v.InferOutput<typeof textEntries>;

function textsIn(content: Uint8Array | null): Texts {
  return content ? v.parse(textEntries, JSON.parse(new TextDecoder().decode(content))) : {};
}

function titleOf(
  indicators: number,
  companies: number,
  [first, last]: readonly [string, string],
): string {
  const years = first === last ? last : `${first}–${last}`;
  return `ESG Peer Ledger: ${indicators} ESG indicators of ${companies} companies, ${years}`;
}

interface Source {
  readonly title: string;
  readonly path?: string;
}

/** The reports, who published the emission factors, and the documents beside the reports, each once. */
function sourcesOf(rowsOf: (path: string) => readonly Row[], texts: Texts): readonly Source[] {
  const companies = new Map(rowsOf('companies.csv').map((row) => [row['company'], row]));
  const ofCompany = (row: Row, title = '', path = ''): Source => {
    const language = row['language'] ?? '';
    const name = companies.get(row['company'])?.[nameColumns.get(language) ?? 'name_en'] ?? '';
    const separator = language === 'en' ? ': ' : '：';
    return sourceOf(title.includes(name) ? title : `${name}${separator}${title}`, path);
  };
  const all = [
    ...rowsOf('reports.csv').map((row) => ofCompany(row, row['title'], row['source'])),
    ...rowsOf('emission_factors.csv').map((row) =>
      sourceOf(texts[row['basis'] ?? '']?.text ?? row['basis']),
    ),
    ...rowsOf('financials.csv').map((row) => ofCompany(row, row['document'], row['address'])),
  ];
  return [...new Map(all.map((source) => [JSON.stringify(source), source])).values()];
}

const nameColumns: ReadonlyMap<string, string> = new Map([
  ['zh-Hant', 'name_zh_hant'],
  ['zh-Hans', 'name_zh_hans'],
]);

function sourceOf(title = '', path = ''): Source {
  return path === '' ? { title } : { title, path };
}
