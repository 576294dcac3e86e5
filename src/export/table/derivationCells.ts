import type { Dataset, EmissionFactor } from '../../domain/dataset';
import { figureId, type Derivation, type PresentFigure } from '../../domain/figure';
import type { I18n } from '../../i18n/I18n';
import type { FigureRow } from './columns';
import { plainEquation } from '../../wording/equation';
import { dataText, factorName } from '../../wording/names';

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
export function derivationCells(
  dataset: Dataset,
  { derivation }: PresentFigure,
  i18n: I18n,
): DerivationCells {
  if (!derivation) return notDerived;
  const chain = chainOf(derivation);
  return {
    derivation_rule_id: chain.map(({ rule }) => rule),
    derivation: chain.map((item) => inWords(dataset, item, i18n)),
    derivation_inputs: derivation.inputs.map(figureId),
    derivation_input_lines: derivation.inputs.map(({ line }) => String(line)),
    derivation_arithmetic: derivation.equations.map(plainEquation),
  };
}

/** Every step of the arithmetic, the first one first. */
export function chainOf(derivation: Derivation): readonly Derivation[] {
  const { from } = derivation;
  return from ? [...chainOf(from), derivation] : [derivation];
}

/** The published emission factor a derivation counts with; null for other arithmetic. */
export function factorOf(
  { emissionFactors }: Dataset,
  { rule, by }: Derivation,
): EmissionFactor | null {
  if (rule !== 'same_factor' || !by) return null;
  return emissionFactors.find((factor) => by.value.eq(factor.value)) ?? null;
}

function inWords(dataset: Dataset, derivation: Derivation, i18n: I18n): string {
  const { rule, dimension, implied } = derivation;
  if (rule === 'per_employee' && implied) return i18n.t('derivation.per_employee.implied');
  const factor = factorOf(dataset, derivation);
  return i18n.t(`derivation.${rule}.long`, {
    dimension: dimension === null ? '' : dataText(dataset, `dimension.${dimension}`, i18n),
    factor: factor ? factorName(dataset, factor, i18n) : '',
    basis: factor ? dataText(dataset, factor.basis, i18n) : '',
  });
}
