import { excludes, mustBeNamed, type Comparison } from '../domain/compare/comparison';
import {
  figureId,
  isPresent,
  stateOf,
  type Figure,
  type PresentFigure,
  type ReportGap,
} from '../domain/figure';
import { isOwn } from '../domain/facts/lookup';
import { groupBy } from '../domain/groupBy';
import { liesBelow } from '../domain/numbers/interval';
import type { Context } from './context';
import { formatFigure } from './figure';
import { companyName, groupName } from './names';
import { formatNumber } from './numbers';

/** On what the figures of a sentence stand, and which of them stand apart there. */
export interface SentenceBasis {
  readonly phrase: string | null;
  readonly notComparable: readonly Figure[];
}

/** The figures that a sentence is about, and how far they may be compared. */
export interface SentenceSubject {
  readonly figures: readonly Figure[];
  readonly comparison: Comparison;
  readonly year: number;
  readonly basis?: SentenceBasis;
}

/**
 * What the figure shows among what may be compared, then its gravest caveat, then who is missing.
 * It names a highest and a lowest only among figures that may be ranked and whose printed
 * precision tells them apart.
 */
export function buildSentence(context: Context, subject: SentenceSubject): string {
  const { figures, comparison, year, basis = { phrase: null, notComparable: [] } } = subject;
  const { t } = context.i18n;
  const present = figures.filter(isPresent);
  const all = [...figures, ...basis.notComparable];
  if (all.length === 0) return t('sentence.no_company');
  const bounds = tellBounds(context, basis.notComparable);
  const parts =
    present.length > 0
      ? [
          tellOnly(context, present) ?? tellRange(context, present, comparison),
          tellCaveat(context, present, comparison),
          tellGaps(context, all),
          bounds,
          tellOwn(context, [...present, ...basis.notComparable]),
        ]
      : [tellNothing(context, all, year), bounds];
  const sentence = parts.filter((part) => part !== null).join(t('sentence.separator'));
  return basis.phrase === null
    ? sentence
    : t('sentence.on_basis', { basis: basis.phrase, sentence });
}

/** The only figure there is; null where there are several. */
function tellOnly(context: Context, present: readonly PresentFigure[]): string | null {
  const [only] = present;
  if (!only || present.length > 1) return null;
  const key = stateOf(only) === 'derived' ? 'sentence.only_derived' : 'sentence.only';
  return context.i18n.t(key, {
    name: nameOf(context, only),
    value: formatFigure(only, context.i18n),
  });
}

/** From the lowest to the highest of what may be ranked; null where that is fewer than two. */
function tellRange(
  context: Context,
  present: readonly PresentFigure[],
  comparison: Comparison,
): string | null {
  const { i18n } = context;
  const { t } = i18n;
  const ranked = present
    .filter((figure) => comparison.rankable.has(figureId(figure.key)))
    .sort((a, b) => b.quantity.value.cmp(a.quantity.value));
  const [high, second] = ranked;
  const low = ranked[ranked.length - 1];
  const last = ranked[ranked.length - 2];
  if (!high || !second || !low || !last) return null;
  const values = {
    count: ranked.length,
    high: nameOf(context, high),
    highValue: formatFigure(high, i18n),
    low: nameOf(context, low),
    lowValue: formatFigure(low, i18n),
  };
  if (values.highValue === values.lowValue) return t('sentence.equal', values);
  const isAbove = (a: PresentFigure, b: PresentFigure) =>
    liesBelow(b.quantity.interval, a.quantity.interval);
  // Where rounding could turn the order round, nobody is named highest or lowest.
  if (!isAbove(high, second) || !isAbove(last, low)) {
    return t('sentence.range', values);
  }
  if (ranked.length === 2 && present.length === 2) return t('sentence.pair', values);
  return ranked.length < present.length
    ? t('sentence.ranked_part', values)
    : t('sentence.ranked', values);
}

