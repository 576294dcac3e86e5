export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The colours of the page and of pictures; `tokens.css` is generated from them. */
export interface Palette {
  readonly paper: string;
  /** What lies on the paper: dialogs, fields. */
  readonly raised: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly faint: string;
  readonly accent: string;
  /** Stripes over a bar: the paper, this opaque. */
  readonly hatchOpacity: number;
  /** By the company's place, from 1. */
  readonly companies: readonly string[];
  /** Of a company whose place has no colour of its own, and of a group no other company has. */
  readonly other: string;
  /** Of the parts of a total, in their order, from 1; words on them have the colour of the paper. */
  readonly parts: readonly string[];
}

const light: Palette = {
  paper: '#fbfaf6',
  raised: '#ffffff',
  ink: '#1d1c1a',
  soft: '#5b5851',
  line: '#d9d5ca',
  faint: '#eeebe2',
  accent: '#8f2323',
  hatchOpacity: 0.62,
  companies: [
    ...['#12807a', '#24478f', '#d1492e', '#b38600', '#8c5fa8', '#7d906b'],
    ...['#652b2f', '#b73ee0', '#3d3454', '#6507b4', '#a64137', '#731606'],
  ],
  other: '#5b5851',
  parts: ['#302c6b', '#886e3c', '#3c73b8', '#690b36', '#b15373', '#4c2e02'],
};

const dark: Palette = {
  paper: '#161513',
  raised: '#201f1c',
  ink: '#efece4',
  soft: '#aaa69b',
  line: '#3c3a35',
  faint: '#292723',
  accent: '#e58a80',
  hatchOpacity: 0.62,
  companies: [
    ...['#309f94', '#567ae9', '#f0714c', '#cfa610', '#b68cd4', '#78df88'],
    ...['#b15a50', '#fa92c4', '#6f6295', '#c5ddff', '#fccac2', '#dce96c'],
  ],
  other: '#aaa69b',
  parts: ['#7787d1', '#f0dd8d', '#74d9f8', '#a7809b', '#c77756', '#bae7cb'],
};

export const palettes: Readonly<Record<Theme, Palette>> = { light, dark };

/** On paper: the light palette with black on white and lines that a printer shows. */
export const printPalette: Palette = {
  ...light,
  paper: '#ffffff',
  ink: '#000000',
  soft: '#3d3b36',
  line: '#b5b1a6',
  faint: '#f1efe9',
};

/** The colour of the company at a place; the neutral one where the place has none of its own. */
export function companyColour(palette: Palette, position: number): string {
  return palette.companies[position - 1] ?? palette.other;
}

/** The colour of a part by its tone; the neutral one of tone 0. */
export function partColour(palette: Palette, tone: number): string {
  return palette.parts[tone - 1] ?? palette.other;
}

/** True of the tones that have a colour of their own. */
export function hasColour(tone: number | null): boolean {
  return tone !== null && tone > 0 && tone <= light.parts.length;
}
