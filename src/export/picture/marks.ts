import type { Language } from '../../domain/dataset';
import { squeezeOf } from './text/squeeze';
import { measureOf, type FontMetrics, type FontWeight } from '../../theme/fontMetrics';

/** What a text is in the picture. */
export type Role =
  | 'title'
  | 'unit'
  | 'sentence'
  | 'name'
  | 'value'
  | 'gap'
  | 'aside'
  | 'heading'
  | 'tick'
  | 'key'
  | 'note'
  | 'source'
  | 'foot';

/** Lines of text set from one baseline down; `x` is their start, middle or end as `anchor` says. */
export interface TextMark {
  readonly kind: 'text';
  readonly role: Role;
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly leading: number;
  readonly size: number;
  readonly weight: FontWeight;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** The language of the words where it is not the picture's. */
  readonly language: Language | null;
}

/** A place in the picture, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its upper left corner. */
export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** A bar, a part of one with words on it, its hatch, a slot, or a small box. */
export interface RectMark extends Rect {
  readonly kind: 'rect';
  readonly role: 'bar' | 'part' | 'hatch' | 'slot' | 'zero' | 'box';
  /** Null for none; the hatch is drawn over the bar below it. */
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dash: readonly number[] | null;
}

/** A line, a marker, or a stroke of the frame. */
export interface PathMark {
  readonly kind: 'path';
  readonly role: 'line' | 'marker' | 'rule' | 'grid' | 'axis' | 'lead' | 'box';
  readonly d: string;
  /** Where the path's own origin stands, and how much it is enlarged there; null leaves it. */
  readonly at: (Point & { readonly scale: number }) | null;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  readonly dash: readonly number[] | null;
}

/** Everything that is drawn. */
export type Mark = TextMark | RectMark | PathMark;

/** What a stroke is drawn with. */
interface Pen {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** A straight stroke. */
export function stroke(
  role: PathMark['role'],
  from: Point,
  to: Point,
  { colour, width, dash }: Pen,
): PathMark {
  return {
    kind: 'path',
    role,
    d: `M${round(from.x)},${round(from.y)}L${round(to.x)},${round(to.y)}`,
    at: null,
    fill: null,
    stroke: colour,
    strokeWidth: width,
    dash: dash ?? null,
  };
}

/** A stroke across, to the right of a place. */
export function rule(from: Point, width: number, pen: Pen): PathMark {
  return stroke('rule', from, { x: from.x + width, y: from.y }, pen);
}

/** Two decimals: what no eye tells apart, and the same text on every machine. */
export function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

/** The room something takes. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The room each line of a text takes. */
export function boxesOf(mark: TextMark, fonts: FontMetrics): readonly Box[] {
  const measure = measureOf(fonts, mark.size, mark.weight);
  return mark.lines.map((line, down) => {
    const width = measure(line.trimEnd()) - squeezeOf(line, mark.size);
    const left =
      mark.x - (mark.anchor === 'end' ? width : mark.anchor === 'middle' ? width / 2 : 0);
    const baseline = mark.y + down * mark.leading;
    return {
      left,
      right: left + width,
      top: baseline - (fonts.ascent * mark.size) / 1000,
      bottom: baseline + (fonts.descent * mark.size) / 1000,
    };
  });
}
