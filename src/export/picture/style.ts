import type { Language } from '../../domain/dataset';
import {
  measureOf,
  type FontMetrics,
  type Measure,
  type FontWeight,
} from '../../theme/fontMetrics';
import type { OpenEnd } from '../../theme/axis';
import { markerPath, openEndPath } from '../../theme/markers';
import { companyColour, type Palette } from '../../theme/palette';
import { squeezeOf } from './text/squeeze';
import { round, stroke, type Mark, type PathMark, type Point, type Role } from './marks';

/** A size of type and how it is set. */
export interface Type {
  readonly role: Role;
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  readonly weight: FontWeight;
  readonly fill: string;
}

/** The types of a picture, by what is set in them. */
export type TypeName =
  | 'title'
  | 'unit'
  | 'sentence'
  | 'heading'
  | 'name'
  | 'value'
  | 'label'
  | 'aside'
  | 'gap'
  | 'tick'
  | 'key'
  | 'note'
  | 'source'
  | 'foot'
  | 'product';

/** Sizes, colours and measures of one picture. */
export interface Style {
  readonly language: Language;
  readonly fonts: FontMetrics;
  readonly palette: Palette;
  /** One unit of space: 1 at 1200 wide. */
  readonly unit: number;
  /** The height a plot of lines wishes, as a part of the picture's width. */
  readonly plotShare: number;
  /** No type is smaller. */
  readonly least: number;
  readonly types: Readonly<Record<TypeName, Type>>;
}

interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly weight: FontWeight;
  readonly soft: boolean;
  readonly role: Role;
}

/** At 1200 wide. */
const settings: Readonly<Record<TypeName, Setting>> = {
  title: { size: 34, leading: 1.2, weight: 600, soft: false, role: 'title' },
  unit: { size: 19, leading: 1.35, weight: 400, soft: true, role: 'unit' },
  sentence: { size: 21, leading: 1.4, weight: 400, soft: true, role: 'sentence' },
  heading: { size: 20, leading: 1.3, weight: 600, soft: false, role: 'heading' },
  name: { size: 20, leading: 1.22, weight: 400, soft: false, role: 'name' },
  value: { size: 20, leading: 1.22, weight: 600, soft: false, role: 'value' },
  label: { size: 19, leading: 1.22, weight: 600, soft: false, role: 'name' },
  aside: { size: 17.5, leading: 1.28, weight: 400, soft: true, role: 'aside' },
  gap: { size: 17.5, leading: 1.28, weight: 400, soft: true, role: 'gap' },
  tick: { size: 17, leading: 1.3, weight: 400, soft: true, role: 'tick' },
  key: { size: 17, leading: 1.35, weight: 400, soft: false, role: 'key' },
  note: { size: 16, leading: 1.4, weight: 400, soft: true, role: 'note' },
  source: { size: 15, leading: 1.38, weight: 400, soft: true, role: 'source' },
  foot: { size: 15, leading: 1.38, weight: 400, soft: true, role: 'foot' },
  product: { size: 15, leading: 1.38, weight: 600, soft: false, role: 'foot' },
};

/** What the smallest type of a 1200 wide picture may not be smaller than. */
const floor = 12;

const small: readonly TypeName[] = ['note', 'source', 'foot', 'product', 'key'];

/** What the sizes of a picture follow from. */
export interface Sizing {
  readonly width: number;
  /** Of all type, 1 as set above. */
  readonly type: number;
  /** Of notes, sources and foot, beside that. */
  readonly notes: number;
  readonly plotShare: number;
}

/** The style of a picture of a width; narrow ones keep their type a little larger than in proportion. */
export function styleOf(
  language: Language,
  palette: Palette,
  fonts: FontMetrics,
  { width, type, notes, plotShare }: Sizing,
): Style {
  const unit =
    width >= 1200 ? width / 1200 : Math.max(0.6, 1 - ((1200 - width) * 0.28) / (1200 - 680));
  const least = floor * Math.max(1, width / 1200);
  // Chinese characters fill their square and want more room between lines.
  const air = language === 'en' ? 1 : 1.1;
  const typeOf = (name: TypeName): Type => {
    const { size, leading, weight, soft, role } = settings[name];
    // What is large for the eye's sake need not have its small print as large.
    const ownType = small.includes(name) ? Math.min(type, (1 + type) / 2) * notes : type;
    const wished = size * unit * ownType;
    const set = Math.max(least, wished);
    return {
      role,
      size: set,
      leading: set * leading * air,
      weight,
      fill: soft ? palette.soft : palette.ink,
    };
  };
  return {
    language,
    fonts,
    palette,
    unit: unit * Math.min(1, 0.4 + 0.6 * type),
    plotShare,
    least,
    types: {
      title: typeOf('title'),
      unit: typeOf('unit'),
      sentence: typeOf('sentence'),
      heading: typeOf('heading'),
      name: typeOf('name'),
      value: typeOf('value'),
      label: typeOf('label'),
      aside: typeOf('aside'),
      gap: typeOf('gap'),
      tick: typeOf('tick'),
      key: typeOf('key'),
      note: typeOf('note'),
      source: typeOf('source'),
      foot: typeOf('foot'),
      product: typeOf('product'),
    },
  };
}

