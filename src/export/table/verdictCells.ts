import type { JudgedFigure } from '../../domain/compare/judge';
import { figureId, isPresent } from '../../domain/figure';
import type { Context } from '../../wording/context';
import { formatReason, verdictWords } from '../../wording/verdict';
import type { FigureRow, VerdictCell } from './columns';

/** The verdict on the set a figure belongs to, and whether it may be ranked within it. */
export function verdictCells(
  context: Context,
  { figure, comparison }: JudgedFigure,
): Pick<FigureRow, VerdictCell> {
  const words = verdictWords(context, comparison);
  const reasons = words?.reasons ?? [];
  return {
    rankable: words && isPresent(figure) ? comparison.rankable.has(figureId(figure.key)) : null,
    verdict_id: words && words.level,
    verdict: words && words.label,
    reason_ids: reasons.map(({ id }) => id),
    reasons: reasons.map((reason) => formatReason(reason, context.i18n)),
  };
}
