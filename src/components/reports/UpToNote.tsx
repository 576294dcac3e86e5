import { useI18n } from '../../i18n/I18n';
import type { PageProps } from '../../viewModels/page';
import { formatYear } from '../../wording/years';

/** That later reports are left out, where they are. */
export function UpToNote({ reports, selection }: Pick<PageProps, 'reports' | 'selection'>) {
  const i18n = useI18n();
  const { report } = selection;
  if (report === null || reports.every(({ year }) => year <= report)) return null;
  return (
    <p className="figure-note">{i18n.t('reports.up_to', { year: formatYear(report, i18n) })}</p>
  );
}
