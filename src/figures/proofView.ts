import type { Dataset, Language, Observation } from '../domain/dataset';
import { isPresent, printedBehind, type FigureKey, type PresentFigure } from '../domain/figure';
import { findIndicator, reportOf } from '../domain/lookup';
import { quantityOf, toUnit } from '../domain/quantity';
import { toFigure } from '../domain/toFigure';
import type { Words } from '../i18n/Words';
import {
  categoryLabel,
  companyName,
  companyPosition,
  dataText,
  formatFigure,
  formatNumber,
  formatUnit,
} from './formatFigure';

/** One printed number with all one needs to find it in the report. */
export interface ProofItem {
  readonly role: 'main' | 'second' | 'input';
  /** What the number is, where it is not the figure itself. */
  readonly heading: string | null;
  readonly printed: string;
  readonly unitPrinted: string;
  readonly labelPrinted: string;
  readonly section: string;
  readonly line: number;
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
  /** Each conversion as an equation, with its basis. */
  readonly conversions: readonly { readonly equation: string; readonly basis: string }[];
  /** The arithmetic of a derived figure in words. */
  readonly derivation: string | null;
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

export function buildProofView(dataset: Dataset, key: FigureKey, words: Words): ProofView {
  const figure = toFigure(dataset, key);
  const indicator = findIndicator(dataset, key.indicator);
  const base = {
    company: companyName(dataset, key.company, words),
    position: companyPosition(dataset, key.company),
    indicator: indicator?.label[words.language] ?? key.indicator,
    group: categoryLabel(dataset, key.dimension, key.category, words),
    year: key.year,
    state: words.t(`state.${figure.state}`),
    value: formatFigure(dataset, figure, words),
  };
  if (!isPresent(figure)) {
    const report = reportOf(dataset, key.company);
    const note = figure.note
      ? dataText(dataset, figure.note, words)
      : words.t(gapMessage(figure), { year: key.year });
    return {
      ...base,
      unit: null,
      items: [],
      conversions: [],
      derivation: null,
      caveats: [],
      gap: { note, line: figure.line, report: report?.title ?? null },
    };
  }
  const main = figure.observation ? [toItem(dataset, figure.observation, 'main', words)] : [];
  const inputs = figure.derivation?.inputs ?? [];
  return {
    ...base,
    unit: figure.comparableUnit ? formatUnit(dataset, figure.quantity.unit, words) : null,
    items: [
      ...main,
      ...figure.others.map((row) => toItem(dataset, row, 'second', words)),
      ...inputs.map((row) => toItem(dataset, row, 'input', words)),
    ],
    conversions: conversionsOf(dataset, figure, words),
    derivation: figure.derivation
      ? words.t(`derivation.${figure.derivation.rule}.long`, {
          dimension: figure.derivation.dimension
            ? dataText(dataset, `dimension.${figure.derivation.dimension}`, words)
            : '',
          ...rangeOf(figure, words),
        })
      : null,
    caveats: figure.caveats.map((id) => ({
      id,
      label: words.t(`caveat.${id}`),
      sentence: words.t(`reason.${id}`),
    })),
    gap: null,
  };
}

function gapMessage(figure: { state: string; inReportYear: boolean }) {
  if (figure.state === 'unknown') return 'gap.unknown';
  return figure.inReportYear ? 'gap.not_printed' : 'gap.other_year';
}

function toItem(
  dataset: Dataset,
  row: Observation,
  role: ProofItem['role'],
  words: Words,
): ProofItem {
  const report = dataset.reports.find((one) => one.id === row.report);
  const text = (id: string | null) => (id === null ? null : dataText(dataset, id, words));
  const indicator = findIndicator(dataset, row.indicator)?.label[words.language] ?? row.indicator;
  const group = categoryLabel(dataset, row.dimension, row.category, words);
  return {
    role,
    heading:
      role === 'input'
        ? group === null
          ? indicator
          : words.t('row.group', { name: indicator, group })
        : null,
    printed: row.printed,
    unitPrinted: row.unitPrinted,
    labelPrinted: row.labelPrinted,
    section: row.section,
    line: row.line,
    language: report?.language ?? 'zh-Hant',
    report: report?.title ?? row.report,
    source: report?.source ?? '',
    qualifier: row.qualifier === null ? null : words.t(`qualifier.${row.qualifier}.name`),
    confidence: words.t(`confidence.${row.confidence}`),
    restated: row.restated,
    boundary: text(row.boundary),
    definition: text(row.definition),
    note: text(row.note),
  };
}

function conversionsOf(
  dataset: Dataset,
  figure: PresentFigure,
  words: Words,
): ProofView['conversions'] {
  const rows = printedBehind(figure);
  const unit = figure.derivation ? null : figure.quantity.unit;
  return rows.flatMap((row) => {
    const target = unit ?? findIndicator(dataset, row.indicator)?.unit ?? row.unit;
    const converted = toUnit(quantityOf(row), target, dataset.conversions);
    if (!converted || converted.steps.length === 0 || row.qualifier === 'in_words') return [];
    const factor = converted.steps.map((step) => step.factor).join(' × ');
    const result = formatNumber(converted.quantity, words);
    const from = `${row.printed} ${formatUnit(dataset, row.unit, words)}`;
    const to = `${result} ${formatUnit(dataset, target, words)}`;
    return [
      {
        equation: `${from} × ${factor} = ${to}`,
        basis: converted.steps
          .map((step) => dataText(dataset, step.basis, words))
          .join(words.t('sentence.separator')),
      },
    ];
  });
}

function rangeOf(figure: PresentFigure, words: Words) {
  const { low, high } = figure.quantity.interval;
  // As many decimals as it takes to tell the two ends apart.
  const decimals =
    low && high
      ? ([2, 3, 4, 5, 6].find((some) => low.toFixed(some) !== high.toFixed(some)) ?? 2)
      : 2;
  // An end that no printed number bounds stays open.
  const end = (bound: typeof low) =>
    bound ? words.format.number(bound.toFixed(decimals), decimals) : '…';
  return { low: end(low), high: end(high) };
}
