import type { StackedPart } from '../theme/stackLayout';

/** One part of a stacked bar. */
export interface StackSegment extends StackedPart {
  readonly id: string;
  /** The whole part in words, for assistive technology and the tooltip. */
  readonly label: string;
  readonly hatched: boolean;
  readonly outlined: boolean;
}

/** A company with its stacked bar, or the words in its place. */
export interface StackRow {
  readonly company: string;
  readonly name: string;
  readonly state: string;
  readonly segments: readonly StackSegment[];
  readonly gap: { readonly id: string; readonly text: string; readonly label: string } | null;
  /** What the parts are shares of. */
  readonly aside: string | null;
}

/** A colour and the group it marks. */
export interface StackKey {
  readonly name: string;
  readonly tone: number;
}
