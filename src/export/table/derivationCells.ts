import { chainOf, derivationOf, figureId, type PresentFigure } from '../../domain/figure';
import type { I18n } from '../../i18n/I18n';
import type { FigureRow } from './columns';
import { plainEquation } from '../../wording/equation';
import { derivationSentence } from '../../wording/derivation';

type DerivationCells = Pick<
  FigureRow,
  | 'derivation_rule_id'
  | 'derivation'
  | 'derivation_inputs'
  | 'derivation_input_lines'
  | 'derivation_arithmetic'
>;

/** The cells of a figure that is printed, or not there. */
export const notDerived: DerivationCells = {
  derivation_rule_id: [],
  derivation: [],
  derivation_inputs: [],
  derivation_input_lines: [],
  derivation_arithmetic: [],
};

/** By which rules a figure was worked out, from which printed ones, and the arithmetic in plain numbers. */
export function derivationCells(figure: PresentFigure, i18n: I18n): DerivationCells {
  const derivation = derivationOf(figure);
  if (!derivation) return notDerived;
  const chain = chainOf(derivation);
  return {
    derivation_rule_id: chain.map(({ rule }) => rule),
    derivation: chain.map((step) => derivationSentence(step, i18n)),
    derivation_inputs: derivation.inputs.map(figureId),
    derivation_input_lines: derivation.inputs.map(({ line }) => String(line)),
    derivation_arithmetic: derivation.equations.map(plainEquation),
  };
}
