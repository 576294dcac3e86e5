import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaDataset, row, type Row } from '../../testing/findings';
import { createRandom } from '../../testing/random';
import { syntheticCompany } from '../../testing/syntheticCompany';
import type { Dataset } from '../dataset';
import { toFigure } from '../figures/toFigure';
import { figureId, type FigureKey } from '../figure';
import { factsOf } from './companyFacts';

/** The whole company and every printed group, of each indicator and year of company alpha. */
function cellsOf(dataset: Dataset): readonly FigureKey[] {
  const cells = dataset.observations.flatMap((printed): readonly FigureKey[] => [
    { ...printed, dimension: null, category: null },
    printed,
  ]);
  return [...new Map(cells.map((key) => [figureId(key), key])).values()];
}

/** The printed number a reader is shown, where it can be compared. */
function shownTo(dataset: Dataset, key: FigureKey): string | null {
  const figure = toFigure(dataset, key);
  if (figure.kind !== 'printed' || !figure.comparableUnit) return null;
  return `${figure.quantity.value.toFixed()} in line ${figure.observation.line}`;
}

/** The one the checks count with. */
function checked(dataset: Dataset, key: FigureKey): string | null {
  const { company, indicator, year, dimension, category } = key;
  const facts = factsOf(dataset, company);
  const fact =
    dimension === null
      ? facts.whole(indicator, year)
      : facts.fact(indicator, year, dimension, category);
  return fact && `${fact.quantity.value.toFixed()} in line ${fact.row.line}`;
}

function expectOneNumber(dataset: Dataset): void {
  for (const key of cellsOf(dataset)) {
    expect([figureId(key), checked(dataset, key)]).toEqual([figureId(key), shownTo(dataset, key)]);
  }
}

/** Some rows left out, others marked as not to be used or printed in a unit that leads nowhere. */
function spoiled(rows: readonly Row[], random: () => number): readonly Row[] {
  return rows.flatMap((printed): readonly Row[] => {
    const fate = random();
    if (fate < 0.4) return [];
    if (fate < 0.5) return [{ ...printed, preferred: false }];
    return fate < 0.6 ? [{ ...printed, unit: 'class-hours' }] : [printed];
  });
}

describe('the number a reader is shown and the one the checks count with', () => {
  it('are the same of every figure, whatever a report leaves out', () => {
    const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(seeds, seeds, (seed, coin) => {
        const { rows, texts } = syntheticCompany(seed);
        expectOneNumber(alphaDataset(spoiled(rows, createRandom(coin)), texts));
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  const total = row('headcount', '120');
  const fullTime = row('headcount', '100', 'employment_type.full_time');
  const partTime = row('headcount', '20', 'employment_type.part_time');
  it.each([
    ['a total', [total, fullTime, partTime], '120'],
    ['full-time staff alone', [fullTime], '100'],
    ['full-time and part-time staff', [fullTime, partTime], null],
    ['part-time staff in another unit', [fullTime, { ...partTime, unit: 'class-hours' }], null],
    ['full-time staff in another unit', [{ ...fullTime, unit: 'class-hours' }], null],
    ['a total in another unit', [{ ...total, unit: 'class-hours' }, fullTime], null],
    ['a total the evidence speaks against', [{ ...total, preferred: false }, fullTime], '120'],
  ])('are the same headcount where a report prints %s', (_, rows, expected) => {
    const dataset = alphaDataset(rows);
    expectOneNumber(dataset);
    const whole = factsOf(dataset, 'alpha').whole('headcount', 2024);
    expect(whole?.quantity.value.toFixed() ?? null).toBe(expected);
  });
});
