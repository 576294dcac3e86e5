import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { schemas } from '../check/tables';
import type { TableRow } from './tableRows';

/** A folder whose files are written a piece at a time. */
export interface Folder {
  readonly write: (file: string, text: string) => void;
  readonly add: (file: string, text: string) => void;
  /** A table of the data contract with its header alone. */
  readonly startTable: (file: string) => void;
  readonly addRows: (file: string, rows: readonly TableRow[]) => void;
  /** Takes a table without a row away; true where it did. */
  readonly removeIfEmpty: (file: string) => boolean;
}

export function startFolder(out: string): Folder {
  const filled = new Set<string>();
  mkdirSync(path.join(out, 'texts'), { recursive: true });
  const write = (file: string, text: string) => {
    writeFileSync(path.join(out, file), text);
  };
  const add = (file: string, text: string) => {
    appendFileSync(path.join(out, file), text);
  };
  return {
    write,
    add,
    startTable: (file) => {
      write(file, `${columnsOf(file).join(',')}\n`);
    },
    addRows: (file, rows) => {
      if (rows.length === 0) return;
      filled.add(file);
      add(file, csvOf(file, rows));
    },
    removeIfEmpty: (file) => {
      if (filled.has(file)) return false;
      rmSync(path.join(out, file));
      return true;
    },
  };
}

function csvOf(file: string, rows: readonly TableRow[]): string {
  const columns = columnsOf(file);
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return `${Papa.unparse(cells, { newline: '\n' })}\n`;
}

/** The columns of a table in their order, but the one that only an earlier version has. */
function columnsOf(file: string): readonly string[] {
  const schema = new Map<string, Schema>(Object.entries(schemas)).get(file);
  if (!schema) throw new Error(`no table ${file}`);
  return Object.keys(schema.entries).filter(
    (column) => file !== 'disclosures.csv' || column !== 'year',
  );
}

interface Schema {
  readonly entries: Readonly<Record<string, unknown>>;
}
