import { isNumber } from '../../../../domain/figure';
import type { PictureSheet, PictureSheetBlock } from '../../../../viewModels/picture/model';
import { measureFor, shrunk, type Style, type Type } from '../../style';
import { widestPiece } from '../../../../theme/lines/wrapText';

/** How a sheet is set in a width: nothing in it is torn apart or smaller than is legible. */
export interface SheetSetting {
  /** With smaller type where that lets the companies stand side by side. */
  readonly style: Style;
  /** True where the name of a row stands above its numbers, over the whole width. */
  readonly above: boolean;
  /** True where only the latest two years have room. */
  readonly latest: boolean;
  /** One with all companies; where they have no room side by side, several below one another. */
  readonly tables: readonly SheetTable[];
}

export interface SheetTable {
  readonly width: number;
  /** 0 where names stand above. */
  readonly nameWidth: number;
  readonly places: readonly SheetPlace[];
}

/** Where the columns of one company stand. */
export interface SheetPlace {
  /** The company's place in the sheet. */
  readonly at: number;
  readonly left: number;
  readonly right: number;
  readonly years: readonly (SheetColumn & { readonly at: number })[];
  readonly change: SheetColumn | null;
}

/** A column by its right edge, where its text ends. */
export interface SheetColumn {
  readonly right: number;
  readonly width: number;
  /** Of that, room for letters behind the text. */
  readonly letters: number;
}

/** The latest years that stand where not all have room. */
const fewestYears = 2;
/** How far type gives way, before the years before the latest do. */
const sizes = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65];

type Choice = Pick<SheetSetting, 'style' | 'above' | 'latest'>;

/** The first that has room: all companies in as few tables as can be, then all years, then names beside. */
export function sheetSetting(sheet: PictureSheet, width: number, style: Style): SheetSetting {
  const styles = sizes.map((by) => shrunk(style, by));
  const smallest = styles[styles.length - 1] ?? style;
  const count = sheet.companies.length;
  for (let tables = 1; tables <= count; tables += 1) {
    for (const { latest, above } of waysOf(sheet)) {
      const set = (own: Style) => settingOf(sheet, width, { style: own, latest, above }, tables);
      const least = set(smallest);
      if (least === null) continue;
      for (const own of styles) {
        const setting = set(own);
        if (setting) return setting;
      }
      return least;
    }
  }
  const last = { style: smallest, above: true, latest: true };
  return { ...last, tables: sheet.companies.map((_, at) => tableOf(sheet, [at], width, last)) };
}

function waysOf({ companies }: PictureSheet): readonly Omit<Choice, 'style'>[] {
  const longer = companies.some(({ years }) => years.length > fewestYears);
  return [false, ...(longer ? [true] : [])].flatMap((latest) =>
    [false, true].map((above) => ({ latest, above })),
  );
}

/** Null where a table is wider than there is room. */
function settingOf(
  sheet: PictureSheet,
  width: number,
  choice: Choice,
  count: number,
): SheetSetting | null {
  const size = Math.ceil(sheet.companies.length / count);
  const groups = Array.from({ length: Math.ceil(sheet.companies.length / size) }, (_, index) =>
    sheet.companies.flatMap((__, at) => (Math.floor(at / size) === index ? [at] : [])),
  );
  const fits = (group: readonly number[]) => {
    const names = choice.above ? 0 : roomForNames(sheet, width, choice.style).least;
    const wishes = group.map((at) => wishOf(sheet, at, choice));
    return names + neededFor(wishes, choice) <= width;
  };
  if (!groups.every(fits)) return null;
  return { ...choice, tables: groups.map((group) => tableOf(sheet, group, width, choice)) };
}

/** What something cannot do without, and what it would have on one line. */
interface Room {
  readonly least: number;
  readonly full: number;
}

/** The room of a company: its name and words stand over all its columns. */
interface Wish extends Room {
  readonly at: number;
  readonly years: readonly (Room & { readonly at: number })[];
  readonly change: Room | null;
  readonly letters: number;
}

