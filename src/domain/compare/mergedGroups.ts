import Big from 'big.js';
import { sameBoundary } from '../facts/aspects';
import {
  commonPartitionOf,
  crossingGroup,
  emptyBlock,
  type Atoms,
  type Partition,
  type Division,
  type Placed,
} from '../groups/commonPartition';
import type { Dataset, Indicator, Observation } from '../dataset';
import { mayBeAdded } from '../derive/derivation';
import { isPresent, observationOf, sumOfCategories, type PresentFigure } from '../figure';
import { figuresByCategory, type DimensionKey } from '../figures/figuresOf';
import { observationsOf } from '../facts/lookup';
import { measuresOneThing } from '../facts/methods';
import { inReports } from '../facts/vintage';
import { areDisjoint, atomsOf, atomsOfEveryone, coversOf } from '../groups/partitions';
import { quantityOf, toUnit } from '../numbers/quantity';
import { toFigure } from '../figures/toFigure';
import type { Comparison } from './comparison';
import { assessAlike } from './judge';

/** One group of a common cut, and each merged company's figure of it. */
export interface MergedBlock {
  /** The category of the tables that is this group, or several that are it together. */
  readonly categories: readonly string[];
  /**
   * Printed, or `derived` where several printed groups were added; in the order of the companies.
   * One of a company left out stands here where it prints just this group.
   */
  readonly figures: readonly PresentFigure[];
  /** The verdict on these figures. */
  readonly comparison: Comparison;
}

/** A company the common cut could not take in, and why. */
export type LeftOut = { readonly company: string } & (
  | { readonly reason: 'no_groups' | 'groups_overlap' | 'not_a_whole' }
  /** Its first printed group that lies on both sides of the cut. */
  | { readonly reason: 'other_cut'; readonly category: string }
  /** The group of the cut that it does not tell apart. */
  | { readonly reason: 'no_such_group'; readonly categories: readonly string[] }
);

