import type { Language } from '../../domain/dataset';
import { fontFamily } from '../fonts/fontFamily';
import type { FontRun } from '../fonts/fontRuns';
import type { FontMetrics } from '../../theme/fontMetrics';
import type { Scene } from './layoutPicture';
import { codePointOf } from '../../theme/fullWidth';
import { squeezedParts } from './text/squeeze';
import { boxesOf, round, type Mark, type PathMark, type RectMark, type TextMark } from './marks';

/** What an SVG has beside what is drawn. */
export interface Dressing {
  readonly title: string;
  readonly description: string;
  readonly fontCss: string | null;
  /** What the text is measured by: in other fonts it is set in the same room. */
  readonly fonts: FontMetrics;
  /** Parts a text where another font takes over; null leaves that to who draws the picture. */
  readonly fontRuns: ((text: string, language: Language) => readonly FontRun[]) | null;
  /** Output pixels for one pixel of the layout. */
  readonly scale: number;
}

/** The scene as SVG: colours and fonts spelt out, nothing fetched, the same text for the same scene. */
export function toSvg(scene: Scene, dressing: Dressing): string {
  const { title, description, fontCss, scale } = dressing;
  const { width, height, palette, paper, language } = scene;
  const hatch = `hatch-${hashOf(`${title}${width}${palette.paper}`)}`;
  const size = round(6 * scene.unit);
  const element = (mark: Mark) => {
    switch (mark.kind) {
      case 'text':
        return textElement(mark, language, dressing);
      case 'rect':
        return rectElement(mark, hatch);
      case 'path':
        return pathElement(mark);
    }
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes({
      width: round(width * scale),
      height: round(height * scale),
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      role: 'img',
      'xml:lang': language,
      'font-family': fontFamily(language),
      'font-variant': 'tabular-nums',
    })}>`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    ...(fontCss === null ? [] : [`<style>${escapeXml(fontCss)}</style>`]),
    `<defs><pattern${attributes({
      id: hatch,
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    })}><rect${attributes({
      width: round(size / 2),
      height: size,
      fill: palette.paper,
      'fill-opacity': palette.hatchOpacity,
    })}/></pattern></defs>`,
    ...(paper === null
      ? []
      : [`<rect${attributes({ width: round(width), height: round(height), fill: paper })}/>`]),
    ...scene.marks.map(element),
    '</svg>',
    '',
  ].join('\n');
}

function textElement(mark: TextMark, language: Language, dressing: Dressing): string {
  const own = mark.language !== null && mark.language !== language ? mark.language : null;
  const words = (text: string) => {
    const runs = dressing.fontRuns?.(text, own ?? language) ?? [{ family: null, text }];
    return runs.map((run) => runElement(run, mark.size)).join('');
  };
  const shared = attributes({
    x: round(mark.x),
    y: round(mark.y),
    'font-size': round(mark.size),
    'font-weight': mark.weight === 400 ? null : mark.weight,
    fill: mark.fill,
    'text-anchor': mark.anchor === 'start' ? null : mark.anchor,
    'xml:lang': own,
    'font-family': own === null ? null : fontFamily(own),
  });
  const [first = ''] = mark.lines;
  const rooms = boxesOf(mark, dressing.fonts).map(({ left, right }) => roomOf(right - left));
  if (mark.lines.length === 1) {
    return `<text${shared}${rooms[0] ?? ''}>${words(first.trimEnd())}</text>`;
  }
  const lines = mark.lines.map((line, down) => {
    const place = attributes({ x: round(mark.x), y: round(mark.y + down * mark.leading) });
    // The blank a line was broken at stays in the text that is searched and copied.
    const blank = line.endsWith(' ') && mark.anchor === 'start' ? ' ' : '';
    return `<tspan${place}${rooms[down] ?? ''}>${words(line.trimEnd())}</tspan>${blank}`;
  });
  return `<text${shared}>${lines.join('')}</text>`;
}

/** Holds a line to its room, so that no other font sets it across its neighbours. */
function roomOf(width: number): string {
  return attributes({ textLength: round(width), lengthAdjust: 'spacingAndGlyphs' });
}

function runElement({ family, text }: FontRun, size: number): string {
  const words = squeezed(text, size);
  if (family === null) return words;
  return `<tspan${attributes({ 'font-family': `'${family}'` })}>${words}</tspan>`;
}

/** The mark behind which a text is pulled together is spaced by less than nothing. */
function squeezed(text: string, size: number): string {
  return squeezedParts(text)
    .map((part) => {
      if (part.spacing === 0) return escapeXml(part.text);
      const spacing = attributes({ 'letter-spacing': round(part.spacing * size) });
      return `<tspan${spacing}>${escapeXml(part.text)}</tspan>`;
    })
    .join('');
}

function rectElement(mark: RectMark, hatch: string): string {
  return `<rect${attributes({
    x: mark.x,
    y: mark.y,
    width: mark.width,
    height: mark.height,
    fill: mark.role === 'hatch' ? `url(#${hatch})` : (mark.fill ?? 'none'),
    stroke: mark.stroke,
    'stroke-width': mark.stroke === null ? null : round(mark.strokeWidth),
    'stroke-dasharray': mark.dash?.join(' ') ?? null,
  })}/>`;
}

function pathElement(mark: PathMark): string {
  const scale = mark.at?.scale ?? 1;
  return `<path${attributes({
    d: mark.d,
    transform: mark.at && `translate(${mark.at.x} ${mark.at.y}) scale(${mark.at.scale})`,
    fill: mark.fill ?? 'none',
    stroke: mark.stroke,
    'stroke-width': mark.stroke === null ? null : round(mark.strokeWidth / scale),
    'stroke-linejoin': mark.role === 'line' ? 'round' : null,
    'stroke-dasharray': mark.dash?.map(round).join(' ') ?? null,
  })}/>`;
}

/** Text as XML may hold it: marks of the language escaped, characters it forbids left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

type Attribute = string | number | null;

function attributes(values: Readonly<Record<string, Attribute>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
}

/** A short name for a content (FNV-1a), so that pictures on one page do not share ids. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ codePointOf(character), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
