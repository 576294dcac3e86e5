import Big from 'big.js';
import { gapCounts, spreadOf, type YearOfMany } from '../../domain/compare/manyCompanies';
import type { Indicator } from '../../domain/dataset';
import { figureId } from '../../domain/figure';
import { exactly } from '../../domain/numbers/interval';
import type { Quantity } from '../../domain/numbers/quantity';
import { shown } from '../../domain/numbers/rounding';
import type { I18n } from '../../i18n/I18n';
import { companyGroupName, unitName } from '../../wording/names';
import type { FigureRow } from './columns';
import { unrounded } from './plainDecimal';

/** An indicator and year over all companies, or over a group (`among`); `all` is null where that could not be loaded. */
export interface OverAll {
  readonly indicator: Indicator;
  readonly year: number;
  readonly among: string | null;
  readonly all: YearOfMany | null;
}

/**
 * A row for each number over all companies of the package: how those that may be ranked are spread, and how
 * many companies these, those set aside, and each kind of gap are. It has no company: its `company_id` is
 * `all:` and what it is, for a group `all:<group>:` and that, which no company's id can be.
 */
export function overAllRows(
  { indicator, year, among, all }: OverAll,
  i18n: I18n,
): readonly Partial<FigureRow>[] {
  const { t, language } = i18n;
  const rowOf = (id: string, name: string, quantity: Quantity | null): Partial<FigureRow> => {
    const company = ['all', ...(among === null ? [] : [among]), id].join(':');
    const key = { company, indicator: indicator.id, year, dimension: null, category: null };
    return {
      company_id: company,
      company:
        among === null
          ? t('export.all.row', { name })
          : t('export.all.row_group', { group: companyGroupName(among, i18n), name }),
      indicator_id: indicator.id,
      indicator: indicator.label[language],
      year,
      state_id: quantity ? 'statistic' : 'not_loaded',
      state: t(quantity ? 'export.all.statistic' : 'export.all.not_loaded'),
      figure_id: figureId(key),
      ...(quantity && {
        value: unrounded({ ...quantity, decimals: null }),
        value_shown: shown(quantity),
        unit_id: quantity.unit,
        unit: unitName(quantity.unit, i18n),
      }),
      ...(all?.verdict && {
        verdict_id: all.verdict,
        verdict: t(`verdict.${all.verdict}`),
        reason_ids: all.reasons.map(([caveat]) => caveat),
        reasons: all.reasons.map(([caveat]) => t(`caveat.${caveat}`)),
      }),
    };
  };
  if (!all) return [rowOf('not_loaded', t('export.all.not_loaded'), null)];
  return [
    ...(spreadOf(all, indicator.unit) ?? []).map(({ id, quantity }) =>
      rowOf(id, t(`distribution.${id}`), quantity),
    ),
    rowOf('rankable', t('export.all.rankable'), counted(all.values.length)),
    rowOf('not_rankable', t('export.all.not_rankable'), counted(all.apart)),
    ...gapCounts(all).map(([state, count]) => rowOf(state, t(`state.${state}`), counted(count))),
  ];
}

function counted(count: number): Quantity {
  const value = new Big(count);
  return { value, unit: 'count', decimals: 0, interval: exactly(value) };
}
