import { sameBoundary } from '../facts/aspects';
import type { Dataset, Indicator } from '../dataset';
import { mayBeAdded } from '../derive/derivation';
import { sums, totalOf } from '../derive/sums';
import {
  inputsOf,
  isPresent,
  openEndOf,
  sumOfCategories,
  type Figure,
  type FigureKey,
  type PresentFigure,
} from '../figure';
import { dimensionsOf, figuresByCategory } from '../figures/figuresOf';
import { toFigure } from '../figures/toFigure';
import { byOtherMethods, choicesFrom } from '../facts/methods';
import { inReports, ofReport } from '../facts/vintage';
import { areDisjoint, coversOf, dividesTotal } from '../groups/partitions';
import { intersect, liesBelow } from '../numbers/interval';
import { sumOf, type Quantity } from '../numbers/quantity';
import { restOf, shareOfSum, shareOfTotal } from '../numbers/share';
import { judge, type JudgedFigure } from './judge';
import { mergeGroups, type GroupsToMerge, type LeftOut } from './mergedGroups';

/** The cut of a total into the indicators it is the sum of: scopes, direct and indirect energy. */
export const byIndicator = 'indicator';

/**
 * How an amount may be cut into parts of one total: by the indicators it is the sum of, or by
 * dimensions whose groups overlap nowhere. None of rates and averages: those of groups are no parts.
 */
export function cutsOf(dataset: Dataset, indicator: Indicator): readonly string[] {
  if (!mayBeAdded(indicator)) return [];
  return [
    ...(sums.get(indicator.id) ? [byIndicator] : []),
    ...dimensionsOf(dataset, indicator.id).filter(dividesTotal),
  ];
}

/** A part of a total. */
export interface Part extends JudgedFigure {
  readonly figure: PresentFigure;
  /** The same of every company where it means the same. */
  readonly group: string;
  /** In percent of what the company's parts are shares of. */
  readonly share: Quantity;
}

/** What a company's parts are shares of: the total it prints, one that follows, or their own sum. */
export type Denominator = 'printed_total' | 'derived_total' | 'sum_of_parts';

/** The parts of a company's total, in the order of the tables. */
export interface Composed {
  readonly kind: 'composed';
  readonly company: string;
  /** Its figure for the whole, whether or not the parts are shares of it. */
  readonly whole: Figure;
  readonly parts: readonly Part[];
  readonly of: Denominator;
  readonly total: Quantity;
  /** What no part names, where the parts do not reach the total; null where they do. */
  readonly rest: { readonly amount: Quantity; readonly share: Quantity } | null;
  /** The total the parts exceed beyond rounding; null where they do not. */
  readonly exceeded: PresentFigure | null;
  /** Parts of the total by definition that are not there. */
  readonly missing: readonly JudgedFigure[];
}

/** A company whose parts cannot be drawn as shares, and why. */
export interface NotComposed {
  readonly kind: 'apart';
  readonly company: string;
  /** Its figure for the whole. */
  readonly whole: Figure;
  readonly reason: LeftOut | { readonly reason: 'nothing' };
  /** What it prints, and the parts of its total that are not there. */
  readonly figures: readonly JudgedFigure[];
}

export type Composition = Composed | NotComposed;

interface Groups extends GroupsToMerge {
  /** True for groups brought to one cut where that is exact. */
  readonly merged: boolean;
}

