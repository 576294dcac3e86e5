/** Sizes a picture is asked for in; `wide`, `column` and `print` are as high as their content needs. */
export const presetIds = ['article', 'square', 'portrait', 'column', 'print'] as const;
/** The same for a table of many rows. */
export const sheetPresetIds = ['wide', 'square', 'portrait', 'column', 'print'] as const;
export type PresetId = (typeof presetIds)[number] | (typeof sheetPresetIds)[number];

/** The size of a preset in pixels, and output pixels for one pixel of its layout. */
export interface PresetSize {
  readonly width: number;
  readonly height: number | null;
  readonly scale: number;
}

const fixedSizes = {
  article: { width: 1200, height: 675, scale: 1 },
  wide: { width: 1200, height: null, scale: 1 },
  square: { width: 1080, height: 1080, scale: 1 },
  portrait: { width: 1080, height: 1350, scale: 1 },
  column: { width: 680, height: null, scale: 1 },
} as const satisfies Readonly<Record<Exclude<PresetId, 'print'>, PresetSize>>;

/** Dots an inch of a picture in print. */
export const printDpi = 300;
const layoutDpi = 96;
const mmPerInch = 25.4;

/** The size of a preset; in print so many millimetres wide at 300 dots an inch. */
export function sizeOf(preset: PresetId, printWidthMm: number): PresetSize {
  if (preset !== 'print') return fixedSizes[preset];
  const scale = printDpi / layoutDpi;
  return { width: Math.round((printWidthMm / mmPerInch) * printDpi), height: null, scale };
}
