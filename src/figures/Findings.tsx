import { lazy, Suspense } from 'react';
import { withMessages } from '../i18n/translate';
import { useWords } from '../i18n/Words';
import { KeptUntilTakenOver } from '../ui/KeptUntilTakenOver';
import { StatePanel } from '../ui/StatePanel';
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
  const { t } = useWords();
  return (
    <Suspense fallback={<p className="figure-note">{t('checks.loading')}</p>}>
      <KeptUntilTakenOver>
        <FindingList {...props} />
      </KeptUntilTakenOver>
    </Suspense>
  );
}

function NotLoaded() {
  const { t } = useWords();
  return <StatePanel heading={t('checks.failed')} help={t('issue.no_network')} alert />;
}