function wishOf(sheet: PictureSheet, at: number, { style, latest }: Choice): Wish {
  const company = sheet.companies[at];
  const { tick, value, name, heading, gap, aside } = style.types;
  const blocks = blocksOf(sheet, at);
  const letters = letterRoom(blocks, style);
  const all = (company?.years ?? []).map((year, place) => {
    const cells = blocks.flatMap((block) =>
      block.words === null ? (block.cells[place] ?? []) : [],
    );
    const numbers = cells.flatMap((cell) => (isNumber(cell.state) ? cell.text : []));
    return { at: place, ...wholeRoom(numbers, value, style, measureFor(style, tick)(year)) };
  });
  const years = latest ? all.slice(-fewestYears) : all;
  const head = company?.change ?? null;
  const changes = blocks.flatMap((block) => block.change ?? []);
  const change =
    head === null
      ? null
      : plus(wholeRoom(changes, name, style, measureFor(style, tick)(head)), letters);
  const columns = [...years, ...(change ? [change] : [])];
  const between = gutters(style).inner * (columns.length - 1);
  const over = [
    plus(wholeRoom([company?.name ?? ''], heading, style), nameIndent(style)),
    roomOf(
      blocks.flatMap(({ words }) => words ?? []),
      gap,
      style,
    ),
    plus(
      roomOf(
        blocks.flatMap(({ group }) => group ?? []),
        aside,
        style,
      ),
      change ? change.least + gutters(style).inner : 0,
    ),
  ];
  const widest = (of: keyof Room) =>
    Math.max(
      columns.reduce((sum, own) => sum + own[of], between),
      ...over.map((own) => own[of]),
    );
  return { at, years, change, letters, least: widest('least'), full: widest('full') };
}

/** Words longer than this many ems are set in several lines. */
const longEms = 10;

/** Room for texts of a type, each on one line where that is not long. */
function wholeRoom(texts: readonly string[], type: Type, style: Style, least = 0): Room {
  const { full } = roomOf(texts, type, style, least);
  return { least: full, full };
}

/** Room for texts of a type that are not torn apart, at least so much. */
function roomOf(texts: readonly string[], type: Type, style: Style, least = 0): Room {
  const measure = measureFor(style, type);
  const pieces = Math.max(least, ...texts.map((text) => widestPiece(text, measure))) + 0.5;
  const whole = texts.map((text) => Math.min(measure(text), type.size * longEms));
  return { least: pieces, full: Math.max(pieces, ...whole.map((own) => own + 0.5)) };
}

function plus({ least, full }: Room, more: number): Room {
  return { least: least + more, full: full + more };
}

function blocksOf({ sections }: PictureSheet, at: number): readonly PictureSheetBlock[] {
  return sections.flatMap(({ rows }) =>
    rows.flatMap(({ lines }) => lines.flatMap(({ blocks }) => blocks[at] ?? [])),
  );
}

/** The side of the glyph of a gap. */
export function stateSize({ types }: Style): number {
  return types.value.size * 0.62;
}

/** Room for a company's marker before its name. */
export function nameIndent({ types }: Style): number {
  return types.heading.size * 0.95;
}

/** Room behind the changes of a company for the letters of their remarks. */
function letterRoom(blocks: readonly PictureSheetBlock[], style: Style): number {
  return Math.max(
    0,
    ...blocks.map(({ letter }) => (letter === null ? 0 : letterWidth(letter, style))),
  );
}

/** The width of raised letters with the air before them. */
export function letterWidth(letters: string, style: Style): number {
  const type = letterType(style);
  return measureFor(style, type)(letters) + type.size * 0.2;
}

/** Letters that lead to a note. */
export function letterType(style: Style): Type {
  const { aside } = style.types;
  const size = Math.max(Math.min(style.least, aside.size), aside.size * 0.82);
  return { ...aside, size, fill: style.palette.ink };
}

/** The least room between the columns of a company, and before a company. */
function gutters({ types }: Style): { readonly inner: number; readonly outer: number } {
  return { inner: types.name.size * 0.6, outer: types.name.size * 1.3 };
}

