import { useI18n } from '../../i18n/I18n';
import type { RevenueView } from '../../viewModels/revenueView';

/** Revenue by year, each document behind the last of the years it gives. */
export function PublishedRevenue({ revenue }: { readonly revenue: readonly RevenueView[] }) {
  const { t } = useI18n();
  return revenue.map(({ year, value, document, section, language, address }, index) => (
    <div key={year}>
      <span>{`${t('controls.year_value', { year })} · ${value}`}</span>
      {revenue[index + 1]?.address !== address && (
        <small>
          <br />
          <a href={address} lang={language} rel="noreferrer noopener" target="_blank">
            {document}
          </a>{' '}
          <span lang={language}>{section}</span>
        </small>
      )}
    </div>
  ));
}
