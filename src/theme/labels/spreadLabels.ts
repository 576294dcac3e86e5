/** A label and its wish. */
export interface Wish {
  /** Where the label's middle would like to stand. */
  readonly middle: number;
  readonly height: number;
}

/**
 * Middles of labels one below the other without overlap, inside `top` to `bottom` if they fit there,
 * each as near to its wish as the others let it; the order of the wishes is kept.
 */
export function spreadLabels(
  wishes: readonly Wish[],
  top: number,
  bottom: number,
): readonly number[] {
  const order = wishes
    .map((wish, index) => ({ ...wish, at: index }))
    .sort((a, b) => a.middle - b.middle);
  const clusters: { top: number; height: number; wishes: number[] }[] = [];
  const settle = (cluster: { top: number; height: number; wishes: number[] }) => {
    const mean = cluster.wishes.reduce((sum, index) => sum + index, 0) / cluster.wishes.length;
    cluster.top = Math.max(top, Math.min(mean, bottom - cluster.height));
  };
  for (const { middle, height } of order) {
    clusters.push({ top: 0, height, wishes: [middle - height / 2] });
    let last = clusters[clusters.length - 1];
    if (last) settle(last);
    let before = clusters[clusters.length - 2];
    while (last && before && before.top + before.height > last.top) {
      // One group now: its top is where on average its members want it.
      for (const wish of last.wishes) before.wishes.push(wish - before.height);
      before.height += last.height;
      settle(before);
      clusters.pop();
      last = before;
      before = clusters[clusters.length - 2];
    }
  }
  const middles = wishes.map((wish) => wish.middle);
  let rank = 0;
  for (const cluster of clusters) {
    let y = cluster.top;
    for (let member = 0; member < cluster.wishes.length; member += 1, rank += 1) {
      const wish = order[rank];
      if (!wish) continue;
      middles[wish.at] = y + wish.height / 2;
      y += wish.height;
    }
  }
  return middles;
}
