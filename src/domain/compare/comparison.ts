import { asNamed, aspectOfFigure, aspectOfGap, notStated } from '../facts/aspects';
import { methodNamedBy } from '../facts/methods';
import type { Aspect, CaveatId, Dataset } from '../dataset';
import {
  figureId,
  inputsOf,
  isPresent,
  type Figure,
  type FigureKey,
  type PresentFigure,
} from '../figure';
import { groupBy } from '../groupBy';
import { oncePer } from '../oncePer';

/** May these figures be set against each other? */
export type Verdict = 'comparable' | 'with_care' | 'do_not_rank';

/** One reason of a verdict and the companies it holds for. */
export interface Reason {
  readonly caveat: CaveatId;
  readonly companies: readonly string[];
}

/** What tells in what figures differ. */
export type Sources = Pick<Dataset, 'texts' | 'reports'>;

export interface Comparison {
  /** Null where fewer than two figures are there: nothing to compare. */
  readonly verdict: Verdict | null;
  /** Gravest first. */
  readonly reasons: readonly Reason[];
  /** Ids of the figures that may be ranked among themselves; empty where none may. */
  readonly rankable: ReadonlySet<string>;
}

/** What is said of figures that differ in an aspect, and of one whose report leaves it open. */
interface AspectReasons {
  readonly aspect: Aspect;
  readonly differs: CaveatId;
  readonly unstated: CaveatId;
  /** What figures say of it themselves; a reason only where another says something else. */
  readonly named?: readonly CaveatId[];
}

/** Aspects in which figures must be alike before one may be called higher than another. */
const decisive: readonly AspectReasons[] = [
  { aspect: 'boundary', differs: 'boundary_differs', unstated: 'boundary_not_stated' },
  { aspect: 'scopes', differs: 'scopes_differ', unstated: 'scopes_differ' },
  {
    aspect: 'scope3_categories',
    differs: 'scope3_categories_differ',
    unstated: 'scope3_categories_differ',
  },
  { aspect: 'formula', differs: 'formula_differs', unstated: 'formula_not_disclosed' },
  { aspect: 'denominator', differs: 'denominator_differs', unstated: 'base_not_stated' },
  { aspect: 'definition', differs: 'definition_differs', unstated: 'definition_not_stated' },
  {
    aspect: 'method',
    differs: 'method_differs',
    unstated: 'method_not_stated',
    named: ['location_based', 'market_based'],
  },
];

/** Gravest first. */
const decisiveCaveats: readonly CaveatId[] = decisive.flatMap(
  ({ differs, unstated, named = [] }) => [...named, differs, unstated],
);

/** True for a caveat that keeps a figure from being ranked with the others. */
export function excludes(caveat: CaveatId): boolean {
  return (
    caveat === 'groups_differ' || setsApart.includes(caveat) || decisiveCaveats.includes(caveat)
  );
}

/** A figure with one of these may be ranked with no other. */
const setsApart: readonly CaveatId[] = [
  'mixed_versions',
  'formula_not_disclosed',
  'base_not_stated',
  'composition_not_coverage',
  'unit_not_comparable',
  'weak_reading',
  'contradicts_itself',
  'other_base',
];

/** These keep no figure from being ranked, but a ranking without them would mislead. */
const qualifying: readonly CaveatId[] = [
  'second_value',
  'year_end_differs',
  'full_time_only',
  'implied_base',
  'co2_only',
];

/** True for a caveat that a sentence about the figures has to name. */
export function mustBeNamed(caveat: CaveatId): boolean {
  return excludes(caveat) || qualifying.includes(caveat);
}

/** Gravest first. */
const gravity: readonly CaveatId[] = [
  'mixed_versions',
  'groups_differ',
  ...new Set([...decisiveCaveats, ...setsApart]),
  ...qualifying,
  'inferred',
  'derived',
  'estimated',
  'other_report',
  'restated',
  'converted_by_standard_factor',
];

/** The order in which reasons are told. */
export function byGravity(a: Reason, b: Reason): number {
  return gravity.indexOf(a.caveat) - gravity.indexOf(b.caveat);
}

/**
 * The verdict on a set of figures of one indicator, with its reasons, and which of them may be
 * ranked: the largest class whose boundary, scopes, formula, denominator and definition are alike, if
 * it holds more than half of them and at least two (rules of comparison, section 2).
 */
