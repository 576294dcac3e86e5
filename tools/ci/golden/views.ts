import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dataFiles } from '../../../src/data/dataFiles';
import { spreadDimensions } from '../../../src/domain/compare/spreadDimensions';
import { scope3Categories } from '../../../src/domain/compare/likeForLike';
import type { Dataset, Indicator } from '../../../src/domain/dataset';
import { figureId } from '../../../src/domain/figure';
import { dimensionsOf } from '../../../src/domain/figures/figuresOf';
import { cite, citationStyles } from '../../../src/export/citation/cite';
import { everyFigureOf } from '../../../src/export/table/everyFigure';
import { citedFigure } from '../../../src/viewModels/cited';
import { buildFactorTrendView } from '../../../src/viewModels/time/factorTrendView';
import { buildFigureView } from '../../../src/viewModels/figure/figureView';
import { buildGroupView } from '../../../src/viewModels/groups/groupView';
import { buildSpreadView } from '../../../src/viewModels/groups/spreadView';
import { buildScatterView } from '../../../src/viewModels/scatter/scatterView';
import { buildIntensityView } from '../../../src/viewModels/figure/intensityView';
import { buildLikeForLikeView } from '../../../src/viewModels/time/likeForLikeView';
import { chosenOf } from '../../../src/viewModels/page';
import { buildPictureModel } from '../../../src/viewModels/picture/pictureModel';
import { buildProofView } from '../../../src/viewModels/proof/proofView';
import { buildTimeView, buildYearTable } from '../../../src/viewModels/time/timeView';
import type { I18n } from '../../../src/i18n/I18n';
import { defaultSelection, type Selection } from '../../../src/state/selection';
import { buildChecksView } from '../../../src/views/checks/checksView';
import { buildCompanyView } from '../../../src/views/company/companyView';
import { buildDisclosureView } from '../../../src/views/disclosure/disclosureView';
import { buildDefinitions } from '../../../src/views/indicator/definitions';
import { buildIndicatorList } from '../../../src/views/indicators/indicatorList';
import { buildLedger } from '../../../src/views/overview/ledgerView';
import { reportFindings } from '../../package/findings/report';
import { toText, type Item } from './record';

/** The same on any day and site. */
export const frame = { link: 'https://example.org/', date: '2025-01-31' };

/** The views of an indicator that a choice changes, and those it leaves as they are. */
export const changing = [
  ['companies', { view: 'companies' }],
  ['time', { view: 'time' }],
  ['table', { view: 'table' }],
  ['scatter', { view: 'scatter' }],
] as const;
export const unchanging = [
  ['groups', { view: 'groups' }],
  ['merged', { view: 'groups', groups: 'merged' }],
  ['parts', { view: 'groups', parts: 'share' }],
  ['spread', { view: 'spread' }],
] as const;

/** What a reader may choose that changes what is said. */
export function choicesOf(dataset: Dataset): ReadonlyMap<string, Selection> {
  const changes: readonly (readonly [string, Partial<Selection>])[] = [
    ['absolute', {}],
    ['per_employee', { base: 'per_employee' }],
    ['per_revenue', { base: 'per_revenue' }],
    ['year_end', { turnover: 'year_end' }],
    ['one_factor', { factor: dataset.emissionFactors.at(-1)?.id ?? null }],
    ['log', { scale: 'log' }],
    ['comparable', { show: 'comparable', sort: 'value' }],
  ];
  return new Map(changes.map(([name, change]) => [name, { ...defaultSelection, ...change }]));
}

/** The view models in one language. */
export function* viewsIn(dataset: Dataset, i18n: I18n): Generator<Item> {
  const { language } = i18n;
  yield* wholeViews(dataset, i18n);
  for (const [choice, selection] of choicesOf(dataset)) {
    const ledger = buildLedger({ dataset, i18n }, chosenOf(dataset, selection));
    yield { group: `ledger/${language}/${choice}`, name: 'ledger', text: toText(ledger) };
    for (const indicator of dataset.indicators) {
      for (const [view, build] of viewsOn(dataset, indicator, selection, i18n)) {
        const group = `${view}/${language}/${choice}`;
        yield { group, name: indicator.id, text: toText(build()) };
      }
    }
  }
  for (const indicator of dataset.indicators) {
    for (const [view, build] of viewsOf(dataset, indicator, i18n)) {
      yield { group: `${view}/${language}`, name: indicator.id, text: toText(build()) };
    }
  }
}

