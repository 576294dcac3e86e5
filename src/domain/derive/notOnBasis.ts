import type { AbsentFigure, BasisGap, FigureKey } from '../figure';

/** The gap of a number that is there, but not on the basis the reader asked for. */
export function notOnBasis(
  key: FigureKey,
  state: 'no_denominator' | 'not_on_basis',
  because: BasisGap,
): AbsentFigure {
  return { key, state, because, note: null, line: null, inReportYear: true };
}
