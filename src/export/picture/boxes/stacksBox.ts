import { hasColour, partColour } from '../../../theme/palette';
import { stackLayout, type PlacedPart } from '../../../theme/stackLayout';
import type {
  PictureStackPart,
  PictureStackRow,
  PictureStacks,
} from '../../../viewModels/picture/model';
import { round, type Mark, type Rect, type RectMark } from '../marks';
import { measureFor, setAround, setLines, type Style, type Type } from '../style';
import { widestLine, wrapEvenly, wrapText } from '../../../theme/lines/wrapText';
import { fixed, stacked, type LayoutBox } from './layoutBox';
import { dashedBox, slantedLines, slotPad } from './rowBox';

/** Where names and bars stand, the same for all rows. */
interface Columns {
  readonly nameRoom: number;
  /** Where bars begin; 0 where names stand above them. */
  readonly left: number;
  readonly length: number;
}

/** A stacked bar a company, its words on its parts; above them the colours that these leave unnamed. */
export function stacksBox({ rows, key }: PictureStacks, width: number, style: Style): LayoutBox {
  const columns = columnsOf(rows, width, style);
  const laid = rows.map((row) => ({ row, ...layoutOf(row, columns, style) }));
  const named = key.filter(({ tone }) => hasColour(tone));
  const needsKey = named.length > 0 && laid.some((item) => item.needsKey);
  return stacked([
    ...(needsKey ? [keyBox(named, width, style)] : []),
    ...laid.map(({ row, placed, spelled }) => rowOf({ row, placed, spelled, columns, style })),
  ]);
}

function columnsOf(rows: readonly PictureStackRow[], width: number, style: Style): Columns {
  const { name } = style.types;
  const measure = measureFor(style, name);
  const widest = Math.ceil(Math.max(0, ...rows.map((row) => measure(row.name)))) + 0.5;
  const left = widest + name.size * 0.7;
  return left > width * 0.28
    ? { nameRoom: width, left: 0, length: width }
    : { nameRoom: widest, left, length: width - left };
}

function layoutOf({ parts }: PictureStackRow, { length }: Columns, style: Style) {
  const { gap } = style.types;
  return stackLayout(parts, {
    length,
    least: 3 * style.unit,
    pad: gap.size * 0.35,
    measureName: measureFor(style, gap),
    measureText: measureFor(style, bold(gap)),
  });
}

function bold(type: Type): Type {
  return { ...type, weight: 600 };
}

/** The colours of the groups with their names, as many in a line as have room. */
function keyBox(key: PictureStacks['key'], width: number, style: Style): LayoutBox {
  const { gap } = style.types;
  const measure = measureFor(style, gap);
  const side = gap.size * 0.8;
  const between = gap.size * 1.2;
  let x = 0;
  let line = 0;
  const items = key.map(({ name, tone }) => {
    const own = side * 1.5 + measure(name);
    if (x > 0 && x + own > width) {
      x = 0;
      line += 1;
    }
    const place = { name, tone, x, line };
    x += own + between;
    return place;
  });
  return fixed((line + 1) * gap.leading + gap.size * 0.4, (left, top) =>
    items.flatMap((item) => {
      const y = top + item.line * gap.leading;
      const square = {
        x: left + item.x,
        y: y + (gap.leading - side) / 2,
        width: side,
        height: side,
      };
      return [
        partRect(square, { fill: partColour(style.palette, item.tone) }),
        ...setLines(style, gap, [item.name], { x: left + item.x + side * 1.5, y }),
      ];
    }),
  );
}

interface Row {
  readonly row: PictureStackRow;
  readonly placed: readonly PlacedPart<PictureStackPart>[];
  readonly spelled: readonly string[];
  readonly columns: Columns;
  readonly style: Style;
}

function rowOf(one: Row): LayoutBox {
  const { row, columns, style, spelled } = one;
  const { name, gap, aside } = style.types;
  const names = wrapEvenly(row.name, columns.nameRoom, measureFor(style, name));
  const words = [...spelled, ...(row.aside === null ? [] : [row.aside])].join(' · ');
  const below = words === '' ? [] : wrapText(words, columns.length, measureFor(style, aside));
  const slot = row.gap === null ? [] : slotLines(one, row.gap);
  const above = columns.left === 0 ? names.length * name.leading : 0;
  const least = slot.length > 0 ? slot.length * gap.leading + 2 : 2 * gap.leading + gap.size * 0.25;
  const air = below.length > 0 ? aside.size * 0.25 : 0;
  const rest = above + air + below.length * aside.leading;
  return {
    min: rest + least + name.size * 0.2,
    preferred: rest + least * (slot.length > 0 ? 1 : 1.15) + name.size * 0.7,
    max: rest + least * 2.2 + name.size * 40,
    draw: (x, y, height) => {
      const bar =
        slot.length > 0 ? least : Math.min(Math.max(least, (height - rest) * 0.7), least * 2);
      const top = y + above + Math.max(0, height - rest - bar) / 2;
      const left = x + columns.left;
      const middle = top + bar / 2;
      return [
        ...(above > 0
          ? setLines(style, name, names, { x, y: top - above })
          : setAround(style, name, names, { x, y: middle })),
        ...(slot.length > 0
          ? drawSlot(one, slot, { x: left, y: top, width: 0, height: bar })
          : one.placed.flatMap((place) => drawPart(place, { left, top, height: bar }, style))),
        ...setLines(style, aside, below, { x: left, y: top + bar + air }),
      ];
    },
  };
}

