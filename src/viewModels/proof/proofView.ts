import type { Dataset, Language, Observation } from '../../domain/dataset';
import { defaultBasis, figureOn, type Basis } from '../../domain/figures/basis';
import {
  inputsOf,
  isPresent,
  reprintsBehind,
  stateOf,
  type AbsentFigure,
  type FigureKey,
  type PresentFigure,
} from '../../domain/figure';
import { byOtherMethods, methodOf } from '../../domain/facts/methods';
import { intensityKinds } from '../../domain/derive/impliedBase';
import { publishedRevenue } from '../../domain/derive/publishedRevenue';
import { isDivided } from '../../domain/figures/divideByBase';
import { resultOf } from '../../domain/numbers/equation';
import { quantityOf, toUnit } from '../../domain/numbers/quantity';
import { reportLeavingOut } from '../../domain/figures/reportsBehind';
import { toFigure } from '../../domain/figures/toFigure';
import type { I18n } from '../../i18n/I18n';
import { buildRevenueView, type RevenueView } from '../revenueView';
import { arithmeticView } from './arithmeticView';
import { buildRibbon, type RibbonItem } from './ribbonView';
import { companyPosition, findIndicator, isOwn } from '../../domain/facts/lookup';
import type { Context } from '../../wording/context';
import { gapSentence } from '../../wording/gap';
import { equationText, writeEquation } from '../../wording/equation';
import { formatFigure } from '../../wording/figure';
import { companyName, dataText, figureName, groupName, unitName } from '../../wording/names';

/** One printed number with all one needs to find it in the report. */
export interface ProofItem {
  readonly role: 'main' | 'second' | 'input' | 'beside' | 'reprint';
  /** What the number is, where it is not the figure itself. */
  readonly heading: string | null;
  readonly printed: string;
  readonly unitPrinted: string;
  readonly labelPrinted: string;
  readonly section: string;
  readonly line: number;
  /** True where it is from a table that the reader added; its line is a row of that. */
  readonly own: boolean;
  /** Language of the printed words, for the right glyphs. */
  readonly language: Language;
  readonly report: string;
  readonly source: string;
  readonly qualifier: string | null;
  readonly confidence: string;
  readonly restated: boolean;
  readonly boundary: string | null;
  readonly definition: string | null;
  readonly note: string | null;
}

/** Where a number comes from, or why there is none. */
export interface ProofView {
  readonly company: string;
  readonly position: number;
  readonly indicator: string;
  readonly group: string | null;
  readonly year: number;
  readonly state: string;
  readonly value: string;
  readonly unit: string | null;
  readonly items: readonly ProofItem[];
  readonly ribbon: readonly RibbonItem[];
  /** Each conversion as an equation, with its basis. */
  readonly conversions: readonly { readonly equation: string; readonly basis: string }[];
  /** The arithmetic of a derived figure in words, in numbers, and the range rounding allows. */
  readonly derivation: string | null;
  readonly equations: readonly string[];
  readonly range: string | null;
  /** A second source for the revenue that the figure is divided by, or would be. */
  readonly revenue: RevenueView | null;
  readonly caveats: readonly {
    readonly id: string;
    readonly label: string;
    readonly sentence: string;
  }[];
  readonly gap: {
    readonly note: string;
    readonly line: number | null;
    readonly report: string | null;
  } | null;
}

/** Where the figure of a cell comes from, on the basis it is shown on. */
export function buildProofView(
  dataset: Dataset,
  key: FigureKey,
  i18n: I18n,
  basis: Basis = defaultBasis,
): ProofView {
  const printed = toFigure(dataset, key);
  const figure = figureOn(dataset, printed, basis);
  const indicator = findIndicator(dataset, key.indicator);
  const base = {
    company: companyName(dataset, key.company, i18n),
    position: companyPosition(dataset, key.company),
    indicator: indicator?.label[i18n.language] ?? key.indicator,
    group: groupName(dataset, key, i18n),
    year: key.year,
    state: i18n.t(`state.${stateOf(figure)}`),
    value: formatFigure(figure, i18n),
    ribbon: buildRibbon({ dataset, i18n }, printed),
  };
  if (!isPresent(figure)) {
    const report = reportLeavingOut(dataset, figure);
    return {
      ...base,
      unit: null,
      // What is printed is not hidden where it cannot stand on the basis that is asked for.
      items: isPresent(printed) ? itemsOf(dataset, printed, i18n) : [],
      conversions: [],
      derivation: null,
      equations: [],
      range: null,
      revenue: figure.kind === 'off_basis' ? revenueBeside({ dataset, i18n }, key, basis) : null,
      caveats: [],
      gap: {
        note: reasonOf({ dataset, i18n }, figure, basis),
        line: figure.kind === 'report_gap' ? figure.line : null,
        report: report?.title ?? null,
      },
    };
  }
  return {
    ...base,
    unit: figure.comparableUnit ? unitName(figure.quantity.unit, i18n) : null,
    items: itemsOf(dataset, figure, i18n),
    conversions: conversionsOf(dataset, figure, i18n),
    ...arithmeticView(figure, i18n),
    revenue: revenueBeside({ dataset, i18n }, key, basis),
    caveats: figure.caveats.map((id) => ({
      id,
      label: i18n.t(`caveat.${id}`),
      sentence: i18n.t(`reason.${id}`),
    })),
    gap: null,
  };
}

