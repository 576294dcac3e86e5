import type { CaveatId } from '../dataset';
import type { Derivation, DerivedFigure, OffBasis, PresentFigure } from '../figure';
import type { Quantity } from '../numbers/quantity';

/** A figure turned to the basis the reader asked for; it keeps the caveats of what it starts from. */
export function turnedTo(
  quantity: Quantity,
  derivation: Derivation,
  { key, comparableUnit, steps, others, caveats }: PresentFigure,
  more: readonly CaveatId[] = [],
): DerivedFigure {
  return {
    kind: 'derived',
    key,
    quantity,
    comparableUnit,
    steps,
    others,
    derivation,
    caveats: [...new Set([...caveats, ...more, 'derived' as const])],
  };
}

/** The gap of a number that is there, but not on the basis the reader asked for. */
export function notOnBasis(
  key: OffBasis['key'],
  state: OffBasis['state'],
  because: OffBasis['because'],
): OffBasis {
  return { kind: 'off_basis', key, state, because };
}
