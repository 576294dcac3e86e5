import { describe, expect, it } from 'vitest';
import { buildDataset, type DatasetParts } from '../../testing/dataset';
import { readPublished } from '../../testing/published';
import { createRandom } from '../../testing/random';
import { reportsByYear } from '../../testing/reportsByYear';
import { compositionsOf, cutsOf, type Composition } from '../compare/composition';
import { vintages, type Dataset } from '../dataset';
import { inputsOf, isPresent, type Figure, type PresentFigure } from '../figure';
import { bases, figureOn, turnovers, type Basis } from '../figures/basis';
import { dimensionsOf, figuresByCategory } from '../figures/figuresOf';
import { toFigure } from '../figures/toFigure';
import { yearsOf } from './lookup';
import { atVintage, hasReprints, lastReportsOf, reprintsOf, upToYear } from './vintage';

const key = {
  company: 'alpha',
  indicator: 'headcount',
  year: 2023,
  dimension: null,
  category: null,
};

function twoReports(parts: DatasetParts): Dataset {
  return buildDataset({
    companies: ['alpha'],
    reports: [2024, 2023].map((year) => ({ company: 'alpha', year })),
    ...parts,
  });
}

describe('a number that two reports print', () => {
  const dataset = twoReports({
    observations: [
      { ...key, report: 'alpha-2024', value: '110' },
      { ...key, report: 'alpha-2023', value: '100' },
      { ...key, report: 'alpha-2023', value: '99', preferred: false },
      { ...key, report: 'alpha-2024', year: 2024, value: '120' },
    ],
  });
  const shown = (vintage: (typeof vintages)[number], year = 2023) => {
    const figure = toFigure(atVintage(dataset, vintage), { ...key, year });
    if (figure.kind !== 'printed') throw new Error('not printed');
    return figure;
  };

  it('is that of the newest report, or of the first where that is asked for', () => {
    expect(shown('latest').observation.value).toBe('110');
    expect(shown('first').observation.value).toBe('100');
    expect(shown('first', 2024).observation.value).toBe('120');
  });

  it('names what the other report prints, and that it differs', () => {
    expect(shown('latest').reprints.map(({ value }) => value)).toEqual(['100']);
    expect(shown('latest').caveats).toContain('other_report');
    expect(shown('first').reprints.map(({ value }) => value)).toEqual(['110']);
    expect(shown('latest', 2024).reprints).toEqual([]);
    expect(shown('latest', 2024).caveats).not.toContain('other_report');
  });

  it('is no second value of its own report, which only the older report has', () => {
    expect(shown('latest').others).toEqual([]);
    expect(shown('first').others.map(({ value }) => value)).toEqual(['99']);
  });

  it('is found again from one vintage to the other', () => {
    expect(atVintage(atVintage(dataset, 'first'), 'latest')).toBe(dataset);
    expect(dataset.allObservations.flatMap((row) => reprintsOf(dataset, row))).toHaveLength(3);
  });
});

describe('the package as it stood when the reports on a year had come out', () => {
  const dataset = twoReports({
    observations: [
      { ...key, report: 'alpha-2024', value: '110' },
      { ...key, report: 'alpha-2023', value: '100' },
      { ...key, report: 'alpha-2024', year: 2024, value: '120' },
    ],
    disclosures: [
      { company: 'alpha', indicator: 'pue', report: 'alpha-2024', reason: 'not_applicable' },
    ],
  });
  const then = upToYear(dataset, 2023);

  it('knows nothing of later reports', () => {
    expect(then.reports.map(({ year }) => year)).toEqual([2023]);
    expect(toFigure(then, key)).toMatchObject({ observation: { value: '100' }, caveats: [] });
    expect(toFigure(then, { ...key, year: 2024 })).toMatchObject({ state: 'no_report' });
    expect(then.disclosures).toEqual([]);
    expect(hasReprints(then)).toBe(false);
  });

  it('is made once, and is the whole package where no report is later', () => {
    expect(upToYear(dataset, 2023)).toBe(then);
    expect(upToYear(dataset, 2024)).toBe(dataset);
    expect(upToYear(dataset, null)).toBe(dataset);
  });

  it('leads from a report to the one before it', () => {
    expect(lastReportsOf(dataset, 'alpha')).toMatchObject({
      report: { year: 2024 },
      before: { year: 2023 },
      earlier: then,
    });
    expect(lastReportsOf(then, 'alpha')).toBeNull();
  });
});

