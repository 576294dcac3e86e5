import { isNumber } from '../../../../domain/figure';
import type { PictureSheet, PictureState } from '../../../../viewModels/picture/model';
import { inRow, type RunBlock } from '../columns';
import { rule } from '../../marks';
import { keyBlock } from '../keyBlock';
import { fixed, space, stacked, type LayoutBox } from '../layoutBox';
import type { NoteChoice } from '../../notes';
import { sheetRow } from './sheetRow';
import { nameIndent, sheetSetting, type SheetSetting, type SheetTable } from './sheetColumns';
import { stateBox } from '../smallMarks';
import { markerAt, measureFor, setLines, type Style } from '../../style';
import { companyColour } from '../../../../theme/palette';
import { widestLine, wrapEvenly, wrapText } from '../../../../theme/lines/wrapText';

/** The companies side by side; below them what marks and letters mean, and what had no room. */
export function sheetBox(
  model: PictureSheet,
  width: number,
  style: Style,
  notes: NoteChoice,
): LayoutBox {
  const sheet = notes === 'none' ? withoutLetters(model) : model;
  const setting = sheetSetting(sheet, width, style);
  const { size } = setting.style.types.name;
  const air = space(size, size * 1.4, size * 2);
  return stacked([
    ...setting.tables.flatMap((table, index) => [
      ...(index === 0 ? [] : [air]),
      tablePart(sheet, table, setting),
    ]),
    ...belowPart(sheet, setting, width, { style, told: notes === 'short' }),
  ]);
}

function withoutLetters(sheet: PictureSheet): PictureSheet {
  return {
    ...sheet,
    sections: sheet.sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({
        ...row,
        letters: [],
        lines: row.lines.map((line) => ({
          ...line,
          blocks: line.blocks.map((block) => block && { ...block, letter: null }),
        })),
      })),
    })),
  };
}

function tablePart(sheet: PictureSheet, table: SheetTable, setting: SheetSetting): LayoutBox {
  return stacked([
    headPart(sheet, table, setting),
    ...sheet.sections.flatMap(({ label, rows }) => [
      ...(label === null ? [] : [sectionPart(label, table, setting.style)]),
      ...rows.map((row) => sheetRow(row, table, setting)),
    ]),
  ]);
}

/** Each company in its colour, with its marker, over its years and the change. */
function headPart(sheet: PictureSheet, table: SheetTable, { style }: SetStyle): LayoutBox {
  const { heading, tick } = style.types;
  const indent = nameIndent(style);
  const names = table.places.map(({ at, left, right }) =>
    wrapEvenly(sheet.companies[at]?.name ?? '', right - left - indent, measureFor(style, heading)),
  );
  const count = Math.max(1, ...names.map((lines) => lines.length));
  const nameHeight = count * heading.leading + heading.size * 0.2;
  const yearTop = nameHeight + tick.size * 0.25;
  const height = yearTop + tick.leading + tick.size * 0.25;
  const corner = wrapText(sheet.corner, table.nameWidth, measureFor(style, tick)).slice(0, 1);
  return fixed(height, (x, y) => [
    ...(table.nameWidth > 0 ? setLines(style, tick, corner, { x, y: y + yearTop }) : []),
    ...table.places.flatMap(({ at, left, right, years, change }, index) => {
      const company = sheet.companies[at];
      const lines = names[index] ?? [];
      const top = y + (count - lines.length) * heading.leading;
      const position = company?.position ?? 0;
      const headOf = (text: string, end: number) =>
        setLines(style, tick, [text], { x: x + end, y: y + yearTop, anchor: 'end' });
      return [
        markerAt(style, position, {
          x: x + left + heading.size * 0.35,
          y: top + heading.leading / 2,
          size: heading.size * 0.6,
        }),
        ...setLines(style, heading, lines, { x: x + left + indent, y: top }),
        rule({ x: x + left, y: y + nameHeight }, right - left, {
          colour: companyColour(style.palette, position),
          width: 2.5 * style.unit,
        }),
        ...years.flatMap((year) => headOf(company?.years[year.at] ?? '', year.right)),
        ...(change ? headOf(company?.change ?? '', change.right - change.letters) : []),
      ];
    }),
    rule({ x, y: y + height }, table.width, {
      colour: style.palette.ink,
      width: 1.5 * style.unit,
    }),
  ]);
}

type SetStyle = Pick<SheetSetting, 'style'>;

/** A theme, or by what the rows are sorted. */
function sectionPart(label: string, table: SheetTable, style: Style): LayoutBox {
  const { heading } = style.types;
  const lines = wrapText(label, table.width, measureFor(style, heading));
  const top = heading.size * 0.5;
  return fixed(top + lines.length * heading.leading + heading.size * 0.15, (x, y) =>
    setLines(style, heading, lines, { x, y: y + top }),
  );
}

interface Below {
  readonly style: Style;
  /** True where the letters are told here and not among the notes. */
  readonly told: boolean;
}

/** What the glyphs mean that stand here, which years do, and the letters in few words. */
function belowPart(
  sheet: PictureSheet,
  setting: SheetSetting,
  width: number,
  { style, told }: Below,
): readonly LayoutBox[] {
  const { key, note } = style.types;
  const size = key.size * 0.66;
  const ink = { ...note, weight: 600, fill: style.palette.ink } as const;
  const shown = statesIn(sheet, setting);
  const keys = sheet.states
    .filter(({ state }) => shown.has(state))
    .map(({ state, text }) =>
      keyBlock(text, style, (x, y) => stateBox(state, { x, y, width: size, height: size }, style)),
    );
  const letters = (told ? sheet.letters : []).map(({ letter, text }): RunBlock => (room) => {
    const indent = measureFor(style, ink)(letter) + note.size * 0.35;
    const measure = measureFor(style, note);
    const lines = wrapText(text, room - indent, measure);
    const part = fixed(lines.length * note.leading, (x, y) => [
      ...setLines(style, ink, [letter], { x, y }),
      ...setLines(style, note, lines, { x: x + indent, y }),
    ]);
    return { part, width: indent + widestLine(lines, measure) };
  });
  const years = setting.latest ? [keyBlock(sheet.latestYears, style, null)] : [];
  return [[...keys, ...years], letters].flatMap((blocks) =>
    blocks.length === 0
      ? []
      : [fixed(8 * style.unit, () => []), inRow(blocks, width, key.size * 1.2)],
  );
}

/** The states that stand as glyphs in the columns there are. */
function statesIn(
  { sections }: PictureSheet,
  { tables }: SheetSetting,
): ReadonlySet<PictureState['state']> {
  const places = tables.flatMap((table) => table.places);
  const lines = sections.flatMap(({ rows }) => rows.flatMap((row) => row.lines));
  const states = lines.flatMap(({ blocks }) =>
    places.flatMap(({ at, years }) => {
      const block = blocks[at];
      return block?.words === null
        ? years.flatMap((year) => block.cells[year.at]?.state ?? [])
        : [];
    }),
  );
  return new Set(states.filter((state) => !isNumber(state)));
}
