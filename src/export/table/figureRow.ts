import type { Dataset, Observation } from '../../domain/dataset';
import {
  figureId,
  inputsOf,
  isPresent,
  observationOf,
  printedBehind,
  reprintsBehind,
  stateOf,
  type Figure,
  type PresentFigure,
} from '../../domain/figure';
import { findIndicator } from '../../domain/facts/lookup';
import { shown } from '../../domain/numbers/rounding';
import type { I18n } from '../../i18n/I18n';
import type { FigureRow, KeyCell, OwnCells } from './columns';
import { derivationCells } from './derivationCells';
import { absentCells } from './gapCells';
import { endsOfInterval, unrounded } from './plainDecimal';
import { reportCells, vintageCells } from './reportCells';
import { categoryName, companyFullName, dataText, unitName } from '../../wording/names';
import { qualifierOf } from '../../wording/figure';

/** One figure as a row but for its verdict; what its state cannot have is empty, never zero. */
export function toFigureRow(dataset: Dataset, figure: Figure, i18n: I18n): OwnCells {
  const { key } = figure;
  const state = stateOf(figure);
  const { dimension, category } = key;
  const indicator = findIndicator(dataset, key.indicator);
  return {
    company_id: key.company,
    company: companyFullName(dataset, key.company, i18n),
    indicator_id: key.indicator,
    indicator: indicator?.label[i18n.language] ?? key.indicator,
    year: key.year,
    dimension_id: dimension,
    dimension: dimension === null ? null : dataText(`dimension.${dimension}`, i18n),
    category_id: category,
    category:
      dimension === null || category === null
        ? null
        : categoryName(dataset, dimension, category, i18n),
    state_id: state,
    state: i18n.t(`state.${state}`),
    figure_id: figureId(key),
    ...(isPresent(figure)
      ? presentCells(dataset, figure, i18n)
      : absentCells(dataset, figure, i18n)),
  };
}

function presentCells(
  dataset: Dataset,
  figure: PresentFigure,
  i18n: I18n,
): Omit<OwnCells, KeyCell> {
  const { quantity, others, caveats } = figure;
  const observation = observationOf(figure);
  // Inputs of one arithmetic are often converted alike.
  const steps = [...new Set(figure.steps)];
  const behind = inputsOf(figure);
  const qualifier = qualifierOf(figure);
  const ends = endsOfInterval(quantity);
  return {
    value: unrounded(quantity),
    value_shown: shown(quantity),
    unit_id: quantity.unit,
    unit: unitName(quantity.unit, i18n),
    value_low: ends.low,
    value_high: ends.high,
    qualifier_id: qualifier,
    qualifier: qualifier && i18n.t(`qualifier.${qualifier}.name`),
    printed: observation && observation.printed,
    unit_printed: observation && observation.unitPrinted,
    label_printed: observation && observation.labelPrinted,
    section: observation && observation.section,
    line: observation && observation.line,
    confidence_id: observation && observation.confidence,
    confidence: observation && i18n.t(`confidence.${observation.confidence}`),
    restated: observation && observation.restated,
    preferred: observation && observation.preferred,
    second_values: others.map(({ value, unit }) => `${value} ${unit}`),
    second_value_lines: others.map(({ line }) => String(line)),
    ...vintageCells(dataset, reprintsBehind(figure), i18n),
    conversions: steps.map(({ from, to, factor }) => `1 ${from} = ${factor} ${to}`),
    conversion_factors: steps.map(({ factor }) => factor),
    conversion_basis_id: steps.map(({ basis }) => basis),
    conversion_basis: steps.map(({ basis }) => dataText(basis, i18n)),
    caveat_ids: caveats,
    caveats: caveats.map((caveat) => i18n.t(`caveat.${caveat}`)),
    gap_reason_id: null,
    gap_reason: null,
    ...derivationCells(figure, i18n),
    ...textCells(printedBehind(figure), [...behind, ...others], i18n),
    ...reportCells(dataset, [...new Set(behind.map(({ report }) => report))]),
  };
}

/** What the figure covers and counts, and the notes of every number that is told of it. */
function textCells(
  subject: readonly Observation[],
  told: readonly Observation[],
  i18n: I18n,
): Pick<
  FigureRow,
  'boundary_id' | 'boundary' | 'definition_id' | 'definition' | 'note_id' | 'note'
> {
  const boundaries = idsOf(subject.map((row) => row.boundary));
  const definitions = idsOf(subject.map((row) => row.definition));
  const notes = idsOf(told.map((row) => row.note));
  const inWords = (ids: readonly string[]) => ids.map((id) => dataText(id, i18n));
  return {
    boundary_id: boundaries,
    boundary: inWords(boundaries),
    definition_id: definitions,
    definition: inWords(definitions),
    note_id: notes,
    note: inWords(notes),
  };
}

function idsOf(ids: readonly (string | null)[]): readonly string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
