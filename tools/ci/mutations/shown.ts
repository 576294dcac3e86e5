import { viewHit } from '../../../src/app/search/hitView';
import { tellFindings } from '../../../src/app/search/tellFindings';
import { checkAll } from '../../../src/domain/checks/checkCompany';
import { judge } from '../../../src/domain/compare/judge';
import { standards, type Indicator } from '../../../src/domain/dataset';
import { find } from '../../../src/domain/search/find';
import { indexOf, withFindings, type SearchWords } from '../../../src/domain/search/searchIndex';
import { cite, citationStyles } from '../../../src/export/citation/cite';
import { buildCodeTable } from '../../../src/export/codes/codeTable';
import { buildCompareTable } from '../../../src/export/compare/compareTable';
import { drawPicture } from '../../../src/export/picture/drawPicture';
import { sizeOf } from '../../../src/export/picture/presets';
import { sampleFonts } from '../../../src/export/picture/samplePicture';
import { everyFigureOf } from '../../../src/export/table/everyFigure';
import { buildExportTable, type ExportTable } from '../../../src/export/table/rows';
import { chartViews, type Selection } from '../../../src/state/selection';
import { citedFigure, citedNumber } from '../../../src/viewModels/cited';
import { buildCompareView } from '../../../src/viewModels/compare/compareView';
import { figuresShown } from '../../../src/viewModels/figuresShown';
import { buildFindingView } from '../../../src/viewModels/findings/findingView';
import { buildStories } from '../../../src/viewModels/findings/stories';
import { chosenOf } from '../../../src/viewModels/page';
import type { PictureModel } from '../../../src/viewModels/picture/model';
import { buildPictureModel } from '../../../src/viewModels/picture/pictureModel';
import { buildSheetPicture } from '../../../src/viewModels/picture/sheetPicture';
import { buildFactorTrendView } from '../../../src/viewModels/time/factorTrendView';
import { buildChecksView } from '../../../src/views/checks/checksView';
import { buildCompaniesView } from '../../../src/views/companies/companiesView';
import { buildCompanyView } from '../../../src/views/company/companyView';
import { buildDisclosureView } from '../../../src/views/disclosure/disclosureView';
import { buildIndicatorList } from '../../../src/views/indicators/indicatorList';
import { buildLedger } from '../../../src/views/overview/ledgerView';
import { buildStandardView } from '../../../src/views/standards/standardsView';
import type { Context } from '../../../src/wording/context';
import { frame, viewsOf, viewsOn } from '../golden/views';

/** What a reader has before them. */
export interface Reader {
  readonly context: Context;
  readonly selection: Selection;
  readonly words: SearchWords;
}

/** Something by its name, made when it is asked for. */
type Named<Value> = readonly [name: string, make: () => Value];

/** What the pages show that hold many indicators. */
export function wholePages({ context, selection, words }: Reader): readonly Named<unknown>[] {
  const { dataset, i18n } = context;
  const chosen = chosenOf(dataset, selection);
  const { companies } = chosen;
  const unfiltered = { theme: null, state: null, regime: null, answer: null };
  return [
    ['ledger', () => buildLedger(context, chosen)],
    ['stories', () => buildStories(context, companies)],
    ['companies', () => buildCompaniesView(context, companies)],
    ...dataset.companies.map(
      (company) =>
        [`company ${company.id}`, () => buildCompanyView(dataset, company, i18n)] as const,
    ),
    ['compare', () => buildCompareView(context, chosen)],
    ['disclosure', () => buildDisclosureView(dataset, companies, unfiltered, i18n)],
    ...standards.map(
      (standard) =>
        [
          `standard ${standard}`,
          () => buildStandardView(context, standard, companies, unfiltered),
        ] as const,
    ),
    ['indicators', () => buildIndicatorList(context, chosen, null)],
    ['checks', () => buildChecksView(dataset, companies, { rule: null, outcome: null })],
    [
      'findings',
      () => checkAll(dataset).map((finding) => buildFindingView(dataset, finding, i18n)),
    ],
    ['factor trend', () => buildFactorTrendView(context, companies)],
    ['data', () => [dataset.version, dataset.files, dataset.changes]],
    ['search', () => hitsOf(context, selection, words)],
  ];
}

