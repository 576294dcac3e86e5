import { holdBlob } from '../heldBlob';
import { canvasSize, type PixelSize } from './canvasLimits';
import { addPixels, isBlank, isSettled, noPixels, type PixelTrace } from './inspectPixels';
import { PictureError } from './pictureError';
import type { Box } from '../picture/marks';

export interface RasterSize {
  readonly width: number;
  readonly height: number;
  /** Output pixels for one pixel of the picture. */
  readonly scale: number;
  /** Where text stands, before scaling: no picture is offered that has one colour there. */
  readonly text: readonly Box[];
}

const mostDraws = 8;
/** Each wait is this much longer than the one before. */
const waitStepMs = 20;
/** At most 16 MB are read back at once. */
const stripPx = 4 * 1024 * 1024;
/** Draws are held against each other at no more than this width: fonts come for all sizes at once. */
const trialWidthPx = 1200;

/**
 * A self-contained SVG as PNG. The first draw after an image has loaded may lack its text, for
 * fonts inside it are decoded later, so it is drawn small until two draws agree, then once in full.
 * Rejects with a `PictureError`.
 */
export async function toPng(svg: string, size: RasterSize): Promise<Blob> {
  const drawing = holdBlob(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loadImage(drawing.url);
    const scale = Math.min(size.scale, trialWidthPx / size.width);
    await withCanvas({ ...size, scale }, (trial) => drawUntilSettled(trial, image));
    return await withCanvas(size, async (full) => {
      draw(full, image);
      if (!hasText(full)) throw new PictureError('blank');
      return encode(full.context.canvas);
    });
  } finally {
    drawing.release();
  }
}

interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly pixels: PixelSize;
  readonly size: RasterSize;
}

async function withCanvas<Result>(
  size: RasterSize,
  work: (sheet: Sheet) => Promise<Result>,
): Promise<Result> {
  const pixels = canvasSize(size.width, size.height, size.scale);
  if (!pixels) throw new PictureError('too_large');
  const canvas = document.createElement('canvas');
  canvas.width = pixels.widthPx;
  canvas.height = pixels.heightPx;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new PictureError('not_supported');
  try {
    return await work({ context, pixels, size });
  } finally {
    // Frees the pixels at once; a phone has room for few canvases.
    canvas.width = 0;
    canvas.height = 0;
  }
}

async function loadImage(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
  } catch (cause) {
    throw new PictureError('not_supported', { cause });
  }
  return image;
}

async function drawUntilSettled(sheet: Sheet, image: HTMLImageElement): Promise<void> {
  const { context, pixels } = sheet;
  let before: PixelTrace | null = null;
  for (let draws = 1; draws <= mostDraws; draws += 1) {
    draw(sheet, image);
    const now = readPixels(context, pixels.widthPx, pixels.heightPx);
    if (hasText(sheet) && isSettled(before, now)) return;
    before = now;
    await waitTask(draws * waitStepMs);
  }
  throw new PictureError('blank');
}

function draw({ context, pixels }: Sheet, image: HTMLImageElement): void {
  context.clearRect(0, 0, pixels.widthPx, pixels.heightPx);
  context.drawImage(image, 0, 0, pixels.widthPx, pixels.heightPx);
}

function hasText({ context, size }: Sheet): boolean {
  return size.text.every((box) => !isBlank(readBox(context, box, size.scale)));
}

function readPixels(
  context: CanvasRenderingContext2D,
  widthPx: number,
  heightPx: number,
): PixelTrace {
  const rows = Math.max(1, Math.floor(stripPx / widthPx));
  let trace = noPixels;
  for (let y = 0; y < heightPx; y += rows) {
    const height = Math.min(rows, heightPx - y);
    trace = addPixels(trace, pixelsOf(context, 0, y, widthPx, height));
  }
  return trace;
}

function readBox(
  context: CanvasRenderingContext2D,
  { left, top, right, bottom }: Box,
  scale: number,
): Uint8ClampedArray {
  const [x, y] = [Math.floor(left * scale), Math.floor(top * scale)];
  const [width, height] = [Math.ceil(right * scale) - x, Math.ceil(bottom * scale) - y];
  return pixelsOf(context, x, y, Math.max(1, width), Math.max(1, height));
}

/** Reading fails where the browser takes the drawing for another site's, or has no memory for it. */
function pixelsOf(
  context: CanvasRenderingContext2D,
  ...[x, y, width, height]: readonly [number, number, number, number]
): Uint8ClampedArray {
  try {
    return context.getImageData(x, y, width, height).data;
  } catch (cause) {
    throw new PictureError('not_supported', { cause });
  }
}

function waitTask(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new PictureError('too_large'));
    }, 'image/png');
  });
}
