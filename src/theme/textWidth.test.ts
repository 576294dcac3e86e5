import { expect, it } from 'vitest';
import { textWidthPx } from './textWidth';

it('a Chinese character is as wide as the font is high, a Latin one narrower', () => {
  expect(textWidthPx('七牛智能', 14)).toBe(56);
  expect(textWidthPx('Qiniu', 14)).toBeLessThan(5 * 14 * 0.7);
  expect(textWidthPx('', 14)).toBe(0);
});
