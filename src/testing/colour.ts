/*
 * Colours as people see them, also those who do not tell all of them apart: WCAG 2.2 contrast,
 * CIEDE2000, the simulations of Machado, Oliveira & Fernandes 2009 at full severity, and grey as of a
 * black and white print.
 */
import {
  converter,
  differenceCiede2000,
  differenceEuclidean,
  wcagContrast,
  wcagLuminance,
  type Color,
} from 'culori';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Linear sRGB → linear sRGB as each kind of vision sees it. */
const matrices = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;

export const visions = ['normal', 'protanopia', 'deuteranopia', 'tritanopia', 'grey'] as const;
export type Vision = (typeof visions)[number];

const toLinear = converter('lrgb');
const difference = differenceCiede2000();
const euclidean = differenceEuclidean('lab65');

/** What a kind of vision makes of `#rrggbb`; throws on what is no colour. */
function seen(hex: string, vision: Vision): Color {
  const colour = toLinear(hex);
  if (!colour) throw new Error(`${hex} is not a colour`);
  if (vision === 'grey') {
    const luminance = wcagLuminance(colour);
    return { mode: 'lrgb', r: luminance, g: luminance, b: luminance };
  }
  // The library has these matrices too, but applies them to gamma-encoded channels.
  const [r, g, b] = matrices[vision].map(([x, y, z]) =>
    Math.min(1, Math.max(0, x * colour.r + y * colour.g + z * colour.b)),
  );
  return { mode: 'lrgb', r: r ?? 0, g: g ?? 0, b: b ?? 0 };
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  return wcagContrast(a, b);
}

/** How far apart two colours look (CIEDE2000; about 2 can just be seen side by side). */
export function distance(a: string, b: string, vision: Vision): number {
  return difference(seen(a, vision), seen(b, vision));
}

/** The same in units of CIELAB (CIE 1976). */
export function labDistance(a: string, b: string, vision: Vision): number {
  return euclidean(seen(a, vision), seen(b, vision));
}
