import { describe, expect, it } from 'vitest';
import { wrapName } from '../../theme/lines/wrapText';
import { textWidthPx } from '../../theme/textWidth';
import { endLabel, lineLayout, nearestYear } from './lineLayout';
import type { LinePoint, LineSeries } from '../row';

const point = (year: number, drawn: number | null, text = String(drawn)): LinePoint => ({
  id: `${year}.${text}`,
  company: 'a',
  name: 'Alpha',
  position: 1,
  state: drawn === null ? 'not_disclosed' : 'value',
  year,
  drawn,
  text,
  aside: null,
  label: text,
  words: [],
  hatched: false,
  outlined: false,
  openEnd: null,
  target: null,
  restated: false,
  changed: null,
});
const line = (name: string, points: readonly LinePoint[]): LineSeries => ({
  id: name,
  name,
  isTarget: false,
  position: 1,
  points,
});
const linear = { baseline: 0, scale: 'linear' } as const;
const years = [2020, 2021, 2022, 2023, 2024];

describe('the label at the end of a line', () => {
  it('has the number behind the name, or below it where that has no room', () => {
    expect(endLabel('Alpha', '83,882.8', 200)).toMatchObject({ names: ['Alpha'], beside: true });
    expect(endLabel('Alpha', '83,882.8', 60)).toMatchObject({ names: ['Alpha'], beside: false });
  });

  it('breaks a long name between its words', () => {
    const { names, heightPx } = endLabel('Alpha Cloud (Northern Data Centre)', '1.3', 110);
    expect(names.join(' ')).toBe('Alpha Cloud (Northern Data Centre)');
    expect(names.length).toBeGreaterThan(1);
    expect(heightPx).toBeGreaterThanOrEqual(names.length * 17);
    expect(endLabel('甲雲（北方數據中心）', '1.3', 110).names.join('')).toBe(
      '甲雲（北方數據中心）',
    );
  });

  it('never cuts a word, however little room there is', () => {
    expect(endLabel('Alpha Telecommunications', '1.3', 40).names).toEqual([
      'Alpha',
      'Telecommunications',
    ]);
  });

  it('breaks Chinese without a blank as the picture does', () => {
    const name = '人工智能與大模型相關的軟件著作權登記數量';
    const { names, widthPx } = endLabel(name, '1.3', 150);
    expect(names).toEqual(wrapName(name, 150, (text) => textWidthPx(text, 13)));
    expect(names.length).toBeGreaterThan(1);
    expect(widthPx).toBeLessThanOrEqual(150);
  });

  it('tells the year of a last number that is not of the last year', () => {
    const of = (widthPx: number) =>
      lineLayout(years, [line('Alpha', [point(2023, 7)])], linear, widthPx).placed[0]?.label.value;
    expect(of(800)).toBe('2023: 7');
    expect(of(300)).toBe('7');
  });
});

describe('the year nearest to a place', () => {
  const { places } = lineLayout([2024, 2025, 2030, 2050], [], linear, 800);
  const of = (year: number) => places.find((place) => place.year === year)?.xPx ?? NaN;

  it('is that of the pointer, however far the pointer is from any point', () => {
    expect(nearestYear(places, of(2030) + 40)?.year).toBe(2030);
    expect(nearestYear(places, -100)?.year).toBe(2024);
    expect(nearestYear(places, 9999)?.year).toBe(2050);
    expect(nearestYear([], 10)).toBeNull();
  });

  it('is found where years stand as far apart as they are', () => {
    expect((of(2030) - of(2024)) / (of(2050) - of(2024))).toBeCloseTo(6 / 26, 9);
  });
});

describe('a narrow chart', () => {
  const series = [
    line('Alpha', [point(2023, 73_354.6, '73,354.6'), point(2024, 83_882.8, '83,882.8')]),
    line('Beta Cloud (Northern Data Centre)', [point(2024, null, 'not disclosed')]),
  ];

  it.each([288, 328, 400])('of %i px keeps two thirds of its width for the plot', (widthPx) => {
    const { narrow, axisWidthPx, labelWidthPx } = lineLayout(years, series, linear, widthPx);
    expect(narrow).toBe(true);
    expect(widthPx - axisWidthPx - labelWidthPx).toBeGreaterThanOrEqual((widthPx * 2) / 3);
  });

  it('has its names above, and writes the years that have room', () => {
    const { placed, written } = lineLayout([2024, 2025, 2030, 2050], series, linear, 288);
    expect(placed.map(({ label }) => label.names)).toEqual([[]]);
    expect(written).toEqual([2024, 2050]);
  });
});
