import { isOwn } from '../domain/facts/lookup';
import type { ReportGap } from '../domain/figure';
import { groupBy } from '../domain/groupBy';
import type { Context } from './context';
import { categoryName, dataText, dimensionInSentence } from './names';

/** Why a report gives no number, in a sentence of ours; `id` names the reason. */
export function gapReason(
  context: Context,
  gap: ReportGap,
): { readonly id: string; readonly text: string } {
  const { t } = context.i18n;
  const { state, key, report, parts } = gap;
  switch (state) {
    case 'in_parts':
      return parts.every((row) => row.year !== key.year)
        ? {
            id: 'in_years',
            text: t('gap.in_years', { year: key.year, years: yearsOf(context, gap) }),
          }
        : { id: state, text: t('gap.in_parts', { parts: partsOf(context, gap) }) };
    case 'no_report':
      return { id: state, text: t('gap.no_report', { year: key.year }) };
    case 'unknown':
      return {
        id: state,
        text: t(isOwn(context.dataset, key.company) ? 'gap.unknown_own' : 'gap.unknown'),
      };
    case 'not_disclosed':
    case 'not_applicable':
    case 'not_quantified':
      return { id: state, text: t('gap.not_disclosed', { year: report?.year ?? key.year }) };
  }
}

/** The notes and the reason of a gap: what the data package says of it, and which parts are printed. */
export function gapSentence(context: Context, gap: ReportGap): string {
  const note = gap.note === null ? null : dataText(gap.note, context.i18n);
  const own = note === null || gap.state === 'in_parts' ? gapReason(context, gap).text : null;
  return [note, own].filter((part) => part !== null).join(context.i18n.t('sentence.separator'));
}

function yearsOf({ i18n }: Context, { parts }: ReportGap): string {
  const years = [...new Set(parts.map((row) => row.year))].sort((a, b) => a - b);
  return i18n.format.list(years.map(String));
}

/** The groups that are printed, by dimension: `by gender (men, women)`. */
function partsOf({ dataset, i18n }: Context, { parts }: ReportGap): string {
  const dimensions = groupBy(parts, (row) => row.dimension ?? '');
  return i18n.format.list(
    [...dimensions].map(([dimension, rows]) => {
      const categories = [...new Set(rows.map((row) => row.category ?? ''))];
      const names = categories.map((category) => categoryName(dataset, dimension, category, i18n));
      return i18n.t('gap.part', {
        dimension: dimensionInSentence(dimension, i18n),
        names: i18n.format.list(names),
      });
    }),
  );
}
