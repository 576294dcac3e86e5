import type { PictureData } from '../metadata/pictureData';
import type { Scene } from '../picture/layoutPicture';
import { PictureError } from '../raster/pictureError';
import type { LoadBytes } from '../../viewModels/page';
import { NoGlyphError } from './drawText';
import { loadFaces } from './loadFaces';
import { toPdf } from './toPdf';

/** A picture as a PDF with its fonts. Rejects with a `PictureError` where these lack a character. */
export async function writePdf(
  scene: Scene,
  data: PictureData,
  day: string,
  loadBytes: LoadBytes,
): Promise<Uint8Array<ArrayBuffer>> {
  const faces = await loadFaces(scene.language, loadBytes);
  try {
    return toPdf(scene, faces, data, day);
  } catch (cause) {
    if (cause instanceof NoGlyphError) throw new PictureError('no_glyph', { cause });
    throw cause;
  }
}