/** Each company's parts of an indicator by one of its cuts (`cutsOf`), in the order given. */
export function compositionsOf(
  dataset: Dataset,
  indicator: Indicator,
  groups: Groups,
): readonly Composition[] {
  const merged = groups.merged ? mergeGroups(dataset, indicator, groups) : null;
  const keys = groups.companies.map((company) => ({
    company,
    indicator: totalOf(indicator.id),
    year: groups.year,
    dimension: null,
    category: null,
  }));
  if (merged) {
    return keys.map((key) => {
      const { company } = key;
      const left = merged.leftOut.find((item) => item.company === company);
      const printed = merged.blocks.flatMap(({ categories, figures, comparison }) =>
        figures
          .filter(({ key }) => key.company === company)
          .map((figure) => ({ figure, comparison, group: sumOfCategories(categories) })),
      );
      return compose(dataset, key, {
        printed,
        unfit: left ?? null,
        isWhole: !left,
        missing: [],
      });
    });
  }
  const found = keys.map(
    (key) =>
      inReports(dataset, key.company, (report) => {
        const parts = partsOf(report, indicator, key, groups.dimension);
        return parts.printed.length > 0 ? parts : null;
      }) ?? nothing(key),
  );
  const all = found.flatMap(({ printed, missing }) => [...printed, ...missing]);
  const judged = judge(dataset, all, groups.companies);
  const verdictOn = new Map(judged.map((item) => [item.figure, item]));
  const withVerdict = <Own extends Figure>(figures: readonly Own[]) =>
    figures.flatMap((figure) => {
      const comparison = verdictOn.get(figure)?.comparison;
      return comparison ? [{ figure, comparison }] : [];
    });
  return keys.map((key, index) => {
    const parts = found[index] ?? nothing(key);
    return compose(dataset, key, {
      ...parts,
      printed: withVerdict(parts.printed).map((item) => ({
        ...item,
        group: groupOfPart(item, groups.dimension),
      })),
      missing: withVerdict(parts.missing),
    });
  });
}

/** Parts of one meaning have one group; those of a sum of indicators go by their indicator. */
function groupOfPart({ figure: { key } }: { readonly figure: Figure }, cut: string): string {
  return cut === byIndicator ? key.indicator : (key.category ?? key.indicator);
}

/** What a report gives of a whole, before it is held against its total. */
interface Found {
  readonly printed: readonly PresentFigure[];
  /** Parts of the whole by definition that are not there. */
  readonly missing: readonly Figure[];
  /** True where the parts are everything by definition. */
  readonly isWhole: boolean;
  readonly unfit: LeftOut | null;
}

function nothing({ company }: FigureKey): Found {
  return { printed: [], missing: [], isWhole: false, unfit: { company, reason: 'no_groups' } };
}

function partsOf(dataset: Dataset, indicator: Indicator, whole: FigureKey, cut: string): Found {
  return cut === byIndicator
    ? indicatorsIn(dataset, indicator, whole)
    : groupsIn(dataset, indicator, whole, cut);
}

/** The indicators a total is the sum of: the first form that is complete, else the usual one. */
function indicatorsIn(dataset: Dataset, indicator: Indicator, whole: FigureKey): Found {
  const forms = (sums.get(indicator.id) ?? []).map((form) =>
    form.map((part) => toFigure(dataset, { ...whole, indicator: part })),
  );
  const complete = forms.find((form) => form.every(isPresent));
  const form = complete ?? forms[0] ?? [];
  const present = form.filter(isPresent);
  const printed = complete ? byMethodOf(dataset, whole, present) : present;
  if (printed.length === 0) return nothing(whole);
  return {
    printed,
    missing: form.filter((figure) => !isPresent(figure)),
    isWhole: complete !== undefined,
    unfit: null,
  };
}

/** The parts, each by the method by which they make up the printed total; as they are where none does. */
function byMethodOf(
  dataset: Dataset,
  whole: FigureKey,
  parts: readonly PresentFigure[],
): readonly PresentFigure[] {
  const total = toFigure(dataset, whole);
  if (total.kind !== 'printed') return parts;
  const choices = choicesFrom(
    parts.map((part) => [
      part,
      ...inputsOf(part)
        .flatMap((row) => (part.kind === 'printed' ? byOtherMethods(dataset, row) : []))
        .map((row) => toFigure(dataset, row))
        .filter(isPresent),
    ]),
  );
  const fits = choices.find((choice) => {
    const { interval } = sumOf(choice.map(({ quantity }) => quantity));
    return intersect(interval, total.quantity.interval);
  });
  return fits ?? parts;
}

/** The groups a report prints: the finest that are everyone, else all where they overlap nowhere. */
function groupsIn(
  dataset: Dataset,
  indicator: Indicator,
  whole: FigureKey,
  dimension: string,
): Found {
  const { company, year } = whole;
  const figures = figuresByCategory(dataset, { company, indicator: indicator.id, year, dimension })
    .filter(isPresent)
    .filter(({ comparableUnit }) => comparableUnit);
  const categories = figures.map(({ key }) => key.category ?? '');
  if (categories.length === 0) return nothing(whole);
  const [cover] = [...coversOf(dimension, categories, null)].sort((a, b) => b.length - a.length);
  if (cover) {
    const printed = figures.filter(({ key }) => cover.includes(key.category ?? ''));
    return { printed, missing: [], isWhole: true, unfit: null };
  }
  const unfit = areDisjoint(dimension, categories)
    ? null
    : ({ company, reason: 'groups_overlap' } as const);
  return { printed: figures, missing: [], isWhole: false, unfit };
}

