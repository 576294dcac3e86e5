import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../src/data/dataFiles';
import { columnIn } from '../../src/data/tables';
import {
  codeAnswers,
  confidences,
  disclosureReasons,
  financialItems,
  indicatorKinds,
  languages,
  qualifiers,
  standards,
  type Language,
} from '../../src/domain/dataset';
import { schemas } from './check/tables';
import { describePackage } from './describePackage';

const missingValues = v.array(v.strictObject({ value: v.string(), label: v.string() }));
const columns = v.array(v.string());
const words = v.pipe(v.string(), v.nonEmpty());
/** The property of a description in one language: English is in the standard's own. */
const descriptionIn = (language: Language) =>
  language === 'en' ? 'description' : columnIn('description', language);
const described = v.entriesFromList(languages.map(descriptionIn), words);

/** The part of Data Package v2 the package uses, strictly: a misspelt property is a fault. */
const field = v.strictObject({
  name: v.string(),
  type: v.picklist(['string', 'integer', 'number', 'boolean', 'list', 'date']),
  title: v.string(),
  ...described,
  delimiter: v.optional(v.literal('|')),
  itemType: v.optional(v.literal('string')),
  trueValues: v.optional(columns),
  falseValues: v.optional(columns),
  constraints: v.optional(
    v.strictObject({
      required: v.optional(v.literal(true)),
      unique: v.optional(v.literal(true)),
      pattern: v.optional(v.string()),
      enum: v.optional(columns),
      minimum: v.optional(v.number()),
      maximum: v.optional(v.number()),
      exclusiveMinimum: v.optional(v.number()),
    }),
  ),
  missingValues: v.optional(missingValues),
});
const schema = v.strictObject({
  fields: v.array(field),
  fieldsMatch: v.literal('equal'),
  missingValues,
  primaryKey: v.optional(columns),
  uniqueKeys: v.optional(v.array(columns)),
  foreignKeys: v.optional(
    v.array(
      v.strictObject({
        fields: columns,
        reference: v.strictObject({ resource: v.string(), fields: columns }),
      }),
    ),
  ),
});
const file = {
  $schema: v.literal('https://datapackage.org/profiles/2.0/dataresource.json'),
  name: v.string(),
  path: v.picklist(dataFiles),
  title: v.string(),
  ...described,
  encoding: v.literal('utf-8'),
  bytes: v.pipe(v.number(), v.integer()),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
};
const dialect = v.strictObject({
  header: v.literal(true),
  delimiter: v.literal(','),
  lineTerminator: v.literal('\n'),
});
const table = v.strictObject({
  ...file,
  type: v.literal('table'),
  format: v.literal('csv'),
  mediatype: v.literal('text/csv'),
  dialect,
  schema,
});
const json = v.strictObject({
  ...file,
  format: v.literal('json'),
  mediatype: v.literal('application/json'),
});
const version = v.pipe(v.string(), v.regex(/^20\d\d\.[1-9]\d*$/));
const change = v.strictObject({
  version,
  date: v.pipe(v.string(), v.isoDate()),
  text: v.strictObject(v.entriesFromList(languages, words)),
});
const descriptor = v.strictObject({
  $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  version,
  title: v.string(),
  ...described,
  created: v.pipe(v.string(), v.isoTimestamp()),
  changes: v.array(change),
  keywords: columns,
  licenses: v.array(v.strictObject({ name: v.string(), title: v.string(), path: v.string() })),
  sources: v.array(v.strictObject({ title: v.string(), path: v.optional(v.string()) })),
  resources: v.array(v.union([table, json])),
});

function read(name: string): string {
  return readFileSync(new URL(`../../public/data/${name}`, import.meta.url), 'utf8');
}

const published = v.parse(v.pipe(v.string(), v.parseJson(), descriptor), read('datapackage.json'));
const tables = new Map(
  published.resources.flatMap((resource) =>
    'schema' in resource ? [[resource.name, resource.schema] as const] : [],
  ),
);

