import type { Composed } from '../../domain/compare/composition';
import type { Indicator } from '../../domain/dataset';
import { sums } from '../../domain/derive/sums';
import { categoriesIn } from '../../domain/figure';
import type { Context } from '../../wording/context';

/** The groups of all bars in the order of the tables. */
export function groupOrder(
  { dataset }: Context,
  indicator: Indicator,
  dimension: string | null,
  composed: readonly Composed[],
): readonly string[] {
  const order =
    dimension === null
      ? (sums.get(indicator.id) ?? []).flat()
      : dataset.categories.filter((item) => item.dimension === dimension).map(({ id }) => id);
  const rank = (group: string) => order.findIndex((id) => categoriesIn(group).includes(id));
  const groups = new Set(composed.flatMap(({ parts }) => parts.map(({ group }) => group)));
  return [...groups].sort((a, b) => rank(a) - rank(b));
}

/** A colour for what several companies have alike; groups of one company have none where others stand beside it. */
export function tonesOf(
  groups: readonly string[],
  composed: readonly Composed[],
): ReadonlyMap<string, number> {
  const shared = groups.filter(
    (group) =>
      composed.length === 1 ||
      composed.filter(({ parts }) => parts.some((part) => part.group === group)).length > 1,
  );
  return new Map(groups.map((group) => [group, shared.indexOf(group) + 1]));
}
