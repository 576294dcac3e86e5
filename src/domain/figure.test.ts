import { describe, expect, it } from 'vitest';
import { keyOf } from '../testing/figures';
import { figureId, parseFigureId } from './figure';

describe('a figure id', () => {
  it.each([
    [keyOf('qiniu', 'headcount'), 'qiniu.headcount.2024'],
    [
      keyOf('kingsoft_cloud', 'headcount', { year: 2022, dimension: 'age', category: '30to50' }),
      'kingsoft_cloud.headcount.2022.age.30to50',
    ],
  ])('leads back to its key (%#)', (key, id) => {
    expect(figureId(key)).toBe(id);
    expect(parseFigureId(id)).toEqual(key);
  });

  it.each([
    '',
    'qiniu',
    'qiniu.headcount',
    'qiniu.headcount.24',
    'qiniu.headcount.20244',
    'qiniu.headcount.2O24',
    '.headcount.2024',
    'qiniu..2024',
    'qiniu.headcount.2024.gender',
    'qiniu.headcount.2024.gender.male.x',
    'qiniu.headcount.2024.gender.',
    'qiniu.headcount.2024..male',
    'qiniu.headcount.2024..',
    'qiniu headcount 2024',
  ])('is refused where it is malformed: "%s"', (id) => {
    expect(parseFigureId(id)).toBeNull();
  });
});
