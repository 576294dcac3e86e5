import type { Sheet } from '../../../domain/own/ownCompany';
import { problem, sheetsResult, type Encoding, type ReadResult } from './readResult';

/** A table as JSON: rows as lists or as objects, or what this site exported; or a company it exported. */
export function readJson(name: string, text: string, encoding: Encoding | null): ReadResult {
  const value = parsed(text);
  if (value === undefined) return problem('not_json');
  if (isCompany(value)) return { kind: 'company', value };
  // Once more with the digits as they stand: 22.240 keeps its last zero.
  const rows = rowsOf(parsed(withDigitsAsText(text)));
  if (rows === null) return problem('no_table');
  const sheet: Sheet = { name, rows };
  return sheetsResult([sayingTyped(value) ? { ...sheet, typed: true } : sheet], {
    format: 'json',
    encoding,
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf(value: object): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(Object.entries(value));
}

/** As this site keeps a company: with the number of its form, and tables. */
function isCompany(value: unknown): boolean {
  if (!isObject(value)) return false;
  const entries = entriesOf(value);
  if (typeof entries.get('form') === 'number' && Array.isArray(entries.get('tables'))) return true;
  const inside = entries.get('company');
  return isObject(inside) && isCompany(inside);
}

/** Numbers outside strings in quotes. */
function withDigitsAsText(text: string): string {
  return text.replace(
    /("[^"\\]*(?:\\.[^"\\]*)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g,
    (found, quoted: string | undefined) => (quoted === undefined ? `"${found}"` : found),
  );
}

/** Rows of a list, or of the list that an object holds as `rows`, `data` or its only one. */
function rowsOf(value: unknown): readonly (readonly string[])[] | null {
  if (Array.isArray(value)) return rowsOfList(value);
  if (!isObject(value)) return null;
  const entries = entriesOf(value);
  const lists = [...entries.values()].filter(
    (one) => Array.isArray(one) && one.every((row) => typeof row === 'object'),
  );
  const list = entries.get('rows') ?? entries.get('data') ?? (lists.length === 1 ? lists[0] : null);
  return Array.isArray(list) ? rowsOfList(list) : null;
}

function rowsOfList(list: readonly unknown[]): readonly (readonly string[])[] | null {
  if (list.every((row) => Array.isArray(row))) {
    return list.map((row) => row.map((cell: unknown) => textOf(cell)));
  }
  if (!list.every(isObject)) return null;
  const rows = list.map(entriesOf);
  const names = new Set(rows.flatMap((row) => [...row.keys()]));
  return [[...names], ...rows.map((row) => [...names].map((name) => textOf(row.get(name))))];
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (cell === null || cell === undefined) return '';
  return JSON.stringify(cell);
}

/** Whether no text of it could be a number with decimals: then the points of all numbers are those of JSON. */
function sayingTyped(value: unknown): boolean {
  if (typeof value === 'string') return !mayBeDecimal(value);
  if (Array.isArray(value)) return value.every(sayingTyped);
  return !isObject(value) || Object.values(value).every(sayingTyped);
}

/** Digits with a point or comma between them. */
export function mayBeDecimal(text: string): boolean {
  return /\d[.,]\d/.test(text);
}
