import { pictureFonts } from 'virtual:picture-fonts';
import type { Language } from '../../domain/dataset';
import { fontWeights } from '../../theme/fontMetrics';
import type { LoadBytes } from '../../viewModels/page';
import type { PdfFace } from './pdfFont';
import { openTrueType } from './trueType';
import { readWoff } from './woff';

/** The fonts of a picture in one language with their outlines. Rejects if one cannot be had. */
export async function loadFaces(
  language: Language,
  loadBytes: LoadBytes,
): Promise<readonly PdfFace[]> {
  const faces = pictureFonts[language].faces.flatMap(({ family, weight, woff }) => {
    const known = fontWeights.find((one) => one === weight);
    return known === undefined ? [] : [{ family, weight: known, woff }];
  });
  return Promise.all(
    faces.map(async ({ family, weight, woff }) => ({
      family,
      weight,
      font: openTrueType(readWoff(await loadBytes(woff))),
    })),
  );
}