/** What a search finds of everything there is to be found. */
function hitsOf(context: Context, selection: Selection, words: SearchWords) {
  const index = withFindings(indexOf(context.dataset, words), tellFindings(context));
  return ['2024', '1', 'constructor', '能源'].flatMap((query) =>
    find(index, query).hits.map((hit) => viewHit(context, selection, hit)),
  );
}

/** What the page of an indicator shows in each of its views, and how it is cited. */
export function indicatorPage(reader: Reader, indicator: Indicator): readonly Named<unknown>[] {
  const { dataset, i18n } = reader.context;
  return [
    ...viewsOn(dataset, indicator, reader.selection, i18n),
    ...viewsOf(dataset, indicator, i18n),
    ['citations', () => citations(reader, indicator)],
  ];
}

function citations({ context, selection }: Reader, indicator: Indicator): readonly string[] {
  const { dataset, i18n } = context;
  const chosen = chosenOf(dataset, selection);
  const views = chartViews.map((view) =>
    citedFigure(context, indicator, { ...chosen, view }, frame),
  );
  const numbers = everyFigureOf(dataset, indicator, chosen.companies)
    .slice(0, 5)
    .flatMap(({ key }) => citedNumber(context, key, selection, frame) ?? []);
  return [...views, ...numbers].flatMap((subject) =>
    citationStyles.map((style) => cite(subject, style, i18n)),
  );
}

/** Every table to take away of an indicator, of the comparison and of a standard. */
export function tables(
  { context, selection }: Reader,
  indicator: Indicator,
): readonly Named<ExportTable>[] {
  const { dataset } = context;
  const chosen = chosenOf(dataset, selection);
  const { companies } = chosen;
  const subject = { kind: 'indicator', id: indicator.id } as const;
  return [
    [
      'all',
      () => {
        const every = judge(dataset, everyFigureOf(dataset, indicator, companies));
        return buildExportTable(context, every, subject, frame);
      },
    ],
    ...chartViews.map(
      (view) =>
        [
          view,
          () => {
            const shown = figuresShown(context, indicator, { ...chosen, view });
            return buildExportTable(context, shown, subject, frame);
          },
        ] as const,
    ),
    ['compare', () => buildCompareTable(context, buildCompareView(context, chosen), frame)],
    ...standards.map(
      (standard) =>
        [
          standard,
          () => {
            const unfiltered = { answer: null, regime: null };
            const view = buildStandardView(context, standard, companies, unfiltered);
            const asked = { standard, companies: view.companies, rows: view.shown };
            return buildCodeTable(context, asked, frame);
          },
        ] as const,
    ),
  ];
}

interface Drawn {
  readonly model: PictureModel;
  readonly picture: ReturnType<typeof drawPicture>;
}

/** The pictures of an indicator and of the comparison. */
export function pictures(
  { context, selection }: Reader,
  indicator: Indicator,
): readonly Named<Drawn>[] {
  const chosen = chosenOf(context.dataset, selection);
  const drawn = (model: PictureModel, preset: 'article' | 'wide') => {
    const size = sizeOf(preset, 180);
    const look = { ...size, background: 'white', notes: 'all', fonts: sampleFonts } as const;
    return { model, picture: drawPicture(model, look) };
  };
  return [
    ...chartViews.map(
      (view) =>
        [
          view,
          () => drawn(buildPictureModel(context, indicator, { ...chosen, view }, frame), 'article'),
        ] as const,
    ),
    [
      'sheet',
      () => {
        const view = buildCompareView(context, chosen);
        return drawn(buildSheetPicture(context, view, chosen, frame), 'wide');
      },
    ],
  ];
}
