import { Resvg } from '@resvg/resvg-js';
import { missingGlyphs } from '../../../src/export/fonts/fontTables';
import { fontRuns } from '../../../src/export/fonts/fontRuns';
import {
  drawPicture,
  type Picture,
  type PictureOptions,
} from '../../../src/export/picture/drawPicture';
import type { PictureModel } from '../../../src/viewModels/picture/model';
import type { PresetSize } from '../../../src/export/picture/presets';
import type { NodeFonts } from '../fonts/nodeFonts';
import { palettePng } from './palettePng';

/** A picture as drawn, and its pixels as a PNG. */
export interface RenderedPicture {
  readonly picture: Picture;
  readonly png: Uint8Array;
  /** Characters the fonts lack: they are blank, since system fonts are not used. */
  readonly missing: readonly string[];
}

/**
 * A picture as PNG without a browser. The fonts are those of `nodeFonts` for the model's language;
 * the machine's own are left out, so that the pixels are the same everywhere.
 */
export function renderPicture(
  model: PictureModel,
  size: PresetSize,
  look: Pick<PictureOptions, 'background' | 'notes'>,
  { metrics, files }: NodeFonts,
): RenderedPicture {
  const picture = drawPicture(model, {
    ...size,
    ...look,
    fonts: metrics,
    fontRuns: (text, language) => fontRuns(text, language, metrics),
  });
  const image = new Resvg(picture.svg, {
    font: { loadSystemFonts: false, fontFiles: [...files] },
  }).render();
  const text = picture.svg.replace(/<[^>]*>/g, '');
  const png = palettePng(image) ?? image.asPng();
  return { picture, png, missing: missingGlyphs(text, metrics) };
}
