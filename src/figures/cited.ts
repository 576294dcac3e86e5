import { figureOn, yearsOn, type Basis } from '../domain/basis';
import type { Dataset, Observation } from '../domain/dataset';
import { figureId, isPresent, type FigureKey } from '../domain/figure';
import { findIndicator } from '../domain/lookup';
import { toFigure } from '../domain/toFigure';
import type { CitedFigure, CitedNumber } from '../export/citation/subject';
import type { Words } from '../i18n/Words';
import { categoryLabel, companyName, formatFigure, formatUnit } from './formatFigure';
import type { PictureFrame } from './pictureModel';
import type { TakenView } from './takeAwayPicture';

/** What a citation of a view names. */
export function citedFigure(
  { dataset, indicator, chosen, selection }: TakenView,
  words: Words,
  frame: PictureFrame,
): CitedFigure {
  const { companies, year } = chosen;
  const yearsShown =
    selection.view === 'time' || selection.view === 'table'
      ? yearsOn(dataset, indicator, companies, selection)
      : [year];
  return {
    kind: 'figure',
    id: indicator.id,
    title: indicator.label[words.language],
    years: yearsShown,
    companies: companies.map((company) => companyName(dataset, company, words)),
    ...editionOf(dataset, frame),
  };
}

/** What a citation of one number names: as printed, or as worked out from what is. Null for a gap. */
export function citedNumber(
  dataset: Dataset,
  key: FigureKey,
  basis: Basis,
  words: Words,
  frame: PictureFrame,
): CitedNumber | null {
  const figure = figureOn(dataset, toFigure(dataset, key), basis);
  if (!isPresent(figure)) return null;
  const { observation, derivation } = figure;
  const rows = observation ? [observation] : (derivation?.inputs ?? []);
  const group = categoryLabel(dataset, key.dimension, key.category, words);
  const name = findIndicator(dataset, key.indicator)?.label[words.language] ?? key.indicator;
  const shown = formatFigure(dataset, figure, words);
  return {
    kind: 'number',
    id: figureId(key),
    company: companyName(dataset, key.company, words),
    indicator: group === null ? name : words.t('row.group', { name, group }),
    year: key.year,
    value: observation
      ? [observation.printed, observation.unitPrinted].join(' ').trim()
      : figure.comparableUnit
        ? `${shown} ${formatUnit(dataset, figure.quantity.unit, words)}`
        : shown,
    report: words.format.list([...new Set(rows.map((row) => reportTitle(dataset, row)))]),
    section: observation?.section ?? null,
    lines: [...new Set(rows.map((row) => row.line))],
    ...editionOf(dataset, frame),
  };
}

function editionOf(dataset: Dataset, { link, date }: PictureFrame) {
  return {
    link,
    dataVersion: dataset.version,
    dataDate: dataset.changes.find((one) => one.version === dataset.version)?.date ?? null,
    accessed: date,
  };
}

function reportTitle(dataset: Dataset, { report }: Observation): string {
  return dataset.reports.find((one) => one.id === report)?.title ?? report;
}
