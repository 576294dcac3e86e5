import { aspectOfFigure, notStated } from '../facts/aspects';
import type { Aspect, CaveatId, Text } from '../dataset';
import { figureId, isPresent, type Figure, type PresentFigure } from '../figure';
import { groupBy } from '../groupBy';

/** May these figures be set against each other? */
export type Verdict = 'comparable' | 'with_care' | 'do_not_rank';

/** One reason of a verdict and the companies it holds for. */
export interface Reason {
  readonly caveat: CaveatId;
  readonly companies: readonly string[];
}

export interface Comparison {
  /** Null where fewer than two figures are there: nothing to compare. */
  readonly verdict: Verdict | null;
  /** Gravest first. */
  readonly reasons: readonly Reason[];
  /** Ids of the figures that may be ranked among themselves; empty where none may. */
  readonly rankable: ReadonlySet<string>;
}

/** Aspects in which figures must be alike before one may be called higher than another. */
const decisive = [
  ['boundary', 'boundary_differs'],
  ['scopes', 'scopes_differ'],
  ['scope3_categories', 'scope3_categories_differ'],
  ['formula', 'formula_differs'],
  ['denominator', 'denominator_differs'],
] as const satisfies readonly (readonly [Aspect, CaveatId])[];

/** True for a caveat that keeps a figure from being ranked with the others. */
export function excludes(caveat: CaveatId): boolean {
  return (
    caveat === 'groups_differ' ||
    setsApart.includes(caveat) ||
    decisive.some(([, one]) => one === caveat)
  );
}

/** Aspects worth a word where they differ, that do not forbid a ranking. */
const worthAWord = [['definition', 'definition_differs']] as const satisfies readonly (readonly [
  Aspect,
  CaveatId,
])[];

/** A figure with one of these may be ranked with no other. */
const setsApart: readonly CaveatId[] = [
  'formula_not_disclosed',
  'composition_not_coverage',
  'unit_not_comparable',
  'weak_reading',
  'contradicts_itself',
  'other_base',
];

/** Gravest first: the order in which reasons are told. */
const gravity: readonly CaveatId[] = [
  'groups_differ',
  ...decisive.map(([, caveat]) => caveat),
  ...setsApart,
  'second_value',
  'full_time_only',
  'implied_base',
  'definition_differs',
  'base_not_stated',
  'co2_only',
  'inferred',
  'derived',
  'estimated',
  'restated',
  'converted_by_standard_factor',
];

/**
 * The verdict on a set of figures of one indicator, with its reasons, and which of them may be
 * ranked: the largest class whose boundary, scopes, formula and denominator are alike, if it holds
 * more than half of them and at least two (rules of comparison, section 2).
 */
export function assess(figures: readonly Figure[], texts: ReadonlyMap<string, Text>): Comparison {
  const present = figures.filter(isPresent);
  if (present.length < 2) {
    return { verdict: null, reasons: reasonsOf(present, texts), rankable: new Set() };
  }
  const classes = [...groupBy(present, (figure) => classOf(figure, texts)).values()];
  const [largest = [], next = []] = classes.sort((a, b) => b.length - a.length);
  const alone = largest.length < 2 || largest.length === next.length;
  const rankable = new Set(alone ? [] : largest.map((figure) => figureId(figure.key)));
  const reasons = reasonsOf(present, texts);
  const verdict =
    rankable.size * 2 <= present.length
      ? 'do_not_rank'
      : reasons.length > 0
        ? 'with_care'
        : 'comparable';
  return { verdict, reasons, rankable: verdict === 'do_not_rank' ? new Set() : rankable };
}

function classOf(figure: PresentFigure, texts: ReadonlyMap<string, Text>): string {
  const apart = figure.caveats.some((caveat) => setsApart.includes(caveat));
  const kinds = decisive.map(([aspect]) => aspectOfFigure(texts, figure, aspect));
  const unstated = kinds.some((kind) => kind === notStated);
  return apart || unstated ? figureId(figure.key) : [groupOf(figure), ...kinds].join('|');
}

/** Sites may be compared with one another; other groups only with the same group elsewhere. */
function groupOf({ key }: PresentFigure): string {
  return key.dimension === 'site' ? '' : (key.category ?? '');
}

function reasonsOf(
  figures: readonly PresentFigure[],
  texts: ReadonlyMap<string, Text>,
): readonly Reason[] {
  const companiesBy = new Map<CaveatId, Set<string>>();
  const note = (caveat: CaveatId, figure: PresentFigure) => {
    const companies = companiesBy.get(caveat) ?? new Set();
    companiesBy.set(caveat, companies.add(figure.key.company));
  };
  for (const [aspect, caveat] of [...decisive, ...worthAWord]) {
    for (const figure of outsiders(figures, aspect, texts)) note(caveat, figure);
  }
  const groups = new Set(figures.map(groupOf));
  for (const figure of groups.size > 1 ? figures : []) note('groups_differ', figure);
  for (const figure of figures) {
    for (const caveat of figure.caveats) note(caveat, figure);
  }
  return [...companiesBy]
    .map(([caveat, companies]) => ({ caveat, companies: [...companies] }))
    .sort((a, b) => gravity.indexOf(a.caveat) - gravity.indexOf(b.caveat));
}

/**
 * The figures that differ from the commonest kind in an aspect, all of them where none is
 * commonest; with them those whose kind is not stated, unless a caveat of their own says so.
 */
function outsiders(
  figures: readonly PresentFigure[],
  aspect: Aspect,
  texts: ReadonlyMap<string, Text>,
): readonly PresentFigure[] {
  const kindOf = (figure: PresentFigure) => aspectOfFigure(texts, figure, aspect);
  const stated = figures.filter((figure) => kindOf(figure) !== notStated);
  const unstated = figures.filter(
    (figure) => kindOf(figure) === notStated && !figure.caveats.includes('formula_not_disclosed'),
  );
  const kinds = groupBy(stated, kindOf);
  if (kinds.size < 2) return unstated;
  const [first = [], second = []] = [...kinds.values()].sort((a, b) => b.length - a.length);
  const odd =
    first.length === second.length
      ? stated
      : stated.filter((presentFigure) => !first.includes(presentFigure));
  return [...odd, ...unstated];
}