function tellCaveat(
  { dataset, i18n }: Context,
  present: readonly PresentFigure[],
  comparison: Comparison,
): string | null {
  const { t } = i18n;
  const reasons = comparison.reasons.filter((reason) => mustBeNamed(reason.caveat));
  // What keeps a figure out of the ranking comes first, up to two of it; else the gravest caveat.
  const grave = reasons.filter((reason) => excludes(reason.caveat)).slice(0, 2);
  const told = grave.length > 0 ? grave : reasons.slice(0, 1);
  if (told.length === 0) return null;
  const all = new Set(present.map((figure) => figure.key.company));
  const named = told.map(({ caveat: id, companies }) =>
    companies.length === all.size && companies.every((company) => all.has(company))
      ? t(`caveat.${id}`)
      : t('sentence.reason', {
          reason: t(`caveat.${id}`),
          names: i18n.format.list(companies.map((company) => companyName(dataset, company, i18n))),
        }),
  );
  const reason = named.join(t('sentence.and'));
  return t(comparison.verdict === 'do_not_rank' ? 'sentence.do_not_rank' : 'sentence.mind', {
    reason,
  });
}

/** Where no figure is there: who has none and why, or that nobody prints one. */
function tellNothing(context: Context, all: readonly Figure[], year: number): string | null {
  const told = all.some(
    (figure) => figure.kind !== 'report_gap' || figure.state !== 'not_disclosed',
  );
  return told ? tellGaps(context, all) : context.i18n.t('sentence.none', { year });
}

function tellGaps({ dataset, i18n }: Context, all: readonly Figure[]): string | null {
  const { t } = i18n;
  const reported = all.filter((figure) => figure.kind === 'report_gap');
  const offBasis = all.filter((figure) => figure.kind === 'off_basis');
  const ofState = groupBy(reported, ({ state }) => gapKind(state));
  const namesOf = (item: readonly Figure[]) =>
    i18n.format.list([
      ...new Set(item.map((figure) => companyName(dataset, figure.key.company, i18n))),
    ]);
  const reasons = [...groupBy(offBasis, (figure) => figure.because)].map(([because, those]) =>
    t('sentence.because', { names: namesOf(those), reason: t(`off_basis.${because}`) }),
  );
  const gaps = gapKinds.flatMap((kind) => {
    const those = ofState.get(kind) ?? [];
    const [first] = those;
    return first
      ? [
          t(`sentence.${kind}`, {
            names: namesOf(those),
            count: those.length,
            year: first.key.year,
          }),
        ]
      : [];
  });
  return [...gaps, ...reasons].join(t('sentence.separator')) || null;
}

const gapKinds = ['missing', 'in_parts', 'no_report', 'unknown'] as const;

/** `missing`: the report was read and gives no figure. */
function gapKind(state: ReportGap['state']): (typeof gapKinds)[number] {
  switch (state) {
    case 'not_disclosed':
    case 'not_applicable':
    case 'not_quantified':
      return 'missing';
    case 'in_parts':
    case 'no_report':
    case 'unknown':
      return state;
  }
}

/** What is known to be at least so much, told without an order. */
function tellBounds(context: Context, notComparable: readonly Figure[]): string | null {
  const { i18n } = context;
  const { t } = i18n;
  const bounded = notComparable.filter(isPresent);
  if (bounded.length === 0) return null;
  const each = bounded.map((figure) =>
    t('sentence.bound', {
      name: nameOf(context, figure),
      value: formatNumber(figure.quantity, i18n),
    }),
  );
  return t('sentence.bounds', { bounds: i18n.format.list(each) });
}

/** That nobody checked what a reader added, where a number of it is shown. */
function tellOwn({ dataset, i18n }: Context, shown: readonly Figure[]): string | null {
  const hasOwn = shown.some((figure) => isPresent(figure) && isOwn(dataset, figure.key.company));
  return hasOwn ? i18n.t('sentence.own') : null;
}

function nameOf({ dataset, i18n }: Context, figure: Figure): string {
  const name = companyName(dataset, figure.key.company, i18n);
  const group = groupName(dataset, figure.key, i18n);
  return group === null ? name : i18n.t('row.group', { name, group });
}
