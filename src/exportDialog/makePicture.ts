import type { Dataset, Language } from '../domain/dataset';
import { cite } from '../export/citation/cite';
import { loadPictureFonts, type PictureFonts } from '../export/fonts/loadPictureFonts';
import { measureSystemFonts } from '../export/fonts/systemMetrics';
import type { PictureData } from '../export/metadata/pictureData';
import { writePngMetadata } from '../export/metadata/pngMetadata';
import { writeSvgMetadata } from '../export/metadata/svgMetadata';
import { drawPicture, type Picture } from '../export/picture/drawPicture';
import type { Background } from '../export/picture/backgrounds';
import type { NoteChoice } from '../export/picture/notes';
import type { Overflow } from '../export/picture/layoutPicture';
import { printDpi, sizeOf, type PresetId } from '../export/picture/presets';
import { PictureError } from '../export/raster/pictureError';
import { toPng } from '../export/raster/toPng';
import type { ExportTable } from '../export/table/rows';
import type { Taken } from '../export/table/sourceRows';
import type { I18n, LoadI18n } from '../i18n/I18n';
import type { CitationSubject } from '../viewModels/citationSubject';
import type { LoadBytes } from '../viewModels/page';
import type { PictureModel } from '../viewModels/picture/model';
import type { PictureFrame } from '../viewModels/picture/withFrame';
import { inLanguage } from '../state/paths';
import { absoluteLink } from '../ui/absoluteLink';

/** What the reader chooses of a picture. */
export interface PictureChoice {
  readonly preset: PresetId;
  readonly printWidthMm: number;
  readonly background: Background;
  readonly notes: NoteChoice;
  /** The reader's own; empty for none. */
  readonly headline: string;
  /** Independent of the page's language. */
  readonly language: Language;
}

/** The page a picture is of, below the site's root, and the ISO 8601 day. */
export interface PageFrame {
  readonly path: string;
  readonly date: string;
}

/** How to get what a picture needs beside its view. */
interface PictureLoaders {
  readonly loadI18n: LoadI18n;
  readonly loadBytes: LoadBytes;
}

/** A picture with what it carries beside its pixels. */
export interface ExportedPicture {
  readonly picture: Picture;
  readonly data: PictureData;
  /** ISO 8601 day it was made. */
  readonly day: string;
  /** Dots an inch it is to be printed at; null on a screen. */
  readonly dpi: number | null;
  /** Null where its fonts could not be had: it is drawn in those of the reader's device. */
  readonly fonts: PictureFonts | null;
}

/** What a picture is of. */
export interface PictureSubject {
  readonly dataset: Dataset;
  /** The sizes it is offered in. */
  readonly presets: readonly [PresetId, ...PresetId[]];
  /** What it shows and carries, in the language of the picture. */
  readonly partsIn: (
    i18n: I18n,
    frame: PictureFrame & Taken,
  ) => PictureParts | Promise<PictureParts>;
  /** A file name that says what the picture shows and how, without extension. */
  readonly stem: (choice: PictureChoice) => string;
  /** What does not fit, told to the reader. */
  readonly tell: (overflow: Overflow, i18n: I18n) => string;
}

/** The picture, how to cite what it shows, and its numbers. */
interface PictureParts {
  readonly model: PictureModel;
  readonly cited: CitationSubject;
  readonly table: ExportTable;
}

/** How a picture looks, as its file name says; the usual size is not named. */
export function lookOf({ preset, background, language }: PictureChoice, usual: PresetId) {
  return { size: preset === usual ? null : preset, background, language };
}

/**
 * A picture with its fonts inside, or, where these cannot be had, in the fonts of the device.
 * Rejects if its words or what writes its table cannot be had.
 */
export async function makePicture(
  { dataset, partsIn }: PictureSubject,
  choice: PictureChoice,
  frame: PageFrame,
  { loadI18n, loadBytes }: PictureLoaders,
): Promise<ExportedPicture> {
  const { language, preset, printWidthMm, background, notes } = choice;
  const [i18n, { fonts, metrics }, { toCsv }] = await Promise.all([
    loadI18n(language),
    loadFonts(language, loadBytes),
    import('../export/table/formats/csv'),
  ]);
  const link = absoluteLink(inLanguage(frame.path, language));
  const own = { link, date: frame.date, headline: choice.headline };
  const { model, cited, table } = await partsIn(i18n, own);
  const picture = drawPicture(model, {
    ...sizeOf(preset, printWidthMm),
    background,
    notes,
    fonts: metrics,
    fontCss: fonts?.css,
  });
  const data = {
    title: model.headline ?? model.title,
    link,
    citation: cite(cited, 'plain', i18n),
    csv: new TextDecoder().decode(toCsv(table)),
    version: dataset.version,
    language,
  };
  return {
    picture: { ...picture, svg: writeSvgMetadata(picture.svg, data) },
    data,
    day: frame.date,
    dpi: preset === 'print' ? printDpi : null,
    fonts,
  };
}

async function loadFonts(language: Language, loadBytes: LoadBytes) {
  try {
    const fonts = await loadPictureFonts(language, loadBytes);
    return { fonts, metrics: fonts.metrics };
  } catch (failure) {
    const metrics = measureSystemFonts(language);
    if (!metrics) throw failure;
    return { fonts: null, metrics };
  }
}

/** The picture as a PNG of so many times its size, with its data in it. */
export async function makePng(
  { picture, data, dpi }: ExportedPicture,
  scale: number,
): Promise<Blob> {
  const { svg, width, height, title } = picture;
  const png = await toPng(svg, { width, height, scale, text: title });
  const bytes = writePngMetadata(new Uint8Array(await png.arrayBuffer()), data, dpi);
  return new Blob([bytes], { type: 'image/png' });
}

/**
 * The picture as a PDF; what writes it, and the outlines of the fonts, are loaded for it. Rejects
 * with a `PictureError` where these cannot be had or lack a character, as of a headline.
 */
export async function makePdf(
  { picture, data, day, fonts }: ExportedPicture,
  loadBytes: LoadBytes,
): Promise<Blob> {
  if (fonts === null) throw new PictureError('not_loaded');
  const { writePdf } = await loaded(import('../export/pdf/writePdf'));
  return writePdf(picture.scene, fonts.metrics, { ...data, day }, (url) => loaded(loadBytes(url)));
}

async function loaded<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    throw new PictureError('not_loaded', { cause });
  }
}
