import { layoutPicture, type Frame, type Scene } from './layoutPicture';
import { boxesOf, type Box, type Mark, type PathMark, type RectMark, type TextMark } from './marks';
import type { PictureModel } from '../../viewModels/picture/model';
import { sampleFonts } from './samplePicture';

/* What tests ask of a picture's layout: what stands where, and what collides. */

export const presets = {
  article: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
  column: { width: 680, height: null },
  wide: { width: 1200, height: null },
  // 85 mm at 96 pixels an inch.
  print: { width: 321, height: null },
} as const;
export type Preset = keyof typeof presets;
export const presetNames = ['article', 'square', 'portrait', 'wide', 'column', 'print'] as const;
export const kinds = [
  'bars',
  'lines',
  'groups',
  'spread',
  'stacks',
  'scatter',
  'table',
  'sheet',
] as const;

export const draw = (
  model: PictureModel,
  preset: Preset,
  change: Partial<Pick<Frame, 'background' | 'notes'>> = {},
): Scene =>
  layoutPicture(model, {
    ...presets[preset],
    background: 'paper',
    notes: 'short',
    fonts: sampleFonts,
    ...change,
  });
const isText = (mark: Mark): mark is TextMark => mark.kind === 'text';
const isRect = (mark: Mark): mark is RectMark => mark.kind === 'rect';
export const textsOf = (scene: Scene, role?: TextMark['role']) =>
  scene.marks.filter(isText).filter((mark) => role === undefined || mark.role === role);
export const rectsOf = (scene: Scene, role: RectMark['role']) =>
  scene.marks.filter(isRect).filter((mark) => mark.role === role);
export const pathsOf = (scene: Scene, role: PathMark['role']) =>
  scene.marks.filter((mark): mark is PathMark => mark.kind === 'path' && mark.role === role);
export const said = (mark: TextMark) => mark.lines.join('');

/** The part of the picture that is its chart. */
export const shareOfChart = ({ chart, width, height }: Scene): number =>
  ((chart.right - chart.left) * (chart.bottom - chart.top)) / (width * height);

interface Placed extends Box {
  readonly what: string;
}

function textBoxes(scene: Scene): readonly Placed[] {
  return textsOf(scene).flatMap((mark) =>
    boxesOf(mark, sampleFonts).map((box, index) => ({
      ...box,
      what: `${mark.role}: ${mark.lines[index] ?? ''}`,
    })),
  );
}

function boxOf({ role, x, y, width, height }: RectMark): Placed {
  return { what: role, left: x, top: y, right: x + width, bottom: y + height };
}

/** More than a hair's breadth. */
function overlap(a: Box, b: Box): boolean {
  const over = 0.3;
  return (
    a.left < b.right - over &&
    b.left < a.right - over &&
    a.top < b.bottom - over &&
    b.top < a.bottom - over
  );
}

function inside(a: Box, b: Box): boolean {
  const { left, top, right, bottom } = b;
  return a.left >= left && a.right <= right + 0.3 && a.top >= top - 4 && a.bottom <= bottom + 4;
}

/** What collides or leaves the picture, in words; empty where all is well. */
export function faultsOf(scene: Scene): readonly string[] {
  const texts = textBoxes(scene);
  const bars = rectsOf(scene, 'bar').map(boxOf);
  const parts = rectsOf(scene, 'part').map(boxOf);
  const slots = rectsOf(scene, 'slot').map(boxOf);
  const whole = { left: 0, top: 0, right: scene.width, bottom: scene.height };
  return texts.flatMap((text, index) => [
    ...texts
      .slice(index + 1)
      .filter((other) => overlap(text, other))
      .map((other) => `${text.what} | ${other.what}`),
    ...bars.filter((bar) => overlap(text, bar)).map(() => `${text.what} on a bar`),
    ...parts
      .filter((part) => overlap(text, part) && !inside(text, part))
      .map(() => `${text.what} across a part`),
    ...slots
      .filter((slot) => overlap(text, slot) && !inside(text, slot))
      .map(() => `${text.what} across a slot`),
    ...(inside(text, whole) && text.top >= 0 && text.bottom <= scene.height
      ? []
      : [`${text.what} cut`]),
  ]);
}
