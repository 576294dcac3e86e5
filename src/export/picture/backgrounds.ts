import { palettes, printPalette, type Palette } from '../../theme/palette';

/** What a picture stands on. */
export const backgrounds = ['paper', 'white', 'transparent', 'dark'] as const;
export type Background = (typeof backgrounds)[number];

/** The colours on each; a transparent picture is made for a light page. */
export const backgroundPalettes: Readonly<Record<Background, Palette>> = {
  paper: palettes.light,
  white: printPalette,
  transparent: printPalette,
  dark: palettes.dark,
};
