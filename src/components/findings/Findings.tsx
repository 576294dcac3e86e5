import { lazy, Suspense } from 'react';
import { withMessages } from '../../i18n/translate';
import { useI18n } from '../../i18n/I18n';
import { KeptUntilTakenOver } from '../../ui/KeptUntilTakenOver';
import { StatePanel } from '../../ui/StatePanel';
import type { FindingListProps } from './FindingList';
import './findings.css';

const FindingList = lazy(() =>
  withMessages(import('./FindingList'), 'checks').then(
    (list) => ({ default: list.FindingList }),
    () => ({ default: NotLoaded }),
  ),
);

/** Findings in the reader's words, which come when they are first needed. */
export function Findings(props: FindingListProps) {
  const { t } = useI18n();
  return (
    <Suspense fallback={<p className="figure-note">{t('checks.loading')}</p>}>
      <KeptUntilTakenOver>
        <FindingList {...props} />
      </KeptUntilTakenOver>
    </Suspense>
  );
}

function NotLoaded() {
  const { t } = useI18n();
  return <StatePanel heading={t('checks.failed')} help={t('issue.no_network')} alert />;
}
