import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import readXlsx from 'read-excel-file/universal';
import * as v from 'valibot';
import { expect } from './test';

/* Exported files, opened the way other programs open them. */

export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Clicks a download button and reads the file. */
export async function downloadFrom(page: Page, button: Locator): Promise<DownloadedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The lines of a CSV, by the ids in its header; fails if the byte-order mark is missing. */
export function readCsv(bytes: Buffer): readonly Readonly<Record<string, string>>[] {
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { data, errors } = Papa.parse<Record<string, string>>(bytes.toString('utf8').slice(1), {
    header: true,
    skipEmptyLines: true,
    transformHeader: (header) => /\[(\w+)\]$/.exec(header)?.[1] ?? header,
  });
  expect(errors).toEqual([]);
  return data;
}

type XlsxCell = string | number | boolean | null;

interface XlsxSheet {
  readonly name: string;
  /** The lines below the header, by the ids in it. */
  readonly rows: readonly Readonly<Record<string, XlsxCell>>[];
}

/** The sheets of a workbook. */
export async function readWorkbook(bytes: Buffer): Promise<readonly XlsxSheet[]> {
  const sheets = await readXlsx(Uint8Array.from(bytes).buffer, { trim: false });
  return sheets.map(({ sheet, data: [header = [], ...lines] }) => {
    const ids = header.map((name) => /\[(\w+)\]$/.exec(String(name))?.[1] ?? String(name));
    const rows = lines.map((line) =>
      Object.fromEntries(ids.map((id, index) => [id, v.parse(cell, line[index] ?? null)])),
    );
    return { name: sheet, rows };
  });
}

const cell = v.union([v.null(), v.string(), v.number(), v.boolean()]);
const table = v.looseObject({
  $schema: v.string(),
  language: v.string(),
  rows: v.array(v.record(v.string(), v.union([cell, v.array(v.string())]))),
});

/** A table as JSON; throws if it is not one. */
export function readTable(bytes: Buffer): v.InferOutput<typeof table> {
  return v.parse(table, JSON.parse(bytes.toString('utf8')));
}
