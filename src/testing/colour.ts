/*
 * Colours as people see them, also those who do not tell all of them apart: WCAG 2.2 contrast, CIELAB
 * (D65), and the simulations of Machado, Oliveira & Fernandes 2009 at full severity.
 */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Linear sRGB → linear sRGB as each kind of vision sees it. */
export const visions = {
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
export type Vision = keyof typeof visions;

const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

/** Linear sRGB of `#rrggbb`; throws on anything else. */
function toLinear(hex: string): Triple {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!match) throw new Error(`${hex} is not #rrggbb`);
  const channel = (at: number) => {
    const share = parseInt(match[at] ?? '', 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(2), channel(3)];
}

function apply(matrix: Matrix, [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red, green, blue] = toLinear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function toLab(hex: string, vision: Vision): Triple {
  const [red, green, blue] = apply(visions[vision], toLinear(hex));
  const inGamut = (share: number) => Math.min(1, Math.max(0, share));
  const [x, y, z] = apply(toXyz, [inGamut(red), inGamut(green), inGamut(blue)]);
  const bend = (share: number) =>
    share > (6 / 29) ** 3 ? Math.cbrt(share) : share / (3 * (6 / 29) ** 2) + 4 / 29;
  const [fx, fy, fz] = [bend(x / 0.95047), bend(y), bend(z / 1.08883)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** How far apart two colours look (CIELAB, ΔE 1976). */
export function distance(a: string, b: string, vision: Vision): number {
  const [l1, a1, b1] = toLab(a, vision);
  const [l2, a2, b2] = toLab(b, vision);
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}
