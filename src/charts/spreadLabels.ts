/**
 * Vertical places for labels that would like to stand at `wished`, at least `stepPx` apart and
 * inside `topPx` to `bottomPx`; the order of the wishes is kept.
 */
export function spreadLabels(
  wished: readonly number[],
  stepPx: number,
  topPx: number,
  bottomPx: number,
): readonly number[] {
  const order = wished.map((y, index) => ({ y, at: index })).sort((a, b) => a.y - b.y);
  const placed: number[] = [];
  for (const { y } of order) {
    const previous = placed.at(-1);
    placed.push(Math.max(y, topPx, previous === undefined ? topPx : previous + stepPx));
  }
  let limit = bottomPx;
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    placed[at] = Math.min(placed[at] ?? limit, limit);
    limit = (placed[at] ?? limit) - stepPx;
  }
  const result = [...wished];
  order.forEach(({ at }, rank) => {
    result[at] = placed[rank] ?? wished[at] ?? topPx;
  });
  return result;
}
