import { expect, it } from 'vitest';
import { squeezedParts, squeezeOf } from './squeeze';

it.each([
  ['商湯：《2024年可持續發展報告》，環境', ['：', '》']],
  ['（範圍一）（範圍二）', ['）']],
  ['《「綠色」》', ['《', '」']],
  ['高，低；中', []],
  ['（一）甲（二）', []],
  ['scope 1 (2), (3)', []],
])('%s is pulled together where full-width marks meet', (text, squeezed) => {
  const parts = squeezedParts(text);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.filter((part) => part.spacing < 0).map((part) => part.text)).toEqual(squeezed);
  expect(squeezeOf(text, 20)).toBe(squeezed.length * 10);
});