it('lists every file of the package, in the order the page reads them', () => {
  expect(['datapackage.json', ...published.resources.map(({ path }) => path)]).toEqual([
    ...dataFiles,
  ]);
});

it('is as `npm run data:describe` writes it', () => {
  const bytes = (name: string) => new TextEncoder().encode(read(name));
  expect(JSON.parse(describePackage(read('datapackage.json'), bytes))).toEqual(
    JSON.parse(read('datapackage.json')),
  );
});

it('tells the changes of each version, newest first, up to its own', () => {
  const versions = published.changes.map((item) => item.version);
  const newestFirst = versions.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  expect(versions).toEqual(newestFirst);
  expect(new Set(versions).size).toBe(versions.length);
  expect(versions[0]).toBe(published.version);
  const dates = published.changes.map((item) => item.date);
  expect(dates).toEqual(dates.toSorted().toReversed());
});

it('describes itself, each file and each column in every language, each in its own words', () => {
  const fields = [...tables.values()].flatMap((item) => item.fields);
  for (const one of [published, ...published.resources, ...fields]) {
    const texts = languages.map((language) => one[descriptionIn(language)]);
    expect(new Set(texts).size, one.name).toBe(languages.length);
  }
});

describe.each(Object.entries(schemas))('%s', (name, { entries }) => {
  const published = tables.get(name.replace('.csv', ''));
  // A column of an earlier version may still be read, and is not published.
  const cells = new Map<string, v.GenericSchema>(
    Object.entries(entries).filter(([, { type }]) => type !== 'nullish'),
  );

  it('has the columns of the schema the page reads it by', () => {
    expect(published?.fields.map((item) => item.name)).toEqual([...cells.keys()]);
  });

  it('requires exactly the cells that schema does not let be empty', () => {
    const required = published?.fields.filter((item) => item.constraints?.required);
    // A column that earlier versions lack may be empty there.
    const lasting = [...cells].filter(([, { type }]) => type !== 'optional');
    const filled = lasting.filter(([, cell]) => !v.is(cell, '')).map(([column]) => column);
    const names = new Set(lasting.map(([column]) => column));
    expect(required?.map((item) => item.name).filter((column) => names.has(column))).toEqual(
      filled,
    );
  });

  it('has keys of its own columns, and refers to columns that are there', () => {
    const own = published?.fields.map((item) => item.name) ?? [];
    const keys = [published?.primaryKey ?? [], ...(published?.uniqueKeys ?? [])];
    expect(keys.flat().length).toBeGreaterThan(0);
    expect(own).toEqual(expect.arrayContaining(keys.flat()));
    for (const { fields, reference } of published?.foreignKeys ?? []) {
      expect(own).toEqual(expect.arrayContaining(fields));
      const theirs = tables.get(reference.resource)?.fields.map((item) => item.name);
      expect(theirs).toEqual(expect.arrayContaining(reference.fields));
    }
  });

  it('has a primary key only of columns that are never empty', () => {
    const required = published?.fields.filter((item) => item.constraints?.required);
    const names = required?.map((item) => item.name) ?? [];
    expect(names).toEqual(expect.arrayContaining(published?.primaryKey ?? []));
  });
});

it.each([
  ['indicators', 'kind', indicatorKinds],
  ['reports', 'language', languages],
  ['observations', 'qualifier', qualifiers],
  ['observations', 'confidence', confidences],
  ['disclosures', 'reason', disclosureReasons],
  ['codes', 'standard', standards],
  ['code_answers', 'standard', standards],
  ['code_answers', 'answer', codeAnswers],
  ['financials', 'item', financialItems],
  ['financials', 'language', languages],
])('lists the values of %s.%s', (name, column, values) => {
  const found = tables.get(name)?.fields.find((item) => item.name === column);
  expect(found?.constraints?.enum).toEqual([...values]);
});