/** Before the first company stands no gutter where no name does. */
function neededFor(wishes: readonly Wish[], { style, above }: Choice): number {
  const { outer } = gutters(style);
  return wishes.reduce((sum, { least }) => sum + least + outer, above ? -outer : 0);
}

/** Room for the names of rows: beside a verdict stand its mark and letters. */
function roomForNames({ sections }: PictureSheet, width: number, style: Style): Room {
  const { name, aside } = style.types;
  const rows = sections.flatMap((section) => section.rows);
  const names = roomOf(
    rows.map((row) => row.name),
    name,
    style,
    width * 0.2,
  );
  const others = roomOf(
    rows.flatMap((row) => [row.unit, ...row.lines.flatMap(({ label }) => label ?? [])]),
    aside,
    style,
  );
  const [ofName, ofAside] = [measureFor(style, name), measureFor(style, aside)];
  const verdicts = rows.flatMap(({ verdict, letters }) =>
    verdict ? aside.size + ofAside(verdict.label) + letterWidth(letters.join(', '), style) : [],
  );
  const least = Math.max(names.least, others.least, ...verdicts);
  const whole = rows.map((row) => ofName(row.name) + aside.size * 0.5 + ofAside(row.unit) + 0.5);
  return { least, full: Math.max(least, Math.min(width * 0.42, Math.max(0, ...whole))) };
}

/** All get more than the least to the same degree; what is then left goes to the columns, then to the names. */
function tableOf(
  sheet: PictureSheet,
  group: readonly number[],
  width: number,
  choice: Choice,
): SheetTable {
  const { style, above } = choice;
  const { outer } = gutters(style);
  const wishes = group.map((at) => wishOf(sheet, at, choice));
  const names = above ? { least: 0, full: 0 } : roomForNames(sheet, width, style);
  const spare = Math.max(0, width - neededFor(wishes, choice) - names.least);
  const wished = [names, ...wishes].reduce((sum, { least, full }) => sum + full - least, 0);
  const part = wished === 0 ? 1 : Math.min(1, spare / wished);
  const columns = wishes.reduce((sum, wish) => sum + columnsIn(wish), 0);
  const most = above ? width : style.types.value.size * 3;
  const each = Math.min(most, Math.max(0, spare - wished) / Math.max(1, columns));
  const widths = wishes.map(
    (wish) => wish.least + (wish.full - wish.least) * part + each * columnsIn(wish),
  );
  const taken = widths.reduce((sum, own) => sum + own + outer, above ? -outer : 0);
  const nameWidth = above ? 0 : width - taken;
  let left = above ? -outer : nameWidth;
  const places = wishes.map((wish, index) => {
    const own = placeOf(wish, left + outer, widths[index] ?? wish.least, style);
    left = own.right;
    return own;
  });
  return { width, nameWidth, places };
}

function columnsIn({ years, change }: Wish): number {
  return years.length + (change === null ? 0 : 1);
}

/** A company's columns: each what it needs, then what it wishes, then as much as the others. */
function placeOf(wish: Wish, left: number, width: number, style: Style): SheetPlace {
  const { inner } = gutters(style);
  const rooms: readonly Room[] = [...wish.years, ...(wish.change ? [wish.change] : [])];
  const sum = (of: (room: Room) => number) => rooms.reduce((all, room) => all + of(room), 0);
  const spare = width - inner * (rooms.length - 1) - sum(({ least }) => least);
  const wished = sum(({ least, full }) => full - least);
  const part = wished === 0 ? 1 : Math.min(1, spare / wished);
  const each = Math.max(0, spare - wished) / Math.max(1, rooms.length);
  let end = left - inner;
  const columns = rooms.map(({ least, full }) => {
    const own = least + (full - least) * part + each;
    end += inner + own;
    return { right: end, width: own, letters: 0 };
  });
  const last = columns[columns.length - 1];
  return {
    at: wish.at,
    left,
    right: left + width,
    years: wish.years.flatMap(({ at }, index) => {
      const column = columns[index];
      return column ? [{ at, ...column }] : [];
    }),
    change: wish.change && last ? { ...last, letters: wish.letters } : null,
  };
}
