import { strToU8, zipSync } from 'fflate';
import { cellText, headerText, type Cell, type ColumnType, type Sheet } from '../columns';
import { significantDigits } from '../plainDecimal';
import type { ExportTable } from '../rows';

/** In characters of the default font. */
const widthOfColumn = { least: 8, most: 48 } as const;
/** In points: name and id on two lines, so that a column of numbers stays narrow. */
const headerHeight = 32;

/**
 * The table as a workbook (ECMA-376): figures, sources, meaning of the columns. Numbers are numbers
 * with the decimals they have, everything else is a string that is never calculated.
 */
export function toXlsx({
  title,
  figures,
  sources,
  dictionary,
}: ExportTable): Uint8Array<ArrayBuffer> {
  const sheets = [figures, sources, dictionary];
  const decimals = decimalsIn(sheets);
  const files = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations([
      [`${office}/officeDocument`, 'xl/workbook.xml'],
      [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escape(title)}</dc:title></cp:coreProperties>`,
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) => [`${office}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
      [`${office}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': styles(decimals),
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, worksheet(sheet, decimals)]),
    ),
  };
  const parts = Object.entries(files).map(
    ([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}`)] as const,
  );
  return new Uint8Array(zipSync(Object.fromEntries(parts)));
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: readonly Sheet[]): string {
  const parts: readonly (readonly [name: string, type: string])[] = [
    ['xl/workbook.xml', `${mime}.sheet.main+xml`],
    ['xl/styles.xml', `${mime}.styles+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...sheets.map(
      (_, at) => [`xl/worksheets/sheet${at + 1}.xml`, `${mime}.worksheet+xml`] as const,
    ),
  ];
  const overrides = parts.map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`,
  );
  return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`;
}

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const items = all.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${items.join('')}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const items = sheets.map(
    ({ name }, at) => `<sheet name="${escape(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${items.join('')}</sheets></workbook>`;
}

/** Style 0 is plain, 1 the header, then one for each number of decimals. */
function styles(decimals: readonly number[]): string {
  const formats = decimals.map(
    (count, at) => `<numFmt numFmtId="${164 + at}" formatCode="${formatOf(count)}"/>`,
  );
  const numbers = decimals.map(
    (_, at) =>
      `<xf numFmtId="${164 + at}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Calibri"/></font>`;
  const plain = 'numFmtId="0" fillId="0" borderId="0"';
  return [
    `<styleSheet xmlns="${main}">`,
    `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
    `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    `<cellStyleXfs count="1"><xf ${plain} fontId="0"/></cellStyleXfs>`,
    `<cellXfs count="${2 + numbers.length}"><xf ${plain} fontId="0" xfId="0"/>`,
    `<xf ${plain} fontId="1" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
    `${numbers.join('')}</cellXfs></styleSheet>`,
  ].join('');
}

function worksheet(sheet: Sheet, decimals: readonly number[]): string {
  const { columns, rows } = sheet;
  const widths = columns.map((_, at) => {
    const width = widthOf(sheet, at);
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`;
  });
  const head = columns.map((column, at) => textCell(headerText(column), nameOf(at, 0), ' s="1"'));
  const body = rows.map((row, down) => {
    const cells = row.map((cell, at) =>
      cellXml(cell, columns[at]?.type ?? 'text', nameOf(at, down + 1), decimals),
    );
    return `<row r="${down + 2}">${cells.join('')}</row>`;
  });
  return [
    `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols><sheetData>`,
    `<row r="1" ht="${headerHeight}" customHeight="1">${head.join('')}</row>`,
    `${body.join('')}</sheetData></worksheet>`,
  ].join('');
}

function cellXml(cell: Cell, type: ColumnType, name: string, decimals: readonly number[]): string {
  if (typeof cell === 'boolean') return `<c r="${name}" t="b"><v>${Number(cell)}</v></c>`;
  const count = decimalsOf(cell, type);
  const text = cellText(cell);
  if (count !== null) {
    return `<c r="${name}" s="${2 + decimals.indexOf(count)}"><v>${Number(text)}</v></c>`;
  }
  return text === '' ? '' : textCell(text, name, '');
}

function textCell(text: string, name: string, style: string): string {
  return `<c r="${name}"${style} t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
}

/** "A1", "AB12". */
function nameOf(column: number, row: number): string {
  let letters = '';
  for (let at = column; at >= 0; at = Math.floor(at / 26) - 1) {
    letters = String.fromCharCode(65 + (at % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** Text as XML 1.0 may hold it. */
function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}

/** True where a spreadsheet keeps every digit; a longer number stays a text, lest it be changed. */
function isKept(decimal: string): boolean {
  return decimal.replace(/^[-0.]+|\./g, '').length <= significantDigits;
}

/** The decimals of a number; null of anything else. */
function decimalsOf(cell: Cell, type: ColumnType): number | null {
  if (typeof cell === 'number') return 0;
  if (type !== 'number' || typeof cell !== 'string' || cell === '' || !isKept(cell)) return null;
  return cell.split('.')[1]?.length ?? 0;
}

function decimalsIn(sheets: readonly Sheet[]): readonly number[] {
  const counts = sheets.flatMap(({ columns, rows }) =>
    rows.flatMap((row) =>
      row.map((cell, at) => decimalsOf(cell, columns[at]?.type ?? 'text') ?? 0),
    ),
  );
  return [...new Set([0, ...counts])].sort((a, b) => a - b);
}

function formatOf(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

/** Wide enough for what stands in the column, within limits; Chinese characters count twice. */
function widthOf({ columns, rows }: Sheet, at: number): number {
  const { name = '', id = '' } = columns[at] ?? {};
  const texts = [name, `[${id}]`, ...rows.map((row) => cellText(row[at] ?? null))];
  const widest = Math.max(...texts.map(widthOfText));
  return Math.min(widthOfColumn.most, Math.max(widthOfColumn.least, widest + 2));
}

function widthOfText(text: string): number {
  const start = text.slice(0, widthOfColumn.most);
  return start.length + (start.match(/[\u2E80-\uFFEF]/g)?.length ?? 0);
}
