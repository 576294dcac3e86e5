import { readAmount } from './amount';
import { looksLikeUnit } from './headers';
import { isFilled, plainText } from './plainText';

/** Rows of a sheet. */
export type Rows = readonly (readonly string[])[];

/** What the cells of a column are, in a sample of its rows. */
export interface ColumnBody {
  readonly filled: number;
  readonly numbers: number;
  readonly units: number;
  readonly codes: number;
  readonly years: number;
}

/** Rows that tell what a column holds. */
const sample = 200;

/** Whether a cell is a number, with a unit at most, or several; names with digits in them are none. */
export function isNumber(text: string): boolean {
  if (!/[\d０-９]/.test(text)) return false;
  const amount = readAmount(text);
  if (amount.kind === 'number') return amount.unit === '' || looksLikeUnit(amount.unit);
  return amount.kind === 'asked' && /^[\d\s.,()%/\-–−~'+<>≤≥]+$/.test(plainText(text));
}

export function bodyOf(rows: Rows, first: number, end: number, column: number): ColumnBody {
  const cells = rows
    .slice(first, Math.min(end, first + sample))
    .map((row) => row[column] ?? '')
    .filter((text) => isFilled(text) && !isGap(text));
  const count = (test: (text: string) => boolean) => cells.filter(test).length;
  return {
    filled: cells.length,
    numbers: count((text) => isNumber(text) && !isCode(text)),
    units: count(looksLikeUnit),
    codes: count(isCode),
    years: count((text) => /^\s*20\d\d\s*$/.test(text)),
  };
}

/** A dash, or words that there is no number. */
export function isGap(text: string): boolean {
  const amount = text.length > 20 ? null : readAmount(text);
  return amount?.kind === 'none' && (amount.why === 'dash' || amount.why === 'not_available');
}

/** `A1.2`, `KPI B6.2`, `GRI 305-1`, `TC-SI-130a.1`. */
function isCode(text: string): boolean {
  return /^(?:kpi\s*|gri\s*|hkex\s*|esrs\s*)?(?:[A-Z]{1,4}[-\s]?(?:[A-Z]{2}-)?\d+[a-z]?(?:[.-]\d+)*|\d{3}-\d+[a-z]?)(?:\([a-z]\))?$/i.test(
    plainText(text),
  );
}