it('a year that only the older report prints stays', () => {
  const dataset = twoReports({ observations: [{ ...key, report: 'alpha-2023', value: '100' }] });
  expect(toFigure(dataset, key)).toMatchObject({ kind: 'printed', caveats: [] });
});

it('a sum is worked out inside one report, be it the older one', () => {
  const scope = (indicator: string, report: string, value: string) => ({
    ...key,
    indicator,
    report,
    value,
  });
  const older = ['ghg_scope1', 'ghg_scope2'].map((id) => scope(id, 'alpha-2023', '10'));
  const newer = scope('ghg_scope1', 'alpha-2024', '15');
  const sum = toFigure(twoReports({ observations: [...older, newer] }), {
    ...key,
    indicator: 'ghg_scope1_2',
  });
  expect(sum.kind === 'derived' && sum.quantity.value.toFixed()).toBe('20');
});

it('a base is of the report that prints the number above it', () => {
  const of = (report: string, indicator: string, value: string) => ({
    ...key,
    report,
    indicator,
    value,
  });
  const observations = [
    of('alpha-2023', 'ghg_scope1', '10'),
    of('alpha-2023', 'headcount', '100'),
    of('alpha-2024', 'ghg_scope1', '20'),
  ];
  const perEmployee: Basis = { base: 'per_employee', turnover: 'printed', factor: null };
  const perHead = (dataset: Dataset) => {
    const figure = figureOn(
      dataset,
      toFigure(dataset, { ...key, indicator: 'ghg_scope1' }),
      perEmployee,
    );
    return isPresent(figure) ? figure.quantity.value.toFixed() : figure.state;
  };
  // The newer report prints no base: the older one has both numbers.
  expect(perHead(twoReports({ observations }))).toBe('0.1');
  const both = [...observations, of('alpha-2024', 'headcount', '50')];
  expect(perHead(twoReports({ observations: both }))).toBe('0.4');
});

/** SenseTime's years as reports, of which each prints some numbers only, and some otherwise. */
function spoiled(seed: number): Dataset {
  const random = createRandom(seed);
  return reportsByYear(readPublished(), 'sensetime', (row) => {
    const fate = random();
    if (fate < 0.25) return [];
    return fate < 0.35 ? [{ ...row, value: `1${row.value}` }] : [row];
  });
}

function* figuresIn(dataset: Dataset): Generator<Figure> {
  const company = 'sensetime';
  for (const indicator of dataset.indicators) {
    for (const year of yearsOf(dataset)) {
      const whole = { company, indicator: indicator.id, year, dimension: null, category: null };
      const figures = [
        toFigure(dataset, whole),
        ...dimensionsOf(dataset, indicator.id).flatMap((dimension) =>
          figuresByCategory(dataset, { ...whole, dimension }),
        ),
      ];
      yield* figures;
      for (const base of bases) {
        for (const turnover of turnovers) {
          for (const factor of [null, dataset.emissionFactors[0]?.id ?? null]) {
            yield* figures.map((figure) => figureOn(dataset, figure, { base, turnover, factor }));
          }
        }
      }
    }
  }
}

function* compositionsIn(dataset: Dataset): Generator<Composition> {
  const companies = ['sensetime', 'kingsoft_cloud'];
  for (const indicator of dataset.indicators) {
    for (const dimension of cutsOf(dataset, indicator)) {
      for (const year of yearsOf(dataset)) {
        for (const merged of [false, true]) {
          yield* compositionsOf(dataset, indicator, { companies, year, dimension, merged });
        }
      }
    }
  }
}

function reportsBehind(figures: readonly PresentFigure[]): number {
  return new Set(figures.flatMap(inputsOf).map(({ report }) => report)).size;
}

it.each(vintages)(
  'no arithmetic mixes two reports, as last or as first reported: %s',
  (vintage) => {
    let derived = 0;
    let composed = 0;
    for (const seed of [1, 2, 3]) {
      const dataset = atVintage(spoiled(seed), vintage);
      for (const figure of figuresIn(dataset)) {
        if (!isPresent(figure)) continue;
        if (figure.kind === 'derived') derived += 1;
        expect(reportsBehind([figure])).toBe(1);
      }
      for (const composition of compositionsIn(dataset)) {
        if (composition.kind !== 'composed') continue;
        composed += 1;
        const { whole, parts, of } = composition;
        const total = of !== 'sum_of_parts' && isPresent(whole) ? [whole] : [];
        expect(reportsBehind([...total, ...parts.map(({ figure }) => figure)])).toBe(1);
      }
    }
    expect(derived).toBeGreaterThan(100);
    expect(composed).toBeGreaterThan(50);
  },
  120_000,
);
