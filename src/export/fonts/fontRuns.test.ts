import { expect, it } from 'vitest';
import { toFontMetrics, type FontTable } from './fontTables';
import { fontRuns } from './fontRuns';

const font = (family: string, characters: string): FontTable => ({
  family,
  glyphs: [[1000, 1000, characters]],
});
const metrics = toFontMetrics({
  ascent: 880,
  descent: 120,
  fonts: [
    font('Ledger Sans 3', 'CO₂ 24'),
    font('Noto Sans TC', '直接員工'),
    font('Noto Sans SC', '直接员工'),
  ],
});

it('parts a text where another font takes over, the Latin one first', () => {
  expect(fontRuns('直接 CO₂', 'zh-Hant', metrics)).toEqual([
    { family: 'Noto Sans TC', text: '直接' },
    { family: 'Ledger Sans 3', text: ' CO₂' },
  ]);
});

it('tries the shapes of the text’s own script first', () => {
  expect(fontRuns('员工', 'zh-Hant', metrics)).toEqual([
    { family: 'Noto Sans SC', text: '员' },
    { family: 'Noto Sans TC', text: '工' },
  ]);
  expect(fontRuns('员工', 'zh-Hans', metrics)).toEqual([{ family: 'Noto Sans SC', text: '员工' }]);
});

it('leaves what no font has to the system', () => {
  expect(fontRuns('24龘', 'en', metrics)).toEqual([
    { family: 'Ledger Sans 3', text: '24' },
    { family: null, text: '龘' },
  ]);
});
