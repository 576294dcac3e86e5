/** The colours of a picture: those of the page, resolved. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  /** Stripes over a bar: the paper, so much of it. */
  readonly hatchOpacity: number;
  readonly companies: readonly string[];
  readonly other: string;
}

/** The two sets of colours. */
export type Theme = 'light' | 'dark';

/** As `tokens.css` has them; a test holds the two together. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#fbfaf6',
    ink: '#1d1c1a',
    soft: '#5b5851',
    line: '#d9d5ca',
    hatchOpacity: 0.62,
    companies: ['#12807a', '#24478f', '#d1492e', '#b38600', '#8c5fa8'],
    other: '#5b5851',
  },
  dark: {
    paper: '#161513',
    ink: '#efece4',
    soft: '#aaa69b',
    line: '#3c3a35',
    hatchOpacity: 0.62,
    companies: ['#309f94', '#567ae9', '#f0714c', '#cfa610', '#b68cd4'],
    other: '#aaa69b',
  },
};

/** The colour of the company at a place; the neutral one where the place has none of its own. */
export function companyColour(palette: Palette, position: number): string {
  return palette.companies[position - 1] ?? palette.other;
}

/** As the lines on the page are marked; a test holds the two together. */
const markers = [
  'M0,-5A5,5 0 1,1 0,5A5,5 0 1,1 0,-5Z',
  'M-4.5,-4.5H4.5V4.5H-4.5Z',
  'M0,-5.5L5.5,4.5H-5.5Z',
  'M0,-6L6,0L0,6L-6,0Z',
  'M0,5.5L5.5,-4.5H-5.5Z',
] as const;

/** The marker of the company at a place, about 11 units wide, drawn around the origin. */
export function markerPath(position: number): string {
  return markers[(Math.max(1, position) - 1) % markers.length] ?? markers[0];
}

/** The strokes and gaps of a line, where colours and markers come round again: after five places. */
export function dashOf(position: number): readonly number[] | null {
  const round = Math.floor((Math.max(1, position) - 1) / markers.length);
  if (round === 0) return null;
  return round % 2 === 1 ? [7, 3] : [2, 3];
}
