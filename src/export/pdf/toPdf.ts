import type { PictureData } from '../metadata/pictureData';
import type { Scene } from '../picture/layoutPicture';
import { round, type Mark, type PathMark, type RectMark } from '../picture/marks';
import { pathOperators } from './drawPath';
import { drawText, openFonts, usedFonts, type FontUse } from './drawText';
import { ascii, openPdf, pdfText, type PdfFile } from './pdfFile';
import { embedFont, type PdfFace } from './pdfFont';

/** A point of print for each pixel of the layout, at 96 pixels and 72 points an inch. */
const pointsPerPx = 0.75;

/**
 * A picture as a PDF of one page: vectors, and text with its fonts, as on the screen. The numbers
 * are attached as CSV. Throws a `NoGlyphError` for a character that none of the fonts has.
 */
export function toPdf(
  scene: Scene,
  faces: readonly PdfFace[],
  data: PictureData,
  day: string,
): Uint8Array<ArrayBuffer> {
  const pdf = openPdf();
  const use = openFonts(faces);
  const [width, height] = [scene.width * pointsPerPx, scene.height * pointsPerPx].map(round);
  const content = pdf.addStream(ascii(contentOf(scene, use).join('\n')));
  const fonts = usedFonts(use).map(
    ([name, face, glyphs]) => `/${name} ${embedFont(pdf, face, glyphs)}`,
  );
  const stripes = `/Stripes << /CA ${scene.palette.hatchOpacity} >>`;
  const resources = `<< /Font << ${fonts.join(' ')} >> /ExtGState << ${stripes} >> >>`;
  const pages = pdf.reserve();
  const page = pdf.add(
    `<< /Type /Page /MediaBox [0 0 ${width} ${height}] /Resources ${resources}` +
      ` /Contents ${content} /Parent ${pages} >>`,
  );
  pdf.add(`<< /Type /Pages /Count 1 /Kids [${page}] >>`, pages);
  const table = attach(pdf, data);
  const root = pdf.add(
    `<< /Type /Catalog /Pages ${pages} /Lang (${data.language})` +
      ` /ViewerPreferences << /DisplayDocTitle true >>` +
      ` /Names << /EmbeddedFiles << /Names [(figures.csv) ${table}] >> >> >>`,
  );
  const stamp = `(D:${day.replaceAll('-', '')}000000Z)`;
  const info = pdf.add(
    `<< /Title ${pdfText(data.title)} /Subject ${pdfText(data.citation)}` +
      ` /Creator ${pdfText(data.link)} /CreationDate ${stamp} >>`,
  );
  return pdf.close(root, info);
}

/** The table of the figures as a file inside the file. */
function attach(pdf: PdfFile, { csv }: PictureData): string {
  const file = pdf.addStream(
    new TextEncoder().encode(csv),
    '/Type /EmbeddedFile /Subtype /text#2Fcsv',
  );
  return pdf.add(`<< /Type /Filespec /F (figures.csv) /UF (figures.csv) /EF << /F ${file} >> >>`);
}

/** The operators that draw a scene; the page is turned so that `y` runs down, as in the layout. */
function contentOf(scene: Scene, use: FontUse): readonly string[] {
  const { width, height, paper, language } = scene;
  const draw = (mark: Mark): readonly string[] => {
    switch (mark.kind) {
      case 'text':
        return [colour(mark.fill, 'rg'), colour(mark.fill, 'RG'), ...drawText(mark, language, use)];
      case 'rect':
        return mark.role === 'hatch' ? stripes(mark, scene) : painted(mark, rectangle(mark));
      case 'path':
        return drawPath(mark);
    }
  };
  return [
    `${pointsPerPx} 0 0 -${pointsPerPx} 0 ${round(height * pointsPerPx)} cm`,
    ...(paper === null ? [] : [colour(paper, 'rg'), `0 0 ${round(width)} ${round(height)} re f`]),
    ...scene.marks.flatMap(draw),
  ];
}

function rectangle({ x, y, width, height }: RectMark): readonly string[] {
  return [`${x} ${y} ${width} ${height} re`];
}

function drawPath(mark: PathMark): readonly string[] {
  const { at } = mark;
  const strokeWidth = mark.strokeWidth / (at?.scale ?? 1);
  const own = painted({ ...mark, strokeWidth }, pathOperators(mark.d));
  const joins = mark.role === 'line' ? '1 j' : '0 j';
  return at === null
    ? [joins, ...own]
    : ['q', joins, `${at.scale} 0 0 ${at.scale} ${at.x} ${at.y} cm`, ...own, 'Q'];
}

type Painted = Pick<RectMark, 'fill' | 'stroke' | 'strokeWidth' | 'dash'>;

/** A shape filled, framed, or both. */
function painted(
  { fill, stroke, strokeWidth, dash }: Painted,
  shape: readonly string[],
): readonly string[] {
  const paint = fill !== null && stroke !== null ? 'B' : fill !== null ? 'f' : 'S';
  if (fill === null && stroke === null) return [];
  return [
    ...(fill === null ? [] : [colour(fill, 'rg')]),
    ...(stroke === null
      ? []
      : [colour(stroke, 'RG'), `${round(strokeWidth)} w`, `[${dash?.join(' ') ?? ''}] 0 d`]),
    ...shape,
    paint,
  ];
}

/** Stripes of the paper over a bar, rising to the right, as the pattern of the SVG draws them. */
function stripes(bar: RectMark, { unit, palette }: Scene): readonly string[] {
  const step = 6 * unit;
  // Along x + y, which grows across the stripes.
  const across = step * Math.SQRT2;
  const { x, y, width, height } = bar;
  const first = Math.floor((x + y) / across) * across + across / 4;
  const count = Math.ceil((width + height) / across) + 1;
  const lines = Array.from({ length: count }, (_, index) => {
    const sum = first + index * across;
    return `${round(sum - y)} ${round(y)} m ${round(sum - y - height)} ${round(y + height)} l`;
  });
  return [
    'q',
    ...rectangle(bar),
    'W n',
    '/Stripes gs',
    colour(palette.paper, 'RG'),
    `${round(step / 2)} w [] 0 d`,
    ...lines,
    'S Q',
  ];
}

/** A colour as the palette writes it, "#12807a", set for filling (rg) or stroking (RG). */
function colour(hex: string, operator: 'rg' | 'RG'): string {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return `${parts.map((part) => Math.round(part * 1000) / 1000).join(' ')} ${operator}`;
}
