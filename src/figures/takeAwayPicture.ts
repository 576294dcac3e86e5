import type { Dataset, Indicator, Language } from '../domain/dataset';
import { cite } from '../export/citation/cite';
import { fontFamily } from '../export/fonts/fontFamily';
import { loadPictureFonts, type LoadBytes } from '../export/fonts/loadPictureFonts';
import { measureSystemFonts } from '../export/fonts/systemMetrics';
import type { PictureData } from '../export/metadata/pictureData';
import { writePngMetadata } from '../export/metadata/pngMetadata';
import { writeSvgMetadata } from '../export/metadata/svgMetadata';
import { drawPicture, type Picture } from '../export/picture/drawPicture';
import type { Theme } from '../export/picture/palette';
import { printDpi, sizeOf, type PresetId } from '../export/picture/presets';
import { toPng } from '../export/raster/toPng';
import { buildExportTable } from '../export/table/rows';
import { createFormat } from '../i18n/format';
import { loadTranslate } from '../i18n/translate';
import type { Words } from '../i18n/Words';
import type { Selection } from '../state/selection';
import { citedFigure } from './cited';
import type { Chosen } from './page';
import { buildPictureModel, type PictureFrame } from './pictureModel';
import { figuresShown } from './takenFigures';

/** What the reader chooses of a picture. */
export interface PictureChoice {
  readonly preset: PresetId;
  readonly printWidthMm: number;
  readonly theme: Theme;
  /** Independent of the page's language. */
  readonly language: Language;
}

/** The view that is taken away. */
export interface TakenView {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly chosen: Chosen;
  readonly selection: Selection;
}

/** The words of a language the page may not be in; rejects if they cannot be had. */
async function loadWords(language: Language): Promise<Words> {
  return { language, t: await loadTranslate(language), format: createFormat(language) };
}

/** A picture with what it carries beside its pixels. */
export interface TakenPicture {
  readonly picture: Picture;
  readonly data: PictureData;
  /** Dots an inch it is to be printed at; null on a screen. */
  readonly dpi: number | null;
  /** False where its fonts could not be had: it is drawn in those of the reader's device. */
  readonly carriesFonts: boolean;
}

/**
 * A view as a picture with its fonts inside, or, where these cannot be had, in the fonts of the
 * device. Rejects if its words or what writes its table cannot be had.
 */
export async function makePicture(
  view: TakenView,
  choice: PictureChoice,
  frame: PictureFrame,
  loadBytes: LoadBytes,
): Promise<TakenPicture> {
  const { dataset, indicator, chosen, selection } = view;
  const { language, preset, printWidthMm, theme } = choice;
  const [words, fonts, { toCsv }] = await Promise.all([
    loadWords(language),
    loadFonts(language, loadBytes),
    import('../export/table/csv'),
  ]);
  const model = buildPictureModel(dataset, indicator, chosen, selection, words, frame);
  const picture = drawPicture(model, {
    ...sizeOf(preset, printWidthMm),
    theme,
    fonts: fonts.metrics,
    fontCss: fonts.css ?? undefined,
    fontFamily,
  });
  const subject = { kind: 'indicator', id: indicator.id } as const;
  const table = buildExportTable(dataset, figuresShown(view, words), words, subject, frame);
  const data = {
    title: model.title,
    link: frame.link,
    citation: cite(citedFigure(view, words, frame), 'plain', words),
    csv: new TextDecoder().decode(toCsv(table)),
    version: dataset.version,
    language,
  };
  return {
    picture: { ...picture, svg: writeSvgMetadata(picture.svg, data) },
    data,
    dpi: preset === 'print' ? printDpi : null,
    carriesFonts: fonts.css !== null,
  };
}

async function loadFonts(language: Language, loadBytes: LoadBytes) {
  try {
    return await loadPictureFonts(language, loadBytes);
  } catch (failure) {
    const metrics = measureSystemFonts(language);
    if (!metrics) throw failure;
    return { metrics, css: null };
  }
}

/** The picture as a PNG of so many times its size, with its data in it. */
export async function makePng({ picture, data, dpi }: TakenPicture, scale: number): Promise<Blob> {
  const { svg, width, height, title } = picture;
  const png = await toPng(svg, { width, height, scale, text: title });
  const bytes = writePngMetadata(new Uint8Array(await png.arrayBuffer()), data, dpi);
  return new Blob([bytes], { type: 'image/png' });
}