export function assess(figures: readonly Figure[], sources: Sources): Comparison {
  const { texts } = sources;
  const present = figures.filter(isPresent);
  if (present.length < 2) {
    return { verdict: null, reasons: reasonsOf(figures, sources), rankable: new Set() };
  }
  const classes = [...groupBy(present, (figure) => classOf(figure, texts)).values()];
  const [largest = [], next = []] = classes.sort((a, b) => b.length - a.length);
  const alone = largest.length < 2 || largest.length === next.length;
  const rankable = new Set(alone ? [] : largest.map((figure) => figureId(figure.key)));
  const reasons = reasonsOf(figures, sources);
  const verdict =
    rankable.size * 2 <= present.length
      ? 'do_not_rank'
      : reasons.length > 0
        ? 'with_care'
        : 'comparable';
  return { verdict, reasons, rankable: verdict === 'do_not_rank' ? new Set() : rankable };
}

function classOf(figure: PresentFigure, texts: Sources['texts']): string {
  const apart = figure.caveats.some((caveat) => setsApart.includes(caveat));
  const kinds = decisive.map(({ aspect }) => aspectOfFigure(texts, figure, aspect));
  const unstated = kinds.some((kind) => kind === notStated);
  return apart || unstated ? figureId(figure.key) : [groupOf(figure.key) ?? '', ...kinds].join('|');
}

/** Sites may be compared with one another; other groups only with the same group elsewhere. */
export function groupOf({ dimension, category }: FigureKey): string | null {
  return dimension === 'site' ? null : category;
}

/**
 * What sets the figures apart. A report without a figure may still say how it would count: what one
 * calls none may be another's figure.
 */
function reasonsOf(all: readonly Figure[], sources: Sources): readonly Reason[] {
  const { texts } = sources;
  const figures = all.filter(isPresent);
  if (figures.length === 0) return [];
  const companiesBy = new Map<CaveatId, Set<string>>();
  const note = (caveat: CaveatId, figure: Figure) => {
    const companies = companiesBy.get(caveat) ?? new Set();
    companiesBy.set(caveat, companies.add(figure.key.company));
  };
  const methods = new Set(figures.map((figure) => aspectOfFigure(texts, figure, 'method')));
  for (const { aspect, differs, unstated } of decisive) {
    const kindOf = (figure: Figure) => {
      if (!isPresent(figure)) return aspectOfGap(texts, figure, aspect);
      const kind = aspectOfFigure(texts, figure, aspect);
      // A report names no method as a rule; that is a want only beside one that does.
      const isOpen = aspect === 'method' && methods.size > 1 && kind === asNamed;
      return isOpen ? notStated : kind;
    };
    const told = all.filter((figure) => kindOf(figure) !== null);
    const stated = told.filter((figure) => kindOf(figure) !== notStated);
    for (const figure of outsiders(stated, kindOf)) note(differs, figure);
    for (const figure of told) if (kindOf(figure) === notStated) note(unstated, figure);
  }
  const stated = figures.filter((figure) => yearEndOf(sources, figure) !== null);
  for (const figure of outsiders(stated, (item) => yearEndOf(sources, item))) {
    note('year_end_differs', figure);
  }
  const groups = new Set(figures.map(({ key }) => groupOf(key)));
  for (const figure of groups.size > 1 ? figures : []) note('groups_differ', figure);
  for (const figure of figures) {
    for (const caveat of figure.caveats) {
      if (methods.size > 1 || methodNamedBy(caveat) === null) note(caveat, figure);
    }
  }
  return [...companiesBy]
    .map(([caveat, companies]) => ({ caveat, companies: [...companies] }))
    .sort(byGravity);
}

const yearEnds = oncePer(
  (reports: Sources['reports']) =>
    new Map(reports.map(({ id, periodEnd }) => [id, periodEnd.slice(5) || '12-31'])),
);

/** Month and day on which the fiscal year of a figure ends; null where its reports disagree or are lost. */
function yearEndOf({ reports }: Sources, figure: Figure): string | null {
  if (!isPresent(figure)) return null;
  const known = yearEnds(reports);
  const ends = new Set(inputsOf(figure).flatMap(({ report }) => known.get(report) ?? []));
  const [end = null, ...others] = ends;
  return others.length === 0 ? end : null;
}

/** The figures that differ from the commonest kind, all of them where none is commonest. */
function outsiders(
  figures: readonly Figure[],
  kindOf: (figure: Figure) => string | null,
): readonly Figure[] {
  const kinds = [...groupBy(figures, kindOf).values()].sort((a, b) => b.length - a.length);
  const [first = [], second = []] = kinds;
  if (kinds.length < 2) return [];
  const alike = new Set(first);
  return first.length === second.length ? figures : figures.filter((figure) => !alike.has(figure));
}
