import { factsOf } from '../facts/companyFacts';
import type { Dataset, EmissionFactor } from '../dataset';
import { inFull, resultOf } from '../numbers/equation';
import { derivationOf, inputsOf, isPresent, type Figure } from '../figure';
import { atFactor, electricityOf, quantityOfFactor } from '../derive/gridFactor';
import { notOnBasis, turnedTo } from './onBasis';
import { toFigure } from './toFigure';

/**
 * Scope 2 counted at one published factor: electricity × factor (GHG Protocol, location-based
 * method), so that years and companies differ by their electricity alone. A gap where scope 2 is
 * printed without the electricity; where neither is printed the gap stays as it is.
 */
export function atOneFactor(dataset: Dataset, figure: Figure, factor: EmissionFactor): Figure {
  const { key } = figure;
  const printed = electricityOf(factsOf(dataset, key.company), key.year);
  const electricity = printed && toFigure(dataset, printed.row);
  if (!electricity || !isPresent(electricity)) {
    return isPresent(figure) ? notOnBasis(key, 'not_on_basis', 'electricity_not_printed') : figure;
  }
  const quantity = atFactor(electricity.quantity, factor);
  const derivation = {
    rule: 'same_factor',
    from: derivationOf(electricity),
    inputs: inputsOf(electricity),
    factor,
    equations: [
      [
        { quantity: inFull(electricity.quantity) },
        { sign: '×' },
        { quantity: quantityOfFactor(factor) },
        ...resultOf(quantity),
      ],
    ],
  } as const;
  const caveats = dataset.texts.get(factor.basis)?.caveats ?? [];
  return turnedTo(quantity, derivation, { ...electricity, key }, caveats);
}
