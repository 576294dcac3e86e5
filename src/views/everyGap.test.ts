import { describe, expect, it } from 'vitest';
import { isPresent, type Figure } from '../domain/figure';
import { dimensionsOf, figuresByCategory, figuresOf } from '../domain/figures/figuresOf';
import { findIndicator } from '../domain/facts/lookup';
import { toFigure } from '../domain/figures/toFigure';
import { everyFigure } from '../export/table/everyFigure';
import { readPublished } from '../testing/published';

const dataset = readPublished();
const companies = dataset.companies.map(({ id }) => id);
/** Every year a page may ask for: those of the reports, of earlier figures and of targets. */
const years = [
  ...new Set([2019, 2021, ...dataset.observations.map((row) => row.year), 2035, 2050]),
];

/** Every cell a view may show: each indicator, year and company, the whole, its parts and its groups. */
const cells: readonly Figure[] = dataset.indicators.flatMap((indicator) =>
  years.flatMap((year) => [
    ...figuresOf(dataset, indicator, companies, year),
    ...companies.flatMap((company) => [
      toFigure(dataset, {
        company,
        indicator: indicator.id,
        year,
        dimension: null,
        category: null,
      }),
      ...dimensionsOf(dataset, indicator.id).flatMap((dimension) =>
        figuresByCategory(dataset, { company, indicator: indicator.id, year, dimension }),
      ),
    ]),
  ]),
);

describe.each([
  ['the views', cells],
  ['the exports', everyFigure(dataset)],
] as const)('of every cell of %s', (_, figures) => {
  const gaps = figures.filter((figure) => figure.kind === 'report_gap');

  it('"not disclosed" is said of the year of a report alone, or of a target that report might set', () => {
    const told = gaps.filter(({ state, report, key }) => {
      const target = findIndicator(dataset, key.indicator)?.kind === 'target';
      return state === 'not_disclosed' && report?.year !== key.year && !target;
    });
    expect(told.map(({ key }) => key)).toEqual([]);
    expect(gaps.filter(({ state }) => state === 'not_disclosed').length).toBeGreaterThan(300);
  });

  it('none is unknown: the published reports were read for every theme', () => {
    expect(gaps.filter(({ state }) => state === 'unknown')).toEqual([]);
  });

  it('one in parts names printed numbers of the same company and indicator', () => {
    const inParts = gaps.filter(({ state }) => state === 'in_parts');
    expect(inParts.length).toBeGreaterThan(20);
    for (const { key, parts } of inParts) {
      expect(parts.length).toBeGreaterThan(0);
      for (const row of parts) {
        expect([row.company, row.indicator]).toEqual([key.company, key.indicator]);
      }
    }
  });
});

it('an export has no row for a year in which no report covers the company', () => {
  const rows = everyFigure(dataset).filter((figure) => !isPresent(figure));
  expect(rows.filter((figure) => 'state' in figure && figure.state === 'no_report')).toEqual([]);
});
