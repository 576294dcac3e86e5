import type { PictureCell, PictureTable } from '../../../viewModels/picture/model';
import { measureFor, type Style } from '../style';
import { cellType, hatchRoom } from './tableCell';
import { widestLine, widestPiece, wrapName } from '../../../theme/lines/wrapText';

/** Where the columns of one block of a table stand. */
export interface TableColumns {
  readonly width: number;
  readonly nameWidth: number;
  /** Room for the rows' markers inside the names' column. */
  readonly indent: number;
  readonly places: readonly {
    /** The column's place in the table. */
    readonly at: number;
    readonly width: number;
    /** Its right edge, where its text ends. */
    readonly right: number;
  }[];
}

interface Wish {
  readonly at: number;
  /** The widest thing in it that may not be torn apart, and all of it on one line. */
  readonly least: number;
  readonly full: number;
}

/** The blocks of a table: one where all its columns have room, else as many as give each its room. */
export function tableColumns(
  model: PictureTable,
  width: number,
  style: Style,
): readonly TableColumns[] {
  const { name, tick } = style.types;
  const indent = model.rows.some((row) => row.position !== null) ? name.size * 1.05 : 0;
  const measure = measureFor(style, name);
  // Few columns leave names more room.
  const most = width * (model.columns.length < 3 ? 0.5 : 0.34);
  const widest = Math.max(
    measureFor(style, tick)(model.corner),
    ...model.rows.map((row) => indent + measure(row.name)),
  );
  const names = model.rows.flatMap((row) =>
    wrapName(row.name, Math.min(widest, most) - indent, measure),
  );
  const nameWidth = Math.min(
    most,
    Math.max(
      widestPiece(model.corner, measureFor(style, tick)),
      indent + widestLine(names, measure) + 0.5,
    ),
  );
  const gutter = gutterOf(style);
  const room = width - nameWidth;
  const wishes = model.columns.map((_, index) => wishOf(model, index, room - gutter, style));
  return blocksOf(wishes, room, gutter).map((block) => ({
    width,
    nameWidth,
    indent,
    places: placesOf(block, width, nameWidth, style),
  }));
}

/** The least room between two columns. */
function gutterOf(style: Style): number {
  return style.types.name.size * 1.1;
}

function wishOf(model: PictureTable, at: number, most: number, style: Style): Wish {
  const head = measureFor(style, style.types.tick);
  const aside = measureFor(style, style.types.aside);
  const cells = model.rows.flatMap((row) => row.cells[at] ?? []);
  const widths = (of: (cell: PictureCell) => number) => cells.map(of);
  const least = Math.max(
    widestPiece(model.columns[at] ?? '', head),
    ...widths(
      (cell) =>
        widestPiece(cell.text, measureFor(style, cellType(cell, style))) + hatchRoom(cell, style),
    ),
    ...widths((cell) => widestPiece(cell.aside ?? '', aside)),
  );
  const full = Math.max(
    head(model.columns[at] ?? ''),
    ...widths(
      (cell) => measureFor(style, cellType(cell, style))(cell.text) + hatchRoom(cell, style),
    ),
    ...widths((cell) => Math.min(aside(cell.aside ?? ''), style.types.aside.size * 9)),
  );
  return {
    at,
    least: Math.min(most, least + 0.5),
    full: Math.min(most, Math.max(least, full) + 0.5),
  };
}

/** Columns shared out over as few blocks as give each its least, about as many to each. */
function blocksOf(
  wishes: readonly Wish[],
  room: number,
  gutter: number,
): readonly (readonly Wish[])[] {
  const fits = (block: readonly Wish[]) =>
    block.reduce((sum, wish) => sum + wish.least + gutter, 0) <= room + 0.01;
  for (let count = 1; count < wishes.length; count += 1) {
    const size = Math.ceil(wishes.length / count);
    const blocks = Array.from({ length: Math.ceil(wishes.length / size) }, (_, index) =>
      wishes.slice(index * size, index * size + size),
    );
    if (blocks.every(fits)) return blocks;
  }
  return wishes.map((wish) => [wish]);
}

/** Columns of one width where that fits all of them, else each by what it needs. */
function placesOf(
  block: readonly Wish[],
  width: number,
  nameWidth: number,
  style: Style,
): TableColumns['places'] {
  const room = width - nameWidth;
  const gutter = gutterOf(style);
  const even = room / block.length - gutter;
  const full = Math.max(0, ...block.map((wish) => wish.full));
  const least = block.reduce((sum, wish) => sum + wish.least, 0);
  const wished = block.reduce((sum, wish) => sum + wish.full - wish.least, 0);
  const spare = room - gutter * block.length - least;
  const widthOf = (wish: Wish) => {
    if (even >= Math.max(0, ...block.map((other) => other.least)) && even < full) return even;
    if (even >= full) return Math.min(even, Math.max(full, style.types.value.size * 9));
    return wish.least + spare * (wished > 0 ? (wish.full - wish.least) / wished : 1 / block.length);
  };
  const widths = block.map(widthOf);
  let right = nameWidth + room - widths.reduce((sum, width) => sum + width + gutter, 0);
  return block.map((wish, place) => {
    const width = widths[place] ?? wish.least;
    right += gutter + width;
    return { at: wish.at, width, right };
  });
}
