import type { Qualifier } from '../dataset';
import type { PrintedUnit } from './units';

/** A number with the words it stands among. */
export interface Place {
  readonly number: {
    /** Plain decimal. */
    readonly value: string;
    readonly qualifier: Qualifier | null;
  };
  readonly unit: PrintedUnit | null;
  /** What it may be called, the likeliest first. */
  readonly labels: readonly string[];
  /** The head of its column; empty where there is none. */
  readonly head: string;
  /** What stands above its row or before it in its sentence, the nearest first. */
  readonly above: readonly string[];
  /** Other headings of the same table, in whatever order. */
  readonly around: readonly string[];
  readonly inTable: boolean;
  /** Rows below the same headings, by column; empty in running text. */
  readonly block: string;
}
