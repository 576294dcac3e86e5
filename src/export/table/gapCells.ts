import type { Dataset } from '../../domain/dataset';
import type { AbsentFigure } from '../../domain/figure';
import { reportLeavingOut } from '../../domain/figures/reportsBehind';
import type { I18n } from '../../i18n/I18n';
import type { FigureRow, KeyCell, OwnCells } from './columns';
import { notDerived } from './derivationCells';
import { reportCells, vintageCells } from './reportCells';
import type { Context } from '../../wording/context';
import { gapReason } from '../../wording/gap';
import { dataText } from '../../wording/names';

/** The cells of a figure that is not there: what is known of the gap, and nothing else. */
export function absentCells(
  dataset: Dataset,
  figure: AbsentFigure,
  i18n: I18n,
): Omit<OwnCells, KeyCell> {
  const gap = figure.kind === 'report_gap' ? figure : null;
  const report = reportLeavingOut(dataset, figure);
  const noteIds = gap === null || gap.note === null ? [] : [gap.note];
  return {
    value: null,
    value_shown: null,
    unit_id: null,
    unit: null,
    value_low: null,
    value_high: null,
    qualifier_id: null,
    qualifier: null,
    printed: null,
    unit_printed: null,
    label_printed: null,
    section: null,
    line: gap && gap.line,
    confidence_id: null,
    confidence: null,
    restated: null,
    preferred: null,
    second_values: [],
    second_value_lines: [],
    ...vintageCells(dataset, [], i18n),
    conversions: [],
    conversion_factors: [],
    conversion_basis_id: [],
    conversion_basis: [],
    caveat_ids: [],
    caveats: [],
    ...notDerived,
    boundary_id: [],
    boundary: [],
    definition_id: [],
    definition: [],
    note_id: noteIds,
    note: noteIds.map((id) => dataText(id, i18n)),
    ...reportCells(dataset, report ? [report.id] : []),
    ...gapCells({ dataset, i18n }, figure),
  };
}

/** Why there is no number, where no note of the data tells it. */
function gapCells(
  context: Context,
  figure: AbsentFigure,
): Pick<FigureRow, 'gap_reason_id' | 'gap_reason'> {
  if (figure.kind === 'off_basis') {
    const { because } = figure;
    return { gap_reason_id: because, gap_reason: context.i18n.t(`off_basis.${because}`) };
  }
  const { id, text } = gapReason(context, figure);
  const told = figure.note !== null && figure.state !== 'in_parts';
  return told ? { gap_reason_id: null, gap_reason: null } : { gap_reason_id: id, gap_reason: text };
}
