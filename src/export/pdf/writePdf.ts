import PDFDocument from 'pdfkit';
import { pictureFonts } from 'virtual:picture-fonts';
import type { LoadBytes } from '../../viewModels/page';
import type { PictureFontMetrics } from '../fonts/fontTables';
import type { PictureData } from '../metadata/pictureData';
import type { Scene } from '../picture/layoutPicture';
import { drawScene, nameOf } from './drawScene';
import { setText } from './setText';

/** A point of print for each pixel of the layout, at 96 pixels and 72 points an inch. */
const pointsPerPx = 0.75;

interface DatedData extends PictureData {
  /** ISO 8601 day the picture was made. */
  readonly day: string;
}

/**
 * A picture as a PDF of one page: vectors, and text with its fonts, as on the screen. The numbers
 * are attached as CSV. Rejects with a `PictureError` for a character that none of the fonts has.
 */
export async function writePdf(
  scene: Scene,
  metrics: PictureFontMetrics,
  data: DatedData,
  loadBytes: LoadBytes,
): Promise<Blob> {
  const { language, marks } = scene;
  const fonts = { faces: pictureFonts[language].faces, metrics };
  const runs = new Map(
    marks.flatMap((mark) =>
      mark.kind === 'text' ? [[mark, setText(mark, language, fonts)] as const] : [],
    ),
  );
  const used = new Set([...runs.values()].flat().map(({ face }) => face));
  const pdf = openPdf(scene, data);
  const written = blobOf(pdf);
  await Promise.all(
    [...used].map(async (face) => pdf.registerFont(nameOf(face), await loadBytes(face.ttf))),
  );
  drawScene(pdf.scale(pointsPerPx), scene, (mark) => runs.get(mark) ?? []);
  pdf.end();
  return written;
}

/** A PDF with an empty page; the same for the same picture and data. */
function openPdf(scene: Scene, data: DatedData): PDFKit.PDFDocument {
  const pdf = new PDFDocument({
    pdfVersion: '1.7',
    size: [scene.width * pointsPerPx, scene.height * pointsPerPx],
    margin: 0,
    // None by default: the picture brings its own.
    font: '',
    lang: data.language,
    displayTitle: true,
    info: {
      Title: data.title,
      Subject: data.citation,
      Creator: data.link,
      CreationDate: new Date(data.day),
    },
  });
  pdf.file(new TextEncoder().encode(data.csv).buffer, { name: 'figures.csv', type: 'text/csv' });
  return pdf;
}

function blobOf(pdf: PDFKit.PDFDocument): Promise<Blob> {
  const parts: BlobPart[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (part: Uint8Array<ArrayBuffer>) => parts.push(part));
    pdf.on('end', () => resolve(new Blob(parts, { type: 'application/pdf' })));
    pdf.on('error', reject);
  });
}
