import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { visions } from '../testing/colour';
import { contrast, distance, labDistance } from '../testing/colour';
import { dashOf, markerPath } from './markers';
import { palettes, printPalette, type Palette } from './palette';

/** The colours of a palette by the names their tokens have. */
function coloursOf(palette: Palette): ReadonlyMap<string, string> {
  const { paper, raised, faint, ink, soft, accent, companies, other, parts } = palette;
  return new Map([
    ...Object.entries({ paper, raised, faint, ink, soft, accent }),
    ...companies.map((company, index) => [`company-${index + 1}`, company] as const),
    ['company-other', other],
    ...parts.map((part, index) => [`part-${index + 1}`, part] as const),
  ]);
}

function colour(colours: ReadonlyMap<string, string>, name: string): string {
  const found = colours.get(name);
  if (found === undefined) throw new Error(`no colour ${name}`);
  return found;
}

it('the measures give what is known of black, white and red', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 9);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(distance('#ff0000', '#ff0000', 'normal')).toBe(0);
  expect(distance('#000000', '#ffffff', 'normal')).toBeCloseTo(100, 2);
  // CIEDE2000 of pure red and green; 170.57 by the older formula of 1976.
  expect(distance('#ff0000', '#00ff00', 'normal')).toBeCloseTo(86.61, 1);
  expect(distance('#ffffff', '#000000', 'grey')).toBeCloseTo(100, 2);
  expect(distance('#808080', '#808080', 'grey')).toBe(0);
  expect(distance('#ff0000', '#808000', 'deuteranopia')).toBeLessThan(
    distance('#ff0000', '#808000', 'normal'),
  );
});

describe.each([
  ['light', coloursOf(palettes.light)],
  ['dark', coloursOf(palettes.dark)],
  ['print', coloursOf(printPalette)],
])('in the %s palette', (_, tokens) => {
  const companies = [...tokens.keys()].filter((name) => /^company-\d/.test(name));

  it.each(['paper', 'raised', 'faint'])('words can be read on %s', (ground) => {
    for (const word of ['ink', 'soft', 'accent']) {
      const ratio = contrast(colour(tokens, word), colour(tokens, ground));
      expect(ratio, `--${word} on --${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('every company stands out from the paper', () => {
    for (const company of [...companies, 'company-other']) {
      const ratio = contrast(colour(tokens, company), colour(tokens, 'paper'));
      expect(ratio, `--${company}`).toBeGreaterThanOrEqual(3);
    }
  });

  const parts = [...tokens.keys()].filter((name) => name.startsWith('part-'));

  it('words can be read on every part of a total', () => {
    for (const part of [...parts, 'company-other']) {
      const ratio = contrast(colour(tokens, part), colour(tokens, 'paper'));
      expect(ratio, `--${part}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const)(
    'parts are told apart, and from groups without a colour, with %s vision',
    (vision) => {
      const all = [...parts, 'company-other'];
      for (const [index, first] of all.entries()) {
        for (const second of all.slice(index + 1)) {
          const apart = labDistance(colour(tokens, first), colour(tokens, second), vision);
          expect(apart, `${first} ${second}`).toBeGreaterThanOrEqual(12);
        }
      }
    },
  );

  it('no part has the colour of a company', () => {
    for (const part of parts) {
      for (const company of companies) {
        const apart = labDistance(colour(tokens, part), colour(tokens, company), 'normal');
        expect(apart, `${part} ${company}`).toBeGreaterThanOrEqual(14);
      }
    }
  });

  /** Pairs of companies nearer to each other than this, with their distance. */
  const nearer = (vision: (typeof visions)[number], than: number) =>
    companies.flatMap((first, index) =>
      companies.slice(index + 1).flatMap((second) => {
        const apart = labDistance(colour(tokens, first), colour(tokens, second), vision);
        return apart < than ? [`${first} ${second} ${apart.toFixed(1)}`] : [];
      }),
    );

  it.each(['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const)(
    'twelve companies are told apart by their colours with %s vision',
    (vision) => {
      expect(companies).toHaveLength(12);
      expect(nearer(vision, 14)).toEqual([]);
    },
  );

  // Colours of like weight cannot be as many greys as well: shapes, dashes and names carry these pairs.
  it('where colours come near to each other in grey the lines differ in marker or dash', () => {
    const near = nearer('grey', 14);
    expect(near.length).toBeGreaterThan(0);
    for (const pair of near) {
      const places = [...pair.matchAll(/company-(\d+)/g)].map(([, place]) => Number(place));
      const looks = places.map((place) => JSON.stringify([markerPath(place), dashOf(place)]));
      expect(new Set(looks).size, pair).toBe(2);
    }
  });

  it('the names at the ends of lines can be read', () => {
    const charts = readFileSync(new URL('../charts/charts.css', import.meta.url), 'utf8');
    const fillOf = (selector: string) => {
      const rule = charts.slice(charts.indexOf(`${selector} {`)).split('}')[0] ?? '';
      return /fill: var\(--([\w-]+)\)/.exec(rule)?.[1];
    };
    const fill = fillOf('.chart .line-name') ?? fillOf('.chart text') ?? '';
    for (const name of fill === 'company' ? companies : [fill]) {
      const ratio = contrast(colour(tokens, name), colour(tokens, 'paper'));
      expect(ratio, `--${name}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
