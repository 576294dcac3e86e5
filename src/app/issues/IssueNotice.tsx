import type { Issue } from '../../data/issue';
import { useI18n } from '../../i18n/I18n';
import { Notice } from '../../ui/Notice';
import { IssueList } from './IssueList';

interface IssueNoticeProps {
  readonly issues: readonly Issue[];
  /** Asks again for the files that failed to load. */
  readonly retry: () => void;
}

/** What is wrong with the data files that a page reads, if anything is. */
export function IssueNotice({ issues, retry }: IssueNoticeProps) {
  const { t } = useI18n();
  if (issues.length === 0) return null;
  return (
    <Notice text={t('notice.issues', { count: issues.length })}>
      <button type="button" className="text-button" onClick={retry}>
        {t('notice.retry')}
      </button>
      <details>
        <summary>{t('notice.details')}</summary>
        <IssueList issues={issues} />
      </details>
    </Notice>
  );
}
