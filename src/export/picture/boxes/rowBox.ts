import { barSpan, hasPoints, partOf } from '../../../theme/axis';
import {
  round,
  stroke,
  type Box,
  type Mark,
  type PathMark,
  type Rect,
  type RectMark,
} from '../marks';
import type { PictureRow } from '../../../viewModels/picture/model';
import { companyColour } from '../../../theme/palette';
import type { LayoutBox } from './layoutBox';
import { labelGap, labelStart, minimalBar, type RowGeometry } from './rowGeometry';
import { markerAt, measureFor, openEndAt, setAround, setLines, type Style } from '../style';
import { widestLine, wrapEvenly, wrapText } from '../../../theme/lines/wrapText';

interface Row {
  readonly row: PictureRow;
  readonly geometry: RowGeometry;
  readonly style: Style;
}

/** One row: its name, its bar with the number or its slot with the words, what must be said beside. */
export function rowBox(row: PictureRow, geometry: RowGeometry, style: Style): LayoutBox {
  const one = { row, geometry, style };
  const { name, value, aside } = style.types;
  const names = wrapEvenly(row.name, geometry.nameRoom, measureFor(style, name));
  const below = linesBelow(one);
  const slot = slotLines(one);
  const nameHeight = names.length * name.leading;
  const belowHeight = below.values.length * value.leading + below.asides.length * aside.leading;
  const barHeight = (of: number) =>
    Math.max(of * value.size, slot.length > 1 ? slot.length * aside.leading + aside.size * 0.4 : 0);
  const highest = (bar: number, air: number) =>
    Math.max(
      barHeight(bar) + belowHeight + air * value.size,
      nameHeight + Math.max(0.2, air * 0.6) * value.size,
    );
  const least = highest(Math.max(1.02, value.leading / value.size), 0.12);
  return {
    min: least,
    preferred: highest(1.3, belowHeight > 0 ? 0.5 : 0.62),
    max: highest(3, 90),
    draw: (x, y, height) => {
      const free = height - belowHeight;
      const bar = Math.max(barHeight(1.02), Math.min(free * 0.62, value.size * 3.2));
      const middle = y + (height - belowHeight) / 2;
      const top = middle - bar / 2;
      const nameMiddle = names.length === 1 ? middle : y + height / 2;
      const left = x + geometry.left;
      const origin = left + geometry.origin;
      return [
        ...setAround(style, name, names, { x, y: nameMiddle }),
        ...(slot.length > 0
          ? drawSlot(one, slot, { x: origin, y: top, width: slotWidth(one, slot), height: bar })
          : [
              ...drawBar(one, left, top, bar),
              ...drawTarget(one, left, { top, bottom: top + bar }),
              ...drawLabel(one, left, middle),
            ]),
        ...drawBelow(one, below, origin, top + bar),
      ];
    },
  };
}

/** Words begin where bars do, and may go on to the right edge. */
function wordRoom({ geometry }: Row): number {
  return geometry.room - geometry.origin;
}

interface Below {
  readonly values: readonly string[];
  readonly asides: readonly string[];
}

/** What stands below the bar. */
function linesBelow(one: Row): Below {
  const { row, geometry, style } = one;
  const { value, aside } = style.types;
  const room = wordRoom(one) - indent(style);
  const drawn = hasBar(one);
  const besideSlot = !drawn && row.aside !== null && asideFitsBesideSlot(one, row.aside);
  return {
    values:
      drawn && geometry.values === 'below'
        ? wrapText(row.text, room, measureFor(style, value))
        : [],
    asides:
      row.aside === null || besideSlot || (drawn && geometry.asides === 'beside')
        ? []
        : wrapText(row.aside, room, measureFor(style, aside)),
  };
}

/** True where something is drawn to scale; a value the axis has no place for gets a slot. */
function hasBar({ row, geometry }: Row): boolean {
  return row.drawn !== null && barSpan(row.drawn, geometry.axis) !== null;
}