/** A view by its name, built when it is asked for. */
type NamedView = readonly [name: string, build: () => unknown];

/** The views of an indicator that a choice changes. */
export function viewsOn(
  dataset: Dataset,
  indicator: Indicator,
  selection: Selection,
  i18n: I18n,
): readonly NamedView[] {
  const context = { dataset, i18n };
  const chosen = chosenOf(dataset, selection);
  return [
    [
      'figure',
      () => chosen.years.map((year) => buildFigureView(context, indicator, { ...chosen, year })),
    ],
    ['time', () => buildTimeView(context, indicator, chosen)],
    ['table', () => buildYearTable(context, indicator, chosen)],
    ['scatter', () => buildScatterView(context, indicator, chosen)],
    [
      'proof',
      () =>
        everyFigureOf(dataset, indicator, chosen.companies).map(({ key }) => [
          figureId(key),
          buildProofView(dataset, key, i18n, selection),
        ]),
    ],
    ...changing.map(([view, change]): NamedView => [
      `pictureModel-${view}`,
      () => pictureModelOf(dataset, indicator, { ...selection, ...change }, i18n),
    ]),
  ];
}

/** The views of an indicator that no choice changes. */
export function viewsOf(dataset: Dataset, indicator: Indicator, i18n: I18n): readonly NamedView[] {
  const context = { dataset, i18n };
  const chosen = chosenOf(dataset, defaultSelection);
  const { companies } = chosen;
  return [
    [
      'groups',
      () =>
        chosen.years.flatMap((year) =>
          [null, ...dimensionsOf(dataset, indicator.id)].map((by) =>
            buildGroupView(context, indicator, { ...chosen, year, by }),
          ),
        ),
    ],
    [
      'spread',
      () =>
        [null, ...spreadDimensions(dataset, indicator)].map((by) =>
          buildSpreadView(context, indicator, { ...chosen, by }),
        ),
    ],
    ['intensity', () => buildIntensityView(context, indicator, companies)],
    ['definitions', () => buildDefinitions(dataset, indicator, companies, i18n)],
    [
      'citation',
      () =>
        changing.flatMap(([, change]) => {
          const subject = citedFigure(context, indicator, { ...chosen, ...change }, frame);
          return citationStyles.map((style) => cite(subject, style, i18n));
        }),
    ],
    ...unchanging.map(([view, change]): NamedView => [
      `pictureModel-${view}`,
      () => pictureModelOf(dataset, indicator, change, i18n),
    ]),
    ...(indicator.id === 'ghg_scope3'
      ? [
          [
            'likeForLike',
            () => buildLikeForLikeView(context, indicator, companies, scope3Categories),
          ] as const,
        ]
      : []),
  ];
}

/** The views that hold many indicators, and the findings. */
function* wholeViews(dataset: Dataset, i18n: I18n): Generator<Item> {
  const { language } = i18n;
  const { companies, year } = chosenOf(dataset, defaultSelection);
  const unfiltered = { theme: null, state: null, regime: null };
  const views: readonly (readonly [string, unknown])[] = [
    ['factorTrend', buildFactorTrendView({ dataset, i18n }, companies)],
    ['disclosure', buildDisclosureView(dataset, companies, unfiltered, i18n)],
    ['indicators', buildIndicatorList({ dataset, i18n }, { companies, year }, null)],
    ['checks', buildChecksView(dataset, companies, { rule: null, outcome: null })],
    ['company', dataset.companies.map((company) => buildCompanyView(dataset, company, i18n))],
  ];
  for (const [view, model] of views) {
    yield { group: `${view}/${language}`, name: view, text: toText(model) };
  }
  const files = new Map(
    dataFiles.map((file) => [file, readFileSync(path.join('public/data', file))] as const),
  );
  const asked = { language, company: null, rule: null, outcome: null };
  for (const json of [false, true]) {
    const group = `findings/${language}/${json ? 'json' : 'text'}`;
    yield { group, name: 'findings', text: reportFindings(files, { ...asked, json }).text };
  }
}

/** What a picture shows of a view. */
export function pictureModelOf(
  dataset: Dataset,
  indicator: Indicator,
  change: Partial<Selection>,
  i18n: I18n,
) {
  const chosen = chosenOf(dataset, { ...defaultSelection, ...change });
  return buildPictureModel({ dataset, i18n }, indicator, chosen, frame);
}
