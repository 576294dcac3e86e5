import { reportYears } from '../../domain/facts/vintage';
import { useI18n } from '../../i18n/I18n';
import { FilterSelect } from '../../ui/Select';
import type { PageProps } from '../../viewModels/page';
import { formatYear } from '../../wording/years';

/** Up to which fiscal year reports count; nothing where all are on one year. */
export function ReportChoice({
  reports,
  selection,
  choose,
}: Pick<PageProps, 'reports' | 'selection' | 'choose'>) {
  const i18n = useI18n();
  const { t } = i18n;
  const [, ...earlier] = reportYears({ reports });
  if (earlier.length === 0) return null;
  const label = (year: number) => t('reports.choice.up_to', { year: formatYear(year, i18n) });
  return (
    <FilterSelect
      label={t('reports.choice')}
      all={t('reports.choice.all')}
      value={selection.report === null ? null : String(selection.report)}
      options={earlier.map((year) => ({ value: String(year), label: label(year) }))}
      onChange={(year) => choose({ report: year === null ? null : Number(year) })}
    />
  );
}
