import { stroke, type Box, type Mark, type Point } from '../marks';
import { spreadLabels } from '../../../theme/labels/spreadLabels';
import { markerAt, measureFor, setLines, targetAt, type Style, type Type } from '../style';
import { widestLine, widestPiece, wrapName } from '../../../theme/lines/wrapText';

/** The name at a line’s end, with the last number. */
export interface LineLabel {
  readonly names: readonly string[];
  /** Null where the name stands alone. */
  readonly value: string | null;
  /** True where the number stands behind the name, not below it. */
  readonly beside: boolean;
  readonly width: number;
  readonly height: number;
}

/** The label for a picture of a width: names wrap, between words while those have room; numbers do not. */
export function lineLabel(
  name: string,
  value: string | null,
  width: number,
  style: Style,
): LineLabel {
  const { label: names } = style.types;
  const values = endValue(style);
  const measure = measureFor(style, names);
  const longestWord = Math.min(widestPiece(name, measure), width * 0.36);
  const room = Math.max(width * 0.3 - markerRoom(style), longestWord);
  const lines = wrapName(name, room, measure);
  const widthOfValue = value === null ? 0 : measureFor(style, values)(value);
  const both = measure(lines[lines.length - 1] ?? '') + names.size * 0.5 + widthOfValue;
  const beside = value === null || both <= room;
  return {
    names: lines,
    value,
    beside,
    width: Math.max(widestLine(lines, measure), value === null ? 0 : beside ? both : widthOfValue),
    height: (lines.length + (beside ? 0 : 1)) * names.leading + names.size * 0.2,
  };
}

/** The number behind a name: of its size, but not as heavy. */
function endValue(style: Style): Type {
  return { ...style.types.label, role: 'value', weight: 400 };
}

/** Room between plot and labels. */
export function markerRoom(style: Style): number {
  return style.types.name.size * 1.9;
}

/** Where a line ends, and whose it is. */
export interface LineEnd extends Point {
  readonly position: number;
  /** True of targets, whose mark is a tick. */
  readonly isTarget: boolean;
  readonly label: LineLabel;
}

/** Names at the right, each as near to its line’s end as the others let it, tied to it by a thin line. */
export function drawLabels(
  ends: readonly LineEnd[],
  style: Style,
  { right, top, bottom }: Pick<Box, 'right' | 'top' | 'bottom'>,
): readonly Mark[] {
  const { label: type } = style.types;
  const wishes = ends.map((end) => ({ middle: end.y, height: end.label.height }));
  const middles = spreadLabels(wishes, top, bottom + type.size * 0.4);
  const pen = { colour: style.palette.line, width: style.unit };
  return ends.flatMap(({ label, position, isTarget, ...end }, place) => {
    const middle = middles[place] ?? end.y;
    const bend = { x: right, y: end.y };
    const x = right + markerRoom(style);
    const markerX = x - type.size * 0.7;
    const rows = label.names.length + (label.beside ? 0 : 1);
    const first = middle - (rows * type.leading) / 2;
    const valueX = label.beside
      ? x + measureFor(style, type)(label.names[label.names.length - 1] ?? '') + type.size * 0.5
      : x;
    return [
      stroke('lead', end, bend, pen),
      stroke('lead', bend, { x: markerX - type.size * 0.4, y: middle }, pen),
      isTarget
        ? targetAt(style, position, { x: markerX, y: middle, size: type.size * 0.6 })
        : markerAt(style, position, { x: markerX, y: middle, size: type.size * 0.6 }),
      ...setLines(style, type, label.names, { x, y: first }),
      ...setLines(style, endValue(style), label.value === null ? [] : [label.value], {
        x: valueX,
        y: first + (rows - 1) * type.leading,
      }),
    ];
  });
}
