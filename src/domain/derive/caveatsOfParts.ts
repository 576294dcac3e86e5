import { caveatsOf, sameBoundary } from '../facts/aspects';
import { factsOf } from '../facts/companyFacts';
import { printedFor, toFact } from '../facts/printed';
import type { CaveatId, Dataset, Observation } from '../dataset';
import { numeratorOf } from './impliedBase';
import { sums } from './sums';

/** What is counted in a part is counted so in the whole. */
const passedOn: readonly CaveatId[] = ['co2_only', 'estimated'];

/**
 * The caveats a printed total has from its parts, and a printed intensity from what it divides: a
 * sum is no more comparable than its parts (rules of comparison, section 2).
 */
export function caveatsOfParts(dataset: Dataset, row: Observation): readonly CaveatId[] {
  if (row.dimension !== null) return [];
  const behind = [...partsOf(dataset, row), ...dividedBy(dataset, row)];
  const caveats = behind.flatMap((part) => caveatsOf(dataset, part));
  return [...new Set(caveats.filter((caveat) => passedOn.includes(caveat)))];
}

/** The parts of a total that the same report prints for the same part of the company. */
function partsOf(dataset: Dataset, total: Observation): readonly Observation[] {
  return (sums.get(total.indicator) ?? []).flatMap((form) =>
    form.flatMap((indicator) => {
      const printed = printedFor(dataset, { ...total, indicator });
      const part = [printed?.row, ...(printed?.others ?? [])].find(
        (row) => row?.preferred && row.report === total.report,
      );
      return part && sameBoundary(dataset.texts, [total, part]) ? [part] : [];
    }),
  );
}

/** What stands above the line of a printed intensity, with the parts of it. */
function dividedBy(dataset: Dataset, intensity: Observation): readonly Observation[] {
  const fact = toFact(dataset, intensity);
  const numerator = fact && numeratorOf(factsOf(dataset, intensity.company), intensity.year, fact);
  return (numerator?.rows ?? []).flatMap((row) => [row, ...partsOf(dataset, row)]);
}
