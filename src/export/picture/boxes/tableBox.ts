import { rule, type Mark } from '../marks';
import type { PictureCell, PictureTable, PictureTableRow } from '../../../viewModels/picture/model';
import { fixed, space, stacked, type LayoutBox } from './layoutBox';
import { box } from './rowBox';
import { cellType, hatchRoom } from './tableCell';
import { tableColumns, type TableColumns } from './tableColumns';
import { markerAt, measureFor, setAround, setLines, type Style, type Type } from '../style';
import { wrapEvenly, wrapName, wrapText } from '../../../theme/lines/wrapText';

/** A table; where its columns have no room side by side, they go on below in a second one. */
export function tableBox(model: PictureTable, width: number, style: Style): LayoutBox {
  const blocks = tableColumns(model, width, style).map((columns) =>
    stacked([
      headPart(model, columns, style),
      ...model.rows.map((row) => rowPart(row, columns, style)),
    ]),
  );
  const air = space(style.types.name.size * 0.8, style.types.name.size, style.types.name.size * 2);
  return stacked(blocks.flatMap((block, index) => (index === 0 ? [block] : [air, block])));
}

function headPart(model: PictureTable, columns: TableColumns, style: Style): LayoutBox {
  const { tick } = style.types;
  const measure = measureFor(style, tick);
  const corner = wrapText(model.corner, columns.nameWidth, measure);
  const heads = columns.places.map(({ at, right, width }) => ({
    right,
    lines: wrapText(model.columns[at] ?? '', width, measure),
  }));
  const count = Math.max(corner.length, ...heads.map(({ lines }) => lines.length));
  const height = count * tick.leading + tick.size * 0.5;
  return fixed(height, (x, y) => {
    const bottom = y + count * tick.leading;
    return [
      ...setLines(style, tick, corner, { x, y: bottom - corner.length * tick.leading }),
      ...heads.flatMap(({ lines, right }) =>
        setLines(style, tick, lines, {
          x: x + right,
          y: bottom - lines.length * tick.leading,
          anchor: 'end',
        }),
      ),
      rule({ x, y: y + height }, columns.width, {
        colour: style.palette.ink,
        width: 1.5 * style.unit,
      }),
    ];
  });
}

interface Setting {
  readonly cell: PictureCell;
  readonly right: number;
  readonly type: Type;
  readonly texts: readonly string[];
  readonly asides: readonly string[];
}

function rowPart(row: PictureTableRow, columns: TableColumns, style: Style): LayoutBox {
  const { name, aside } = style.types;
  const names = wrapName(row.name, columns.nameWidth - columns.indent, measureFor(style, name));
  const cells = columns.places.flatMap(({ at, right, width }): Setting[] => {
    const cell = row.cells[at];
    if (!cell) return [];
    const type = cellType(cell, style);
    const texts = wrapEvenly(cell.text, width - hatchRoom(cell, style), measureFor(style, type));
    const asides =
      cell.aside === null ? [] : wrapEvenly(cell.aside, width, measureFor(style, aside));
    return [{ cell, right, type, texts, asides }];
  });
  const heightOf = ({ type, texts, asides }: Setting) =>
    texts.length * type.leading + asides.length * aside.leading;
  const height = Math.max(names.length * name.leading, ...cells.map(heightOf));
  return {
    min: height + name.size * 0.25,
    preferred: height + name.size * 0.8,
    max: height + name.size * 90,
    draw: (x, y, own) => {
      const top = y + (own - height) / 2;
      return [
        ...(row.position === null
          ? []
          : [
              markerAt(style, row.position, {
                x: x + name.size * 0.35,
                y: top + name.leading / 2,
                size: name.size * 0.6,
              }),
            ]),
        ...setLines(style, name, names, { x: x + columns.indent, y: top }),
        ...cells.flatMap((cell) => drawCell(cell, x + cell.right, top, style)),
        rule({ x, y: y + own }, columns.width, { colour: style.palette.line, width: style.unit }),
      ];
    },
  };
}

function drawCell(
  { cell, type, texts, asides }: Setting,
  right: number,
  top: number,
  style: Style,
): readonly Mark[] {
  const { aside, name } = style.types;
  const measure = measureFor(style, type);
  const size = type.size * 0.6;
  const middle = top + name.leading / 2;
  const left = right - measure(texts[0] ?? '') - type.size * 0.4 - size;
  const place = { x: left, y: middle - size / 2, width: size, height: size };
  const square = box('bar', place, { fill: style.palette.soft });
  const first = { ...type, leading: texts.length > 1 ? type.leading : name.leading };
  return [
    ...(cell.hatched ? [square, { ...square, role: 'hatch' as const }] : []),
    ...(texts.length === 1
      ? setAround(style, type, texts, { x: right, y: middle, anchor: 'end' })
      : setLines(style, first, texts, { x: right, y: top, anchor: 'end' })),
    ...setLines(style, aside, asides, {
      x: right,
      y: top + texts.length * first.leading,
      anchor: 'end',
    }),
  ];
}
