import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markerPath as pageMarker } from '../../charts/markers';
import { companyColour, dashOf, markerPath, palettes } from './palette';

const css = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');

function tokensOf(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  const rule = css.slice(start, css.indexOf('}', start));
  const tokens = rule.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi);
  return new Map([...tokens].map(([, name = '', colour = '']) => [name, colour]));
}

describe.each([
  ['light', ':root'],
  ['dark', ":root[data-theme='dark']"],
] as const)('the %s palette', (theme, selector) => {
  const palette = palettes[theme];
  const tokens = tokensOf(selector);

  it('is that of the page', () => {
    for (const name of ['paper', 'ink', 'soft', 'line'] as const) {
      expect(palette[name], name).toBe(tokens.get(name));
    }
    expect(palette.other).toBe(tokens.get('company-other'));
    palette.companies.forEach((colour, index) => {
      expect(colour).toBe(tokens.get(`company-${index + 1}`));
    });
    expect(tokens.has(`company-${palette.companies.length + 1}`)).toBe(false);
  });

  it('stripes as much as the page does', () => {
    const start = css.indexOf(`${selector} {`);
    expect(css.slice(start)).toContain(`${palette.hatchOpacity * 100}%`);
  });
});

it('a company without a colour of its own has the neutral one', () => {
  expect(companyColour(palettes.light, 6)).toBe(palettes.light.other);
  expect(companyColour(palettes.light, 0)).toBe(palettes.light.other);
});

it('markers are those of the page', () => {
  for (let position = 0; position < 13; position += 1) {
    expect(markerPath(position)).toBe(pageMarker(position));
  }
});

it('twelve lines are told apart without colour, by marker and dash', () => {
  const looks = Array.from({ length: 12 }, (_, index) =>
    JSON.stringify([markerPath(index + 1), dashOf(index + 1)]),
  );
  expect(new Set(looks).size).toBe(12);
});