/** The published revenue of its year, for a figure on revenue; null for others and where none is known. */
function revenueBeside({ dataset, i18n }: Context, key: FigureKey, basis: Basis) {
  const indicator = findIndicator(dataset, key.indicator);
  const divided =
    basis.base === 'per_revenue' && indicator !== null && isDivided(indicator, basis.base);
  const printed = intensityKinds.some(
    (kind) => kind.base === 'revenue' && kind.indicator === key.indicator,
  );
  const published = divided || printed ? publishedRevenue(dataset, key.company, key.year) : null;
  return published && buildRevenueView(published.row, i18n);
}

/** Why there is no number, in a sentence. */
function reasonOf({ dataset, i18n }: Context, figure: AbsentFigure, { base }: Basis): string {
  if (figure.kind === 'report_gap') return gapSentence({ dataset, i18n }, figure);
  const { because } = figure;
  switch (because) {
    case 'base_not_printed':
    case 'boundary_differs':
      return i18n.t(`off_basis.${because}.${base === 'per_employee' ? base : 'per_revenue'}`);
    case 'base_may_be_zero':
    case 'boundary_not_stated':
    case 'bases_contradict':
    case 'formula_not_stated':
    case 'formula_not_turnable':
    case 'electricity_not_printed':
      return i18n.t(`off_basis.${because}.long`);
  }
}

function itemsOf(dataset: Dataset, figure: PresentFigure, i18n: I18n): readonly ProofItem[] {
  const role = figure.kind === 'printed' ? 'main' : 'input';
  const inputs = inputsOf(figure);
  return [
    ...inputs.map((row) => toItem(dataset, row, role, i18n)),
    ...figure.others.map((row) => toItem(dataset, row, 'second', i18n)),
    ...inputs
      .flatMap((row) => byOtherMethods(dataset, row))
      .map((row) => toItem(dataset, row, 'beside', i18n)),
    ...reprintsBehind(figure).map((row) => toItem(dataset, row, 'reprint', i18n)),
  ];
}

function toItem(
  dataset: Dataset,
  row: Observation,
  role: ProofItem['role'],
  i18n: I18n,
): ProofItem {
  const report = dataset.reports.find((item) => item.id === row.report);
  const own = isOwn(dataset, row.company);
  const text = (id: string | null) => (id === null ? null : dataText(id, i18n));
  return {
    role,
    heading: role === 'input' || methodOf(row) !== null ? figureName(dataset, row, i18n) : null,
    printed: row.printed,
    unitPrinted: row.unitPrinted,
    labelPrinted: row.labelPrinted,
    section: row.section,
    line: row.line,
    own,
    language: report?.language ?? 'zh-Hant',
    report: own ? i18n.t('own.table') : (report?.title ?? row.report),
    source: report?.source ?? '',
    qualifier: row.qualifier === null ? null : i18n.t(`qualifier.${row.qualifier}.name`),
    confidence: i18n.t(`confidence.${row.confidence}`),
    restated: row.restated,
    boundary: text(row.boundary),
    definition: text(row.definition),
    note: text(row.note),
  };
}

function conversionsOf(
  dataset: Dataset,
  figure: PresentFigure,
  i18n: I18n,
): ProofView['conversions'] {
  const unit = figure.kind === 'printed' ? figure.quantity.unit : null;
  const made = inputsOf(figure).flatMap((row) => {
    const target = unit ?? findIndicator(dataset, row.indicator)?.unit ?? row.unit;
    const converted = toUnit(quantityOf(row), target, dataset.conversions);
    if (!converted || converted.steps.length === 0 || row.qualifier === 'in_words') return [];
    const factor = converted.steps.map((step) => step.factor).join(' × ');
    const from = `${row.printed} ${unitName(row.unit, i18n)}`;
    const to = equationText(writeEquation(resultOf(converted.quantity), i18n));
    return [
      {
        equation: `${from} × ${factor} ${to}`,
        basis: converted.steps
          .map((step) => dataText(step.basis, i18n))
          .join(i18n.t('sentence.separator')),
      },
    ];
  });
  return [...new Map(made.map((item) => [item.equation, item])).values()];
}
