import { lazy, Suspense, useState } from 'react';
import { useWords } from '../i18n/Words';
import type { TakeAwayProps } from './TakeAwaySheet';

const TakeAwaySheet = lazy(() =>
  import('./TakeAwaySheet').then(
    (module) => ({ default: module.TakeAwaySheet }),
    () => ({ default: NotLoaded }),
  ),
);

/** The button that opens what can be taken away of a view; all of it is loaded on that click. */
export function TakeAway(props: Omit<TakeAwayProps, 'onClose'>) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="text-button" onClick={() => setOpen(true)}>
        {t('take.open')}
      </button>
      {open && (
        <Suspense fallback={<span role="status">{t('take.loading')}</span>}>
          <TakeAwaySheet {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function NotLoaded() {
  const { t } = useWords();
  return <span role="alert">{t('take.not_loaded')}</span>;
}
