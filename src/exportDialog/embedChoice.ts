import type { Language } from '../domain/dataset';
import type { Theme } from '../theme/palette';

/** Widths of a frame in CSS pixels that the dialog offers: article, tablet, phone, side column. */
export const frameWidthsPx = [680, 480, 320, 240] as const;

/** The narrowest column a frame of full width is measured for, in CSS pixels: that of a small phone. */
export const narrowestColumnPx = 320;

/** How a reader wants a figure embedded. */
export interface EmbedChoice {
  /** In CSS pixels; null takes the width of the column. */
  readonly width: (typeof frameWidthsPx)[number] | null;
  readonly language: Language;
  /** Null follows the system of whoever reads the page. */
  readonly skin: Theme | null;
  /** True if the embed says so once there is newer data. */
  readonly pinned: boolean;
  /** True if the code brings the script that lets the frame follow its content. */
  readonly resizing: boolean;
}
