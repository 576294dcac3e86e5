import { describe, expect, it } from 'vitest';
import { addPixels, isBlank, isSettled, noPixels } from './inspectPixels';

const white = [255, 255, 255, 255];
const ink = [16, 24, 40, 255];
const pixels = (...colours: readonly (readonly number[])[]) =>
  Uint8ClampedArray.from(colours.flat());
const trace = (...colours: readonly (readonly number[])[]) =>
  addPixels(noPixels, pixels(...colours));

describe('blank is', () => {
  it('one colour, whichever, or nothing', () => {
    expect(isBlank(pixels(white, white, white))).toBe(true);
    expect(isBlank(pixels(ink, ink))).toBe(true);
    expect(isBlank(pixels([0, 0, 0, 0]))).toBe(true);
    expect(isBlank(pixels())).toBe(true);
  });

  it('not a picture with one dot in it, wherever it stands', () => {
    expect(isBlank(pixels(ink, white, white))).toBe(false);
    expect(isBlank(pixels(white, white, ink))).toBe(false);
    expect(isBlank(pixels(white, [255, 255, 255, 254]))).toBe(false);
  });
});

it('strips make the trace of the whole', () => {
  const strips = addPixels(addPixels(noPixels, pixels(white, ink)), pixels(ink, white));
  expect(strips).toEqual(trace(white, ink, ink, white));
  const even = addPixels(addPixels(noPixels, pixels(white)), pixels(ink));
  expect(even.blank).toBe(false);
});

describe('a draw is settled', () => {
  it('once it gives the pixels of the draw before', () => {
    expect(isSettled(trace(white, ink), trace(white, ink))).toBe(true);
  });

  it('not at first, nor while pixels change or change places', () => {
    expect(isSettled(null, trace(white, ink))).toBe(false);
    expect(isSettled(trace(white, white, ink), trace(white, ink, ink))).toBe(false);
    expect(isSettled(trace(white, white, ink), trace(white, ink, white))).toBe(false);
  });

  it('not while it is blank', () => {
    expect(isSettled(trace(white, white), trace(white, white))).toBe(false);
  });
});