function slotLines(one: Row): readonly string[] {
  if (hasBar(one)) return [];
  const { row, style } = one;
  const { gap } = style.types;
  return wrapText(row.text, wordRoom(one) - 2 * slotPad(style) - 1, measureFor(style, gap));
}

function slotWidth({ style }: Row, lines: readonly string[]): number {
  return widestLine(lines, measureFor(style, style.types.gap)) + 2 * slotPad(style);
}

function asideFitsBesideSlot(one: Row, words: string): boolean {
  const { style } = one;
  const { aside } = style.types;
  const slot = slotWidth(one, slotLines(one));
  return slot + aside.size * 0.5 + measureFor(style, aside)(words) <= wordRoom(one);
}

function drawBar({ row, geometry, style }: Row, left: number, top: number, height: number): Mark[] {
  const { axis, length } = geometry;
  if (row.drawn === null) return [];
  const span = barSpan(row.drawn, axis);
  if (!span) return [];
  const colour = companyColour(style.palette, row.position);
  const middle = top + height / 2;
  const size = style.types.name.size * 0.7;
  if (hasPoints(axis)) {
    const x = left + span.to * length;
    const aside = row.openEnd === 'at_least' ? size : -size;
    return [
      markerAt(style, row.position, { x, y: middle, size, hollow: row.hatched || row.outlined }),
      ...openEndAt(row.openEnd, { x: x + aside, y: middle, size }, colour),
    ];
  }
  const origin = left + geometry.origin;
  if (!span.visible) {
    // Nothing is drawn as a tick that no bar has: narrow, and higher than they are.
    const over = Math.min(height * 0.16, 4 * style.unit);
    return [
      box(
        'zero',
        { x: origin, y: top - over, width: 3 * style.unit, height: height + 2 * over },
        { fill: colour },
      ),
    ];
  }
  const width = Math.max((span.to - span.from) * length, minimalBar(style));
  const from = row.drawn < axis.origin ? origin - width : origin;
  const place = { x: from, y: top, width, height };
  const end = from + width + size * (row.openEnd === 'at_least' ? 0.5 : -0.5);
  const arrow = openEndAt(
    row.openEnd,
    { x: end, y: middle, size },
    row.outlined || row.openEnd === 'at_least' ? colour : style.palette.paper,
  );
  if (row.outlined) return [...outlinedBar(place, colour, row, style), ...arrow];
  const bar = box('bar', place, { fill: colour });
  return row.hatched ? [bar, { ...bar, role: 'hatch' }, ...arrow] : [bar, ...arrow];
}

/** The tick of the target, a little higher than the bar. */
function drawTarget(
  { row, geometry, style }: Row,
  left: number,
  { top, bottom }: Pick<Box, 'top' | 'bottom'>,
): readonly Mark[] {
  if (row.target === null) return [];
  const x = left + partOf(row.target, geometry.axis) * geometry.length;
  const over = 4 * style.unit;
  const [from, to] = [
    { x, y: top - over },
    { x, y: bottom + over },
  ];
  // An edge of paper lets it be seen on the bar too.
  return [
    stroke('axis', from, to, { colour: style.palette.paper, width: 5 * style.unit }),
    stroke('axis', from, to, { colour: style.palette.ink, width: 2.5 * style.unit }),
  ];
}

/**
 * The frame of a bar that may not be ranked, within its own length; hatched in its own colour, without
 * an end where the number is at least so much.
 */
export function outlinedBar(
  place: Rect,
  colour: string,
  { hatched, openEnd }: Pick<PictureRow, 'hatched' | 'openEnd'>,
  style: Style,
): Mark[] {
  const strokeWidth = Math.min(2 * style.unit, place.width / 2);
  const inset = {
    x: place.x + strokeWidth / 2,
    y: place.y + strokeWidth / 2,
    width: Math.max(0, place.width - strokeWidth),
    height: Math.max(0, place.height - strokeWidth),
  };
  const closed = { ...box('bar', inset, { stroke: colour }), strokeWidth: round(strokeWidth) };
  const frame = openEnd === 'at_least' ? withoutEnd(closed) : closed;
  return hatched ? [frame, slantedLines(inset, colour, style)] : [frame];
}

