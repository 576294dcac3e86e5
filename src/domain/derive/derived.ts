import type { Conversion } from '../dataset';
import type { Derivation } from '../figure';
import type { Quantity } from '../numbers/quantity';

/** A number the report does not print, and how it follows from those it prints. */
export interface Derived {
  readonly quantity: Quantity;
  readonly derivation: Derivation;
  /** Conversions of the numbers it rests on. */
  readonly steps: readonly Conversion[];
}
