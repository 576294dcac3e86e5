import { factorTrendOf } from '../../domain/compare/factorTrend';
import type { YearChange } from '../../domain/compare/yearChange';
import { factsOf } from '../../domain/facts/companyFacts';
import { derivationOf } from '../../domain/figure';
import { factorIndicator } from '../../domain/figures/basis';
import { formatChange } from '../../wording/change';
import type { Context } from '../../wording/context';
import { formatUnlikeAspects, formatYearSpan } from '../../wording/years';

/** The change from one year to another. */
export interface ChangeCell {
  /** Null where only one of the years has the line. */
  readonly text: string | null;
  /** What the change must not be read without. */
  readonly remark: string | null;
}

/** What a change must not be read without: its years, what differs, a changed emission factor. */
export function buildChangeCell(context: Context, changed: YearChange, latest: number): ChangeCell {
  const { i18n } = context;
  const { from, to, change, unlike } = changed;
  const gapless = to.key.year === latest && from.key.year === latest - 1;
  const remarks = [
    ...(gapless ? [] : [formatYearSpan(from.key.year, to.key.year, i18n)]),
    ...formatUnlikeAspects(unlike, i18n),
    ...(change !== null && factorChanged(context, changed) ? [i18n.t('change.factor')] : []),
  ];
  const isBounded = change !== null && (change.interval.low ?? change.interval.high) !== null;
  return {
    text: isBounded ? formatChange(change, i18n) : null,
    remark: remarks.join(' · ') || null,
  };
}

/** What holds scope 2 as it is reported. */
const withScope2 = [factorIndicator, 'ghg_scope1_2'];

/** True where scope 2 was counted at another emission factor in the later year. */
function factorChanged({ dataset }: Context, { from, to }: YearChange): boolean {
  const atOneFactor = derivationOf(to)?.rule === 'same_factor';
  if (atOneFactor || !withScope2.includes(to.key.indicator)) return false;
  const { pairs } = factorTrendOf(factsOf(dataset, to.key.company));
  const pair = pairs.find(
    (item) => item.from.year === from.key.year && item.to.year === to.key.year,
  );
  return (pair?.trend?.outcome ?? 'factor_unchanged') !== 'factor_unchanged';
}
