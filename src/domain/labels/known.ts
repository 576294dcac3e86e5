import type { Dataset, Observation } from '../dataset';
import { lexiconOf, type Lexicon } from './lexicon';
import { unitWords, type UnitWords } from './units';
import { wordsWith } from './words';

export interface Known {
  readonly dataset: Dataset;
  /** The rows whose labels may be learnt. */
  readonly rows: readonly Observation[];
  /** Traditional characters and their Simplified ones. */
  readonly simplified: ReadonlyMap<string, string>;
}

/** What labels and units are told by. Making it takes a while; it stays good as long as the data set. */
export interface KnownLabels {
  readonly dataset: Dataset;
  readonly lexicon: Lexicon;
  readonly units: UnitWords;
}

/** Learns what reports call each indicator, group and unit. */
export function knownLabels({ dataset, rows, simplified }: Known): KnownLabels {
  return {
    dataset,
    lexicon: lexiconOf(dataset, rows, wordsWith(simplified)),
    units: unitWords(
      rows.map(({ unitPrinted, unit }) => [unitPrinted, unit] as const),
      simplified,
    ),
  };
}