function slotLines({ columns, style }: Row, text: string): readonly string[] {
  const { gap } = style.types;
  return wrapText(text, columns.length - 2 * slotPad(style) - 1, measureFor(style, gap));
}

function drawSlot({ style }: Row, lines: readonly string[], place: Rect): readonly Mark[] {
  const { gap } = style.types;
  const pad = slotPad(style);
  const width = widestLine(lines, measureFor(style, gap)) + 2 * pad;
  return [
    dashedBox(style, { ...place, width }),
    ...setAround(style, gap, lines, { x: place.x + pad, y: place.y + place.height / 2 }),
  ];
}

interface BarPlace {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** A part with its words: filled, in outline where it may not be ranked, dashed where it is the rest. */
function drawPart(
  { part, start, length, lines }: PlacedPart<PictureStackPart>,
  { left, top, height }: BarPlace,
  style: Style,
): readonly Mark[] {
  if (length <= 0) return [];
  const { palette, unit, types } = style;
  const air = length > 4 * unit ? 1.5 * unit : 0.5 * unit;
  const place = { x: left + start, y: top, width: length - air, height };
  const middle = { x: place.x + place.width / 2, y: top + height / 2, anchor: 'middle' } as const;
  const open = part.tone === null || part.outlined;
  const type = { ...types.gap, fill: open ? palette.ink : palette.paper };
  const colour = partColour(palette, part.tone ?? 0);
  const rect =
    part.tone === null
      ? framed(place, { stroke: palette.soft, dash: [4 * unit, 3 * unit] }, unit)
      : part.outlined
        ? framed(place, { stroke: colour }, 2 * unit)
        : partRect(place, { fill: colour });
  return [
    rect,
    ...(part.hatched ? stripes(part.outlined, { rect, lines, colour, style }) : []),
    ...lines.flatMap((line, at) =>
      setAround(style, at === lines.length - 1 ? bold(type) : type, [line], {
        ...middle,
        y: middle.y + (at - (lines.length - 1) / 2) * type.leading,
      }),
    ),
  ];
}

interface Striped {
  readonly rect: RectMark;
  readonly lines: readonly string[];
  readonly colour: string;
  readonly style: Style;
}

/** Stripes over a part, and in them a ground for its words. */
function stripes(outlined: boolean, { rect, lines, colour, style }: Striped): readonly Mark[] {
  const { gap } = style.types;
  const hatch = outlined ? slantedLines(rect, colour, style) : { ...rect, role: 'hatch' as const };
  if (lines.length === 0) return [hatch];
  const width = Math.min(
    widestLine(lines, measureFor(style, bold(gap))) + gap.size * 0.4,
    rect.width,
  );
  const height = Math.min(lines.length * gap.leading, rect.height);
  const x = rect.x + (rect.width - width) / 2;
  const y = rect.y + (rect.height - height) / 2;
  return [
    hatch,
    partRect({ x, y, width, height }, { fill: outlined ? style.palette.paper : colour }),
  ];
}

interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly dash?: readonly number[];
}

/** A frame within its own length. */
function framed({ x, y, width, height }: Rect, paint: Paint, strokeWidth: number): RectMark {
  const inset = Math.min(strokeWidth, width / 2);
  return partRect(
    { x: x + inset / 2, y: y + inset / 2, width: width - inset, height: height - inset },
    paint,
    inset,
  );
}

function partRect({ x, y, width, height }: Rect, paint: Paint, strokeWidth = 1): RectMark {
  return {
    kind: 'rect',
    role: 'part',
    x: round(x),
    y: round(y),
    width: round(Math.max(0, width)),
    height: round(Math.max(0, height)),
    fill: paint.fill ?? null,
    stroke: paint.stroke ?? null,
    strokeWidth: round(strokeWidth),
    dash: paint.dash?.map(round) ?? null,
  };
}