export interface MergedGroups {
  readonly blocks: readonly MergedBlock[];
  /** At least two, in the order given. */
  readonly companies: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** Whose groups of an indicator are merged. */
export interface GroupsToMerge {
  readonly companies: readonly string[];
  readonly year: number;
  readonly dimension: string;
}

/** What one company prints, as divisions of everyone. */
interface Groups {
  readonly company: string;
  readonly categories: readonly string[];
  /** The finest first; none where the groups are not fit for that. */
  readonly divisions: readonly Division[];
  readonly unfit: 'no_groups' | 'groups_overlap' | 'not_a_whole' | null;
}

/**
 * The finest cut into at least two groups that as many companies as possible, at least two, can be
 * brought to by adding printed groups and nothing else; null where there is none, and for rates and
 * averages, which cannot be added. Of cuts that take in as many companies the one with more groups
 * is taken, then the one that needs fewer sums.
 */
export function mergeGroups(
  dataset: Dataset,
  indicator: Indicator,
  { companies, year, dimension }: GroupsToMerge,
): MergedGroups | null {
  if (!mayBeAdded(indicator) || measuresOneThing(dimension)) return null;
  const printed = companies.map((company) =>
    groupsInOneReport(dataset, indicator, { company, indicator: indicator.id, year, dimension }),
  );
  const best = commonPartitionOf(printed);
  if (!best) return null;
  const blocks = best.cut.map((atoms, index) => {
    const parts = printed.map(({ company, categories }) => {
      const placed = best.placed.get(company);
      if (placed) return { company, categories: placed[index] ?? [] };
      const same = categories
        .filter((category) => isExactly(dimension, category, atoms))
        .slice(0, 1);
      return { company, categories: same };
    });
    const printedBy = parts.filter(({ categories }) => categories.length > 0);
    const figures = printedBy
      .map(({ company, categories }) => {
        const category = sumOfCategories(categories);
        return toFigure(dataset, { company, indicator: indicator.id, year, dimension, category });
      })
      .filter(isPresent);
    const names = printedBy.map(({ categories }) => categories);
    return {
      categories: namesOf(dataset, dimension, atoms, names),
      figures,
      comparison: assessAlike(figures, dataset),
    };
  });
  const leftOut = printed.flatMap((groups) =>
    best.placed.has(groups.company) ? [] : [whyNot(groups, best.cut, blocks)],
  );
  const order = dataset.categories.filter((category) => category.dimension === dimension);
  const rank = ({ categories }: MergedBlock) =>
    order.findIndex((category) => categories.includes(category.id));
  return {
    blocks: [...blocks].sort((a, b) => rank(a) - rank(b)),
    companies: [...best.placed.keys()],
    leftOut,
  };
}

/** The groups of the first report to look in that prints any: groups of two reports are no whole. */
function groupsInOneReport(dataset: Dataset, indicator: Indicator, key: DimensionKey): Groups {
  const { company } = key;
  const found = inReports(dataset, company, (report) => {
    const groups = groupsOf(report, indicator, key);
    return groups.categories.length > 0 ? groups : null;
  });
  return found ?? { company, categories: [], divisions: [], unfit: 'no_groups' };
}

function groupsOf(dataset: Dataset, indicator: Indicator, key: DimensionKey): Groups {
  const { company, dimension } = key;
  const rows = figuresByCategory(dataset, key)
    .filter(isPresent)
    .map((figure) => (figure.comparableUnit ? observationOf(figure) : null))
    .filter((row) => row?.preferred === true)
    .filter((row) => row !== null);
  const categories = rows.map((row) => row.category ?? '');
  const without = (unfit: Groups['unfit']) => ({ company, categories, divisions: [], unfit });
  if (categories.length === 0) return without('no_groups');
  if (!sameBoundary(dataset.texts, rows)) return without('not_a_whole');
  const covers = [...coversOf(dimension, categories, null)].sort((a, b) => b.length - a.length);
  if (covers.length > 0) {
    const divisions = covers.map((cover) =>
      categories
        .filter((category) => cover.includes(category))
        .map((category) => ({ category, atoms: new Set(atomsOf(dimension, category)) })),
    );
    return { company, categories, divisions, unfit: null };
  }
  if (!areDisjoint(dimension, categories)) return without('groups_overlap');
  const whole = { ...key, dimension: null, category: null };
  const total = observationsOf(dataset, whole).find((row) => row.preferred);
  if (!total || !addUpExactly(dataset, indicator.unit, rows, total)) {
    return without('not_a_whole');
  }
  const everyone = atomsOfEveryone(dimension, categories);
  const division = [...everyone].map(([category, atoms]) => ({ category, atoms: new Set(atoms) }));
  return { company, categories, divisions: [division], unfit: null };
}

/**
 * True where nobody can be outside the groups: they add up to the printed total, all of them counts
 * without rounding.
 */
function addUpExactly(
  dataset: Dataset,
  unit: string,
  rows: readonly Observation[],
  total: Observation,
): boolean {
  const exact = (row: Observation) => {
    const { low, high } =
      toUnit(quantityOf(row), unit, dataset.conversions)?.quantity.interval ?? {};
    return low && high?.eq(low) ? low : null;
  };
  const parts = rows.map(exact).filter((part) => part !== null);
  const whole = exact(total);
  if (!whole || parts.length < rows.length) return false;
  return parts.reduce((sum, part) => sum.plus(part), new Big(0)).eq(whole);
}

/**
 * The category by which every company prints a block, else the one that holds exactly its atoms,
 * else the fewest printed groups that make it up.
 */
function namesOf(
  dataset: Dataset,
  dimension: string,
  atoms: Atoms,
  names: Placed,
): readonly string[] {
  const [first = [], ...others] = [...names].sort((a, b) => a.length - b.length);
  const alike = others.every((other) => other.join() === first.join());
  if (first.length === 1 && alike) return first;
  const exact = dataset.categories.find(
    (category) => category.dimension === dimension && isExactly(dimension, category.id, atoms),
  );
  return exact ? [exact.id] : first;
}

function isExactly(dimension: string, category: string, atoms: Atoms): boolean {
  const own = atomsOf(dimension, category);
  return own.length === atoms.size && own.every((atom) => atoms.has(atom));
}

function whyNot(
  { company, divisions, unfit }: Groups,
  cut: Partition,
  blocks: readonly MergedBlock[],
): LeftOut {
  const [finest] = divisions;
  if (unfit !== null || !finest) return { company, reason: unfit ?? 'not_a_whole' };
  const crossing = crossingGroup(cut, finest);
  if (crossing) return { company, reason: 'other_cut', category: crossing.category };
  const categories = blocks[emptyBlock(cut, finest)]?.categories ?? [];
  return { company, reason: 'no_such_group', categories };
}
