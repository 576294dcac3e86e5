import type { PrintedUnit, UnitWords } from '../../../src/domain/labels/units';
import { bound, brokenWords, findNumbers, plainLine, type FoundNumber } from './numbers';
import type { ReportLine } from './readReport';

/** A line of a report, taken apart. */
export interface CellLine {
  readonly line: number;
  readonly page: number | null;
  readonly text: string;
  readonly kind: 'heading' | 'unit' | 'head' | 'years' | 'values' | 'row' | 'prose';
  readonly numbers: readonly FoundNumber[];
  /** The words of a heading or a row, without its unit. */
  readonly label: string;
  /** The unit in the label's own cell; null where there is none. */
  readonly unit: PrintedUnit | null;
  /** Of the columns, from left to right. */
  readonly years: readonly number[];
  /** What each column of a row holds: the place of a number in `numbers`, or null for a dash. */
  readonly columns: readonly (number | null)[];
}

const headerWords =
  /指[標标]|[單单]位|[類类]別|类别|年份|年度|[數数][據据]|[項项]目|[關关][鍵键][績绩]效|披露|[數数]值|indicators?|units?|KPIs?|FY|metrics?/gi;

/** How the line that heads the columns of a table begins. */
const headOfLabels = /^(?:指[標标]|[類类][別别型]|[項项]目)\s/;

/** Takes the lines that are not empty apart. */
export function toCells(lines: readonly ReportLine[], units: UnitWords): readonly CellLine[] {
  const filled = lines.flatMap((line) => {
    const text = plainLine(line.text).replace(/\s+/g, ' ').trim();
    return text === '' ? [] : [{ ...line, text }];
  });
  return filled.map((line, index) => {
    const next = filled[index + 1]?.text ?? '';
    return withNext(toCell(line, next, units), next, units);
  });
}

function toCell({ line, page, text }: ReportLine, next: string, units: UnitWords): CellLine {
  const numbers = [...findNumbers(text, units), ...brokenWords(text, next)];
  const common = { line, page, text, numbers, label: '', unit: null, years: [], columns: [] };
  const prose: CellLine = { ...common, kind: 'prose' };
  const years = yearsOf(text);
  if (years.length > 0) return { ...common, kind: 'years', years, numbers: [] };
  const heading: CellLine = { ...common, kind: 'heading', label: withoutMarks(text), numbers: [] };
  if (numbers.length === 0) {
    const unit = units.atStart(text);
    if (unit?.printed.length === text.length) return { ...common, kind: 'unit', unit };
    if (text.replace(headerWords, '').trim() === '') return { ...common, kind: 'head' };
    return isShort(text) ? heading : prose;
  }
  const isAmount = ({ qualifier, unit }: FoundNumber) =>
    qualifier !== 'in_words' && unit?.codes[0] !== 'year';
  if (!numbers.some(isAmount)) return prose;
  if (headOfLabels.test(text)) return { ...heading, label: text.replace(/[\d,\s]+$/, '') };
  const row = rowOf(text, numbers);
  // Words behind an amount are a sentence, or the next label.
  if (row.ahead.some(({ unit }) => unit !== null)) return prose;
  const { label, unit } = labelOf(text.slice(0, (row.mark ?? row.numbers[0])?.start ?? 0), units);
  const after = withoutMarks(
    text.slice(row.numbers.at(-1)?.end ?? text.length).replace(/[/—–-]|\([^()]*\)/g, ' '),
  );
  const { columns } = row;
  const cells = { ...common, numbers: row.numbers, columns, unit: row.mark?.unit ?? unit };
  if (label === '' && after === '') return { ...cells, kind: 'values' };
  if (label !== '' && after !== '') return prose;
  return isShort(label || after) ? { ...cells, kind: 'row', label: label || after } : prose;
}

