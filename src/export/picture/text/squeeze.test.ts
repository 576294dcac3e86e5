import { expect, it } from 'vitest';
import { squeezedParts, squeezeOf } from './squeeze';

it.each([
  ['商湯：《2024年可持續發展報告》，環境', ['商湯：', '《2024年可持續發展報告》', '，環境']],
  ['（範圍一）（範圍二）', ['（範圍一）', '（範圍二）']],
  ['《「綠色」》', ['《', '「綠色」', '》']],
  ['高，低；中', ['高，低；中']],
  ['（一）甲（二）', ['（一）甲（二）']],
  ['scope 1 (2), (3)', ['scope 1 (2), (3)']],
])('%s is pulled together where full-width marks meet', (text, parts) => {
  expect(squeezedParts(text)).toEqual(parts);
  expect(squeezeOf(text, 20)).toBe((parts.length - 1) * 10);
});
