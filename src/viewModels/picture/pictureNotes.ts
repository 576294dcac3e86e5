import { defaultBasis, factorIndicator, type SideBySide } from '../../domain/figures/basis';
import { scope3Categories } from '../../domain/compare/likeForLike';
import type { Indicator } from '../../domain/dataset';
import { groupBy } from '../../domain/groupBy';
import type { I18n } from '../../i18n/I18n';
import type { Context } from '../../wording/context';
import { buildFactorTrendView } from '../time/factorTrendView';
import { buildLikeForLikeView } from '../time/likeForLikeView';
import { asideOf } from '../figure/figureRow';
import type { PictureVerdict } from './model';
import type { TimeSeries } from '../time/timeView';
import type { YearVerdict } from '../time/yearVerdicts';
import type { VerdictView } from '../figure/verdictView';
import { formatReason } from '../../wording/verdict';

/** Why figures may not be set against each other, one sentence a reason. */
export function reasonNotes(verdict: VerdictView | null, i18n: I18n): readonly string[] {
  return (verdict?.reasons ?? []).map((reason) => formatReason(reason, i18n));
}

/** The verdict on one group in one line: "Compare with care: different boundary (Qiniu)". */
export function verdictNote({ label, reasons }: VerdictView, { t }: I18n): string {
  if (reasons.length === 0) return label;
  const named = reasons.map((reason) =>
    t('row.group', { name: reason.label, group: reason.companies }),
  );
  return t('row.label', { name: label, value: named.join(t('row.separator')) });
}

/** The verdict with its reasons, and with fewer of them where there is less room; null where there is none. */
export function pictureVerdict(verdict: VerdictView | null, i18n: I18n): PictureVerdict | null {
  if (verdict === null) return null;
  const { level, label, reasons } = verdict;
  const lines = Array.from({ length: reasons.length + 1 }, (_, fewer) =>
    verdictNote({ ...verdict, reasons: reasons.slice(0, reasons.length - fewer) }, i18n),
  );
  return { level, label, lines };
}

/** The verdict of the latest year with its reasons, and in one note those of the years before. */
export function yearVerdictNotes(verdicts: readonly YearVerdict[], i18n: I18n): readonly string[] {
  const { t } = i18n;
  const [latest, ...earlier] = verdicts;
  if (!latest) return [];
  const said = ({ years }: YearVerdict, value: string) => t('row.label', { name: years, value });
  const before = earlier.map((item) => said(item, item.verdict.label)).join(t('row.separator'));
  return [said(latest, verdictNote(latest.verdict, i18n)), ...(before === '' ? [] : [before])];
}

/** What stands beside a bar has no room beside a line: it is told below, company by company. */
export function lineNotes(series: readonly TimeSeries[], i18n: I18n): readonly string[] {
  const { t, format } = i18n;
  const items = series.flatMap(({ name, points }) => {
    const drawn = points.filter((point) => point.drawn !== null);
    const byRemark = groupBy(drawn, ({ remarks }) => asideOf(remarks));
    const remarks = [...byRemark].flatMap(([remark, those]) =>
      remark === null ? [] : [{ remark, those }],
    );
    if (remarks.length === 0) return [];
    const group = remarks
      .map(({ remark, those }) =>
        those.length === drawn.length
          ? remark
          : t('row.label', {
              name: sayRun(
                those.map(({ year }) => year),
                format,
              ),
              value: remark,
            }),
      )
      .join(t('row.separator'));
    return [t('row.group', { name, group })];
  });
  return items.length === 0 ? [] : [t('picture.lines', { items: items.join(t('row.separator')) })];
}

/** Years one after the other as "2020–2023", others one by one. */
function sayRun(years: readonly number[], format: I18n['format']): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length > 2 && last - first === years.length - 1
    ? `${first}–${last}`
    : format.list(years.map(String));
}

/**
 * What lies behind a change from year to year, where the reports tell; nothing on a chosen basis,
 * whose changes are others.
 */
export function yearChangeNotes(
  context: Context,
  indicator: Indicator,
  { companies, base, factor }: Pick<SideBySide, 'companies' | 'base' | 'factor'>,
): readonly string[] {
  const { t, format } = context.i18n;
  if (base !== defaultBasis.base || factor !== defaultBasis.factor) return [];
  const told = ({ name, sentences }: { name: string; sentences: readonly string[] }) =>
    sentences.map((value) => t('row.label', { name, value }));
  switch (indicator.id) {
    case factorIndicator:
      return buildFactorTrendView(context, companies).companies.flatMap(told);
    case 'ghg_scope1_2': {
      const { turned } = buildFactorTrendView(context, companies);
      return turned.length === 0
        ? []
        : [
            [t('trend.part_of_sum'), t('trend.turned_names', { names: format.list(turned) })].join(
              t('sentence.separator'),
            ),
          ];
    }
    case 'ghg_scope3': {
      const view = buildLikeForLikeView(context, indicator, companies, scope3Categories);
      const changes = view.companies.flatMap(told);
      return view.totalsOnly === null ? changes : [...changes, view.totalsOnly];
    }
    default:
      return [];
  }
}