/** What stands before the numbers of a row: its label and the unit, in a cell of its own or in brackets. */
function labelOf(text: string, units: UnitWords): { label: string; unit: PrintedUnit | null } {
  const before = withoutMarks(text.replace(/(?:\s[/—–-])+\s*$/, ''));
  const unit = units.atEnd(before);
  const words = unit ? before.slice(0, before.lastIndexOf(unit.printed)) : before;
  if (unit && (words === '' || /[\s)]$/.test(words))) return { label: plainLabel(words), unit };
  const brackets = /\(([^()]+)\)[\d,\s]*$/.exec(before);
  const inBrackets = units.atStart(brackets?.[1] ?? '');
  return brackets && inBrackets?.printed.length === brackets[1]?.trim().length
    ? { label: plainLabel(before.slice(0, brackets.index)), unit: inBrackets }
    : { label: plainLabel(before), unit: null };
}

function plainLabel(text: string): string {
  return text.replace(bound, '').trim().replace(/:$/, '');
}

/** Running text whose last number has its unit on the next line. */
function withNext(cell: CellLine, next: string, units: UnitWords): CellLine {
  const last = cell.numbers.at(-1);
  if (cell.kind !== 'prose' || !last || last.unit || last.end < cell.text.length) return cell;
  const unit = units.atStart(next);
  return unit ? { ...cell, numbers: [...cell.numbers.slice(0, -1), { ...last, unit }] } : cell;
}

function isShort(text: string): boolean {
  return text.length <= 45 && !/[。;!?]|,(?!\d|\s[A-Za-z])|:$/.test(text);
}

function withoutMarks(text: string): string {
  return text
    .replace(/\((?:\d{1,2}|已[達达]成)\)/g, ' ')
    .replace(/^[·•●◆\-*]\s*/, '')
    .trim();
}

/** The years of a line that is the head of columns; none where it is another line. */
function yearsOf(text: string): readonly number[] {
  const years = [...text.matchAll(/(?<!\d)(20\d\d)(?=\s*年|\s|$|\D)(?!\s*年?\s*\d{1,2}\s*月)/g)];
  const rest = text
    .replace(/(?<!\d)20\d\d\s*年?度?/g, ' ')
    .replace(headerWords, ' ')
    .replace(/[\d,()\s]/g, '');
  return years.length > 0 && rest === '' ? years.map(([, year]) => Number(year)) : [];
}

interface Row {
  /** The numbers of its label. */
  readonly ahead: readonly FoundNumber[];
  /** The mark of its label, with the unit's cell behind it; null where there is none. */
  readonly mark: FoundNumber | null;
  /** The numbers in its columns. */
  readonly numbers: readonly FoundNumber[];
  /** What each column holds: the place of a number in `numbers`, or null for a dash. */
  readonly columns: readonly (number | null)[];
}

/** The columns at the end of a line: numbers with nothing but dashes between them. */
function rowOf(text: string, all: readonly FoundNumber[]): Row {
  const gaps = all.map((number, index) =>
    withoutMarks(text.slice(number.end, all[index + 1]?.start ?? text.length)),
  );
  const label = gaps.findLastIndex(
    (gap, index) => index < gaps.length - 1 && !/^[\s/—–,-]*$/.test(gap.replace(bound, '')),
  );
  const [first = null, ...rest] = all.slice(label + 1);
  const isMark = first?.unit && /^\d$/.test(first.printed) && rest.length > 0;
  const mark = isMark && rest.every(({ unit }) => unit === null) ? first : null;
  const numbers = mark ? rest : all.slice(label + 1);
  const dashes = gaps.slice(-numbers.length).map(dashesIn);
  const before = /(?:\s(?:\/|—|–|-))+\s*$/.exec(text.slice(0, numbers[0]?.start ?? 0))?.[0] ?? '';
  return {
    ahead: all.slice(0, label + 1),
    mark,
    numbers,
    columns: [
      ...dashesIn(before),
      ...numbers.flatMap((_, index) => [index, ...(dashes[index] ?? [])]),
    ],
  };
}

function dashesIn(text: string): readonly null[] {
  return text
    .split(/\s+/)
    .filter((word) => /^(?:\/|—|–|-|N\/A)$/.test(word))
    .map(() => null);
}
