import { Resvg } from '@resvg/resvg-js';
import { expect, it } from 'vitest';
import { palettePng, type Pixels } from './palettePng';

const width = 20;
const height = 15;

/** A picture of so many colours, in the order of its pixels. */
function pictureOf(colours: number, alpha = 255): Pixels {
  const bytes = Array.from({ length: width * height }, (_, at) => {
    const colour = at % colours;
    return [colour & 255, colour >> 8, 255 - (colour & 255), alpha];
  });
  return { width, height, pixels: Uint8Array.from(bytes.flat()) };
}

/** The pixels that a reader of PNG sees. */
function decoded(png: Uint8Array): Uint8Array {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}" image-rendering="pixelated"/></svg>`;
  return new Uint8Array(new Resvg(svg).render().pixels);
}

it.each([1, 2, 255, 256])('keeps every pixel of %i colours', (colours) => {
  const picture = pictureOf(colours);
  expect(decoded(palettePng(picture) ?? new Uint8Array())).toEqual(picture.pixels);
});

it('is none where a byte cannot number the colours, or one shows what is behind', () => {
  expect(palettePng(pictureOf(257))).toBeNull();
  expect(palettePng(pictureOf(2, 254))).toBeNull();
});