interface Parts extends Omit<Found, 'printed' | 'missing'> {
  readonly printed: readonly Omit<Part, 'share'>[];
  readonly missing: readonly JudgedFigure[];
}

/** The parts with the total that the same report gives. */
function compose(dataset: Dataset, key: FigureKey, parts: Parts): Composition {
  const { company } = key;
  const [own] = parts.printed.flatMap(({ figure }) => inputsOf(figure));
  const whole = toFigure(own ? ofReport(dataset, own.report) : dataset, key);
  const apart = (reason: NotComposed['reason']): NotComposed => ({
    kind: 'apart',
    company,
    whole,
    reason,
    figures: [...parts.printed, ...parts.missing],
  });
  if (parts.unfit) return apart(parts.unfit);
  const amounts = parts.printed.map(({ figure }) => figure.quantity);
  const sum = sumOf(amounts);
  const total = totalFor(dataset, whole, parts);
  const exceeds = total !== null && liesBelow(total.quantity.interval, sum.interval);
  if (sum.value.lte(0)) return apart({ reason: 'nothing' });
  if (total && !exceeds) {
    const of = total.kind === 'printed' ? 'printed_total' : 'derived_total';
    return sharesOfTotal(parts, total, of) ?? apart({ company, reason: 'not_a_whole' });
  }
  const alike = sameBoundary(
    dataset.texts,
    parts.printed.flatMap(({ figure }) => inputsOf(figure)),
  );
  if (!alike || (!parts.isWhole && !exceeds)) return apart({ company, reason: 'not_a_whole' });
  return (
    sharesOfSum(parts, whole, exceeds ? total : null) ?? apart({ company, reason: 'not_a_whole' })
  );
}

/**
 * The total the parts can be shares of: a number for the same part of the company, not open on
 * either side, that does not rest on these very parts. What is everything by definition needs no
 * total that is only derived.
 */
function totalFor(dataset: Dataset, whole: Figure, parts: Parts): PresentFigure | null {
  if (!isPresent(whole) || !whole.comparableUnit || openEndOf(whole) !== null) return null;
  if (whole.quantity.value.lte(0)) return null;
  if (whole.kind === 'derived' && parts.isWhole) return null;
  const rows = [whole, ...parts.printed.map(({ figure }) => figure)].flatMap(inputsOf);
  return sameBoundary(dataset.texts, rows) ? whole : null;
}

function sharesOfTotal(
  { printed, missing }: Parts,
  whole: PresentFigure,
  of: 'printed_total' | 'derived_total',
): Composed | null {
  const total = whole.quantity;
  const shared = printed.flatMap((part) => {
    const share = shareOfTotal(part.figure.quantity, total);
    return share ? [{ ...part, share }] : [];
  });
  if (shared.length < printed.length) return null;
  const amounts = shared.map(({ figure }) => figure.quantity);
  const amount = restOf(total, amounts);
  const share = shareOfTotal(amount, total);
  const isShort = liesBelow(sumOf(amounts).interval, total.interval);
  return {
    kind: 'composed',
    company: whole.key.company,
    whole,
    parts: shared,
    of,
    total,
    rest: isShort && share ? { amount, share } : null,
    exceeded: null,
    missing,
  };
}

function sharesOfSum(
  { printed, missing }: Parts,
  whole: Figure,
  exceeded: PresentFigure | null,
): Composed | null {
  const total = sumOf(printed.map(({ figure }) => figure.quantity));
  const shared = printed.flatMap((part) => {
    const others = printed.filter((other) => other !== part).map(({ figure }) => figure.quantity);
    const rest = { ...sumOf(others), unit: total.unit };
    const share = shareOfSum(part.figure.quantity, rest);
    return share ? [{ ...part, share }] : [];
  });
  if (shared.length < printed.length) return null;
  return {
    kind: 'composed',
    company: whole.key.company,
    whole,
    parts: shared,
    of: 'sum_of_parts',
    total,
    rest: null,
    exceeded,
    missing,
  };
}
