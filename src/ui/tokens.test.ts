import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markerPath } from '../charts/markers';
import { contrast, distance, visions } from '../testing/colour';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

const print = readFileSync(new URL('print.css', import.meta.url), 'utf8');

/** The colour tokens of the rule that begins with this selector. */
function tokensOf(selector: string, styles = css): ReadonlyMap<string, string> {
  const start = styles.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no rule ${selector}`);
  const rule = styles.slice(start, styles.indexOf('}', start));
  const tokens = rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi);
  return new Map([...tokens].map(([, name = '', colour = '']) => [name, colour]));
}

const light = tokensOf(':root');
const dark = tokensOf(":root[data-theme='dark']");

function colour(tokens: ReadonlyMap<string, string>, name: string): string {
  const found = tokens.get(name);
  if (found === undefined) throw new Error(`no colour --${name}`);
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

it('both themes name the same colours', () => {
  expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
});

it('a company has on paper the colour of the light theme', () => {
  const onPaper = tokensOf(":root[data-theme='dark']", print);
  const companies = [...light.keys()].filter((name) => name.startsWith('company-'));
  expect(companies.length).toBeGreaterThan(5);
  for (const name of companies) expect(colour(onPaper, name), name).toBe(colour(light, name));
});

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, tokens) => {
  const companies = [1, 2, 3, 4, 5].map((position) => `company-${position}`);

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

  /** Pairs of companies nearer to each other than this, with their distance. */
  const nearer = (vision: (typeof visions)[number], than: number) =>
    companies.flatMap((first, index) =>
      companies.slice(index + 1).flatMap((second) => {
        const apart = distance(colour(tokens, first), colour(tokens, second), vision);
        return apart < than ? [`${first} ${second} ${apart.toFixed(1)}`] : [];
      }),
    );

  it.each([
    ['normal', 20],
    ['protanopia', 6],
    ['deuteranopia', 6],
    ['tritanopia', 6],
  ] as const)('companies are told apart by their colours with %s vision', (vision, least) => {
    expect(nearer(vision, least)).toEqual([]);
  });

  // Five colours of like weight cannot be five greys as well: shapes and names carry these pairs.
  it('where colours come near to each other the markers differ', () => {
    const near = visions.flatMap((vision) => nearer(vision, 10));
    expect(near.length).toBeGreaterThan(0);
    for (const pair of near) {
      const places = [...pair.matchAll(/company-(\d)/g)].map(([, place]) => Number(place));
      expect(new Set(places.map(markerPath)).size, pair).toBe(2);
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
