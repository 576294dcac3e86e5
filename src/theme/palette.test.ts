import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mostShown } from '../domain/mostShown';
import { companyColour, palettes } from './palette';

it('a company without a colour of its own has the neutral one', () => {
  expect(companyColour(palettes.light, 13)).toBe(palettes.light.other);
  expect(companyColour(palettes.light, 0)).toBe(palettes.light.other);
});

it('as many companies as stand side by side have a colour of their own', () => {
  for (const { companies } of Object.values(palettes)) expect(companies).toHaveLength(mostShown);
});

it('the favicon has the colours of the light palette', () => {
  const icon = readFileSync('public/favicon.svg', 'utf8');
  const { paper, ink, companies } = palettes.light;
  const colours = new Set(icon.match(/#[0-9a-f]{6}/g));
  expect([...colours]).toEqual([paper, ink, ...companies.slice(0, 3)]);
});
