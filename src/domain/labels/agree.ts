import { groupBy } from '../groupBy';
import { isClosed, type Lexicon } from './lexicon';
import type { Candidate } from './match';
import type { Place } from './place';

/**
 * Rows of one block and column are of one kind: what speaks for one speaks for all. Percentages of groups
 * are parts of a whole where they add up to 100, and else are not.
 */
export function agreed<Of extends Place>(
  found: readonly (readonly Candidate<Of>[])[],
  lexicon: Lexicon,
): readonly Candidate<Of>[] {
  const votes = new Map<string, number>();
  const sizes = new Map<string, number>();
  const key = ({ place, indicator, dimension }: Candidate<Of>) =>
    `${place.block} ${indicator} ${dimension}`;
  for (const candidates of found) {
    const block = candidates[0]?.place.block ?? '';
    if (block === '') continue;
    sizes.set(block, (sizes.get(block) ?? 0) + 1);
    const best = new Map<string, number>();
    for (const candidate of candidates) {
      best.set(key(candidate), Math.max(best.get(key(candidate)) ?? 0, candidate.score));
    }
    for (const [kind, score] of best) votes.set(kind, (votes.get(kind) ?? 0) + score);
  }
  const shared = sharesOf(found, lexicon);
  const categoryOf = fartherOf(found);
  return found.flat().map((candidate) => {
    const size = sizes.get(candidate.place.block) ?? 0;
    if (size < 2 || candidate.dimension === '') return candidate;
    const vote = 0.85 + (0.5 * (votes.get(key(candidate)) ?? 0)) / size;
    const score = candidate.score * vote * shared(candidate);
    return { ...candidate, category: categoryOf(candidate), score };
  });
}

/** A row beside that of Hong Kong, Macao and Taiwan does not count these again: it is of what is farther away. */
function fartherOf<Of extends Place>(
  found: readonly (readonly Candidate<Of>[])[],
): (candidate: Candidate<Of>) => string {
  const best = found.flatMap((candidates) =>
    [...candidates].sort((a, b) => b.score - a.score).slice(0, 1),
  );
  const beside = new Set(
    best.flatMap(({ place, category }) => (category === 'hk_mo_tw' ? [place.block] : [])),
  );
  return ({ place, category }) =>
    category === 'outside_mainland_china' && beside.has(place.block) ? 'overseas' : category;
}

/** How far the shares of rounded numbers may add up to something else than 100. */
const rounding = 0.3;

/** What it says for a candidate that the percentages of its block and dimension add up to 100, or do not. */
function sharesOf<Of extends Place>(
  found: readonly (readonly Candidate<Of>[])[],
  { indicators }: Lexicon,
): (candidate: Candidate<Of>) => number {
  const compositions = new Set(
    indicators
      .filter(({ called }) => /构成|composition/.test(called))
      .map(({ indicator }) => indicator.id),
  );
  const shareOf = ({ place, dimension }: Candidate<Of>) => `${place.block} ${dimension}`;
  const best = found.flatMap((candidates) => {
    const ofShare = candidates.filter(({ unit, dimension }) => unit === '%' && isClosed(dimension));
    return [...ofShare].sort((a, b) => b.score - a.score).slice(0, 1);
  });
  const wholes = new Map(
    [...groupBy(best, shareOf)]
      .filter(([, those]) => those.length > 1)
      .map(([share, those]) => {
        const sum = those.reduce((all, { place }) => all + Number(place.number.value), 0);
        return [share, Math.abs(sum - 100) <= rounding * those.length] as const;
      }),
  );
  return (candidate) => {
    const isWhole = candidate.unit === '%' ? wholes.get(shareOf(candidate)) : undefined;
    if (isWhole === undefined) return 1;
    return compositions.has(candidate.indicator) === isWhole ? 1.6 : 0.3;
  };
}
