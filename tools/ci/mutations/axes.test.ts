import Big from 'big.js';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { lineLayout } from '../../../src/charts/axes/lineLayout';
import { scatterLayout } from '../../../src/charts/axes/scatterLayout';
import { spreadLayout } from '../../../src/charts/axes/spreadLayout';
import { BarRows } from '../../../src/charts/BarRows';
import type { Dataset, Indicator } from '../../../src/domain/dataset';
import { figureId, isPresent } from '../../../src/domain/figure';
import { figuresOf } from '../../../src/domain/figures/figuresOf';
import { companyName } from '../../../src/wording/names';
import { publishedI18n, readPublished } from '../../../src/testing/published';
import { chartViews, defaultSelection, scales, type Scale } from '../../../src/state/selection';
import { buildFigureView } from '../../../src/viewModels/figure/figureView';
import { buildSpreadView } from '../../../src/viewModels/groups/spreadView';
import { chosenOf } from '../../../src/viewModels/page';
import { buildScatterView } from '../../../src/viewModels/scatter/scatterView';
import { partnersOf } from '../../../src/viewModels/scatter/partner';
import { buildTimeView } from '../../../src/viewModels/time/timeView';
import { pictures } from './shown';
import { inXml, unshowable } from './unshowable';

/*
 * Each indicator × view × scale: as published, and with numbers that an axis has no place for. All
 * indicators, where a test run takes one in so many:
 * EVERY_INDICATOR=1 npx vitest run tools/ci/mutations/axes.test.ts
 */
const step = process.env['EVERY_INDICATOR'] === undefined ? 20 : 1;
const i18n = publishedI18n('en');
const published = readPublished();
const noSearch = { words: new Map<string, readonly string[]>(), simplified: new Map() };

/** Every third number is zero, every third below it. */
const strained: Dataset = {
  ...published,
  observations: published.observations.map((row, at) =>
    row.unit === 'year' || at % 3 === 0
      ? row
      : { ...row, value: at % 3 === 1 ? '0' : `-${row.value.replace('-', '')}` },
  ),
};

/** What the views of an indicator draw, as far as it is more than words. */
function* drawn(
  dataset: Dataset,
  indicator: Indicator,
  scale: Scale,
): Generator<readonly string[]> {
  const context = { dataset, i18n };
  const chosen = chosenOf(dataset, { ...defaultSelection, scale });
  const figure = buildFigureView(context, indicator, chosen);
  const axis = { ...figure.axis, alongside: [] };
  const { rows } = figure;
  const bars = createElement(BarRows, { rows, axis, label: '', divider: null, live: null });
  yield inXml(renderToStaticMarkup(bars), 'companies');
  for (const width of [320, 1200]) {
    const time = buildTimeView(context, indicator, chosen);
    const lines = lineLayout(time.axisYears, time.series, time.axis, width);
    yield unshowable(lines, `time ${width}`);
    const spread = buildSpreadView(context, indicator, chosen);
    yield unshowable(spread && spreadLayout(spread.rows, spread.axis, width), `spread ${width}`);
    for (const { id } of partnersOf(context, indicator, chosen).slice(0, 3)) {
      const view = buildScatterView(context, indicator, { ...chosen, with: id });
      const layout = view && scatterLayout(view.points, view, width);
      yield unshowable(layout, `scatter ${id} ${width}`);
    }
  }
  const reader = { context, selection: { ...defaultSelection, scale }, words: noSearch };
  for (const [view, make] of pictures(reader, indicator).slice(0, chartViews.length)) {
    const { picture } = make();
    yield [
      ...unshowable({ ...picture, svg: null }, `picture ${view}`),
      ...inXml(picture.svg, `svg ${view}`),
    ];
  }
}

/** Numbers of the views that are neither drawn nor said to have no place. */
function unsaid(dataset: Dataset, indicator: Indicator, scale: Scale): readonly string[] {
  const context = { dataset, i18n };
  const chosen = chosenOf(dataset, { ...defaultSelection, scale });
  const { rows, axis } = buildFigureView(context, indicator, chosen);
  // A number in a unit that cannot be converted stands in that unit, on no axis.
  const ofOtherUnit = figuresOf(dataset, indicator, chosen.companies, chosen.year)
    .filter((figure) => isPresent(figure) && !figure.comparableUnit)
    .map(({ key }) => figureId(key));
  const inBars = rows.filter(({ id, state, drawn, text }) => {
    const isNumber = state === 'value' || state === 'zero' || state === 'derived';
    const isLost = isNumber && drawn === null && axis.scale === 'log';
    return isLost && !text.includes('logarithmic') && !ofOtherUnit.includes(id);
  });
  const time = buildTimeView(context, indicator, chosen);
  const off = time.years.flatMap((year) =>
    figuresOf(dataset, indicator, chosen.companies, year).filter(
      (figure) =>
        isPresent(figure) &&
        figure.comparableUnit &&
        time.axis.scale === 'log' &&
        figure.quantity.value.lte(new Big(0)),
    ),
  );
  const overTime = off.filter(
    ({ key }) =>
      !time.offAxis.some(
        (line) =>
          line.includes(companyName(dataset, key.company, i18n)) && line.includes(`${key.year}`),
      ),
  );
  return [
    ...inBars.map(({ id }) => `companies ${id}`),
    ...overTime.map(({ key }) => `time ${key.company} ${key.year}`),
  ];
}

it.each([
  ['as published', published, 0],
  ['with zero and less', strained, 7],
])(
  'nothing stands at NaN, and what has no place is said: %s',
  (_, dataset, from) => {
    const some = dataset.indicators.filter((_indicator, at) => (at + from) % step === 0);
    const faults = some.flatMap((indicator) =>
      scales.flatMap((scale) =>
        [...drawn(dataset, indicator, scale), unsaid(dataset, indicator, scale)]
          .flat()
          .map((fault) => `${indicator.id} ${scale}: ${fault}`),
      ),
    );
    expect(faults).toEqual([]);
  },
  step === 1 ? 3_600_000 : 120_000,
);