/** The style with smaller type, for what has no room in its width; the smallest type stays legible. */
export function shrunk(style: Style, by: number): Style {
  const smaller = (type: Type): Type => {
    const size = Math.max(Math.min(style.least, type.size), type.size * by);
    return { ...type, size, leading: (type.leading * size) / type.size };
  };
  const { name, value, heading, aside, gap, tick } = style.types;
  return {
    ...style,
    types: {
      ...style.types,
      name: smaller(name),
      value: smaller(value),
      heading: smaller(heading),
      aside: smaller(aside),
      gap: smaller(gap),
      tick: smaller(tick),
    },
  };
}

/** The measure of a type. */
export function measureFor(style: Style, type: Type): Measure {
  // A hair more than measured: renderers kern and round differently.
  const measure = measureOf(style.fonts, type.size, type.weight);
  return (text) => measure(text) * 1.01 - squeezeOf(text, type.size);
}

/** From the middle of a line to its baseline: half a capital, or of a Chinese character what is above it. */
function drop(style: Style, type: Type): number {
  return type.size * (style.language === 'en' ? 0.34 : 0.37);
}

/** Where a text stands and on which side of that, and its language if it is not the picture’s. */
interface TextPlace extends Point {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly language?: Language | null;
}

/** Lines set below a place. */
export function setLines(
  style: Style,
  type: Type,
  lines: readonly string[],
  { x, y: top, anchor = 'start', language = null }: TextPlace,
): readonly Mark[] {
  if (lines.length === 0) return [];
  const y = round(top + type.leading / 2 + drop(style, type));
  const { role, size, leading, weight, fill } = type;
  return [
    { kind: 'text', role, x: round(x), y, lines, leading, size, weight, fill, anchor, language },
  ];
}

/** Lines whose middle stands at the height of a place. */
export function setAround(
  style: Style,
  type: Type,
  lines: readonly string[],
  place: TextPlace,
): readonly Mark[] {
  const y = place.y - (lines.length * type.leading) / 2;
  return setLines(style, type, lines, { ...place, y });
}

/** Where the middle of a marker stands, and how it is drawn there. */
interface MarkerPlace extends Point {
  readonly size: number;
  readonly hollow?: boolean;
}

/** A company's marker beside words of a type. */
export function markerAt(
  style: Style,
  position: number,
  { x, y, size, hollow = false }: MarkerPlace,
): PathMark {
  const colour = companyColour(style.palette, position);
  return {
    kind: 'path',
    role: 'marker',
    d: markerPath(position),
    at: { x: round(x), y: round(y), scale: round(size / 11) },
    fill: hollow ? style.palette.paper : colour,
    stroke: hollow ? colour : style.palette.paper,
    strokeWidth: hollow ? 2 : 1.5,
    dash: null,
  };
}

/** The tick of a target on a line over time. */
export function targetAt(
  style: Style,
  position: number,
  { x, y, size }: Pick<MarkerPlace, 'x' | 'y' | 'size'>,
): PathMark {
  const half = size * 0.6;
  const pen = { colour: companyColour(style.palette, position), width: 3.5 * style.unit };
  return stroke('lead', { x: x - half, y }, { x: x + half, y }, pen);
}

interface ArrowPlace extends Point {
  readonly size: number;
  /** Higher values lie to the right of a bar's end, above a point of a line. */
  readonly along?: 'bar' | 'line';
}

/** The arrow of a number that is open on one side; nothing of one that is closed. */
export function openEndAt(
  openEnd: OpenEnd | null,
  { x, y, size, along = 'bar' }: ArrowPlace,
  colour: string,
): readonly PathMark[] {
  if (openEnd === null) return [];
  return [
    {
      kind: 'path',
      role: 'box',
      d: openEndPath(openEnd, along),
      at: { x: round(x), y: round(y), scale: round(size / 11) },
      fill: null,
      stroke: colour,
      strokeWidth: 2,
      dash: null,
    },
  ];
}
