import * as v from 'valibot';
import {
  mark,
  pictureDataSchema,
  readPictureData,
  type PictureData,
  type ReadPictureData,
} from './pictureData';

const own = new RegExp(
  `<metadata\\b[^<>]{0,500}?\\bid=(["'])${mark}\\1[^<>]{0,500}>([^<]*)</metadata>\\s?`,
);

/**
 * The drawing with its data in a `<metadata>` element of JSON, at its end and in place of any it
 * had. Throws a `TypeError` where the text does not end as an SVG does.
 */
export function writeSvgMetadata(svg: string, data: PictureData): string {
  const bare = svg.replace(own, '');
  const end = bare.lastIndexOf('</svg>');
  if (end < 0) throw new TypeError('The drawing is no whole SVG.');
  const { title, link, citation, csv, version, language } = data;
  const json = JSON.stringify({ title, link, citation, version, language, csv });
  const element = `<metadata id="${mark}">${escapeText(json)}</metadata>\n`;
  return bare.slice(0, end) + element + bare.slice(end);
}

/**
 * The data a drawing of ours carries, its link held to `site`, the absolute address of the site's
 * root. Null for anything else.
 */
export function readSvgMetadata(svg: string, site: string): ReadPictureData | null {
  const [, , text] = own.exec(svg) ?? [];
  if (text === undefined || !svg.includes('<svg')) return null;
  const found = v.safeParse(pictureDataSchema, unescapeText(text));
  return found.success ? readPictureData(found.output, site) : null;
}

/** JSON has escaped the control characters already; XML forbids two more. */
function escapeText(json: string): string {
  return json
    .replace(/[\uFFFE\uFFFF]/g, (code) => `\\u${code.charCodeAt(0).toString(16)}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Undoes what we escape, and what another program may have escaped on saving. */
function unescapeText(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities.get(name) ?? whole;
    const code = Number(name.slice(1).replace(/^x/i, '0x'));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
