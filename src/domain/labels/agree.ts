import type { Candidate } from './match';
import type { Place } from './place';

/** Rows of one block and column are of one kind: what speaks for one speaks for all. */
export function agreed<Of extends Place>(
  found: readonly (readonly Candidate<Of>[])[],
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
  return found.flat().map((candidate) => {
    const size = sizes.get(candidate.place.block) ?? 0;
    if (size < 2 || candidate.dimension === '') return candidate;
    return {
      ...candidate,
      score: candidate.score * (0.85 + (0.5 * (votes.get(key(candidate)) ?? 0)) / size),
    };
  });
}
