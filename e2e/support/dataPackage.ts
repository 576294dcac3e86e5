import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import * as v from 'valibot';
import { dataPath, readData } from './data';

/* The data package as its own descriptor lists it, byte by byte. */

const descriptor = v.parse(
  v.object({
    resources: v.array(
      v.object({
        path: v.string(),
        schema: v.optional(v.object({ fields: v.array(v.object({ name: v.string() })) })),
      }),
    ),
  }),
  JSON.parse(readData('datapackage.json')),
);

/** The files the descriptor lists; the descriptor itself is none of them. */
export const packageFiles: readonly string[] = descriptor.resources.map(({ path }) => path);

/** The bytes of one file of the package. */
export function bytesOf(file: string): Buffer {
  return readFileSync(dataPath(file));
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The columns of one CSV file, as its first line names them. */
export function columnsOf(file: string): readonly string[] {
  const first = Papa.parse<string[]>(readData(file), { preview: 1 }).data[0];
  if (first === undefined) throw new Error(`no header in ${file}`);
  return first;
}

/** The values of a column in the rows that match the given cells. */
export function cellsOf(
  file: string,
  column: string,
  where: Readonly<Record<string, string>>,
): readonly string[] {
  const rows = Papa.parse<Readonly<Record<string, string>>>(readData(file), {
    header: true,
    skipEmptyLines: true,
  }).data;
  return rows
    .filter((row) => Object.entries(where).every(([name, value]) => row[name] === value))
    .map((row) => row[column] ?? '');
}
