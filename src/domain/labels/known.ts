import type { Dataset, Observation } from '../dataset';
import { lexiconOf, type Lexicon } from './lexicon';
import { remember } from './names';
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
  /** Printed units in which emissions were last of CO2 alone where neither unit nor label says so. */
  readonly carbonUnits: ReadonlySet<string>;
}

/** Learns what reports call each indicator, group and unit. */
export function knownLabels({ dataset, rows, simplified }: Known): KnownLabels {
  return {
    dataset,
    lexicon: lexiconOf(dataset, rows, remember(wordsWith(simplified))),
    units: unitWords(
      rows.map(({ unitPrinted, unit }) => [unitPrinted, unit] as const),
      simplified,
    ),
    carbonUnits: carbonUnits(rows),
  };
}

/** Words by which a unit or a label says that it is of CO2. */
const saysCarbon = /CO2|carbon dioxide|二氧化碳/i;

function carbonUnits(rows: readonly Observation[]): ReadonlySet<string> {
  const last = new Map(
    rows.flatMap(({ unit, unitPrinted, labelPrinted }) =>
      unit.includes('CO2') && !saysCarbon.test(unitPrinted + labelPrinted)
        ? [[unitPrinted.trim(), unit] as const]
        : [],
    ),
  );
  return new Set([...last].flatMap(([printed, unit]) => (unit.includes('CO2e') ? [] : [printed])));
}