/** A frame without its right side. */
function withoutEnd({ x, y, width, height, stroke, strokeWidth }: RectMark): PathMark {
  const [right, bottom] = [round(x + width), round(y + height)];
  const d = `M${right},${y}H${x}V${bottom}H${right}`;
  return { kind: 'path', role: 'box', d, at: null, fill: null, stroke, strokeWidth, dash: null };
}

/** Lines rising to the right that end at the edges of a rectangle. */
export function slantedLines(
  { x, y, width, height }: Rect,
  colour: string,
  style: Style,
): PathMark {
  const step = 7 * style.unit;
  const [right, bottom] = [x + width, y + height];
  const strokes: string[] = [];
  for (let start = x - height + step; start < right; start += step) {
    const from = Math.max(start, x);
    const to = Math.min(start + height, right);
    if (to > from) {
      const ends = [from, to].map((at) => `${round(at)},${round(bottom - (at - start))}`);
      strokes.push(`M${ends.join('L')}`);
    }
  }
  return {
    kind: 'path',
    role: 'box',
    d: strokes.join(''),
    at: null,
    fill: null,
    stroke: colour,
    strokeWidth: round(1.5 * style.unit),
    dash: null,
  };
}

/** The number at the bar's end, and the words behind it. */
function drawLabel({ row, geometry, style }: Row, left: number, middle: number): readonly Mark[] {
  if (row.drawn === null || geometry.values === 'below') return [];
  const { value, aside } = style.types;
  const end = labelStart(row.drawn, row.target, geometry.axis) * geometry.length;
  const x = left + Math.max(end, minimalBar(style)) + labelGap(row, geometry.axis, style);
  const behind = x + measureFor(style, value)(row.text) + value.size * 0.5;
  return [
    ...setAround(style, value, [row.text], { x, y: middle }),
    ...(row.aside === null || geometry.asides === 'below'
      ? []
      : setAround(style, aside, [row.aside], { x: behind, y: middle })),
  ];
}

function drawSlot(one: Row, lines: readonly string[], slot: Rect): readonly Mark[] {
  const { row, style } = one;
  const { gap, aside } = style.types;
  const middle = slot.y + slot.height / 2;
  return [
    dashedBox(style, slot),
    ...setAround(style, gap, lines, { x: slot.x + slotPad(style), y: middle }),
    ...(row.aside !== null && asideFitsBesideSlot(one, row.aside)
      ? setAround(style, aside, [row.aside], {
          x: slot.x + slot.width + aside.size * 0.5,
          y: middle,
        })
      : []),
  ];
}

function drawBelow({ style }: Row, below: Below, left: number, top: number): readonly Mark[] {
  const { value, aside } = style.types;
  const x = left + indent(style);
  return [
    ...setLines(style, value, below.values, { x, y: top }),
    ...setLines(style, aside, below.asides, { x, y: top + below.values.length * value.leading }),
  ];
}

/** The slot of a gap. */
export function dashedBox(style: Style, rect: Rect): RectMark {
  const { soft } = style.palette;
  return box('slot', rect, { stroke: soft, dash: [3 * style.unit, 3 * style.unit] });
}

/** Between the edge of a slot and its words. */
export function slotPad(style: Style): number {
  return style.types.gap.size * 0.5;
}

function indent(style: Style): number {
  return style.types.aside.size * 0.35;
}

interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly dash?: readonly number[];
}

/** A rectangle, filled or framed. */
export function box(
  role: RectMark['role'],
  { x, y, width, height }: Rect,
  { fill, stroke, dash }: Paint,
): RectMark {
  return {
    kind: 'rect',
    role,
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    fill: fill ?? null,
    stroke: stroke ?? null,
    strokeWidth: 1,
    dash: dash?.map(round) ?? null,
  };
}
