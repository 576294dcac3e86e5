import { useState } from 'react';
import { withMessages } from '../i18n/translate';
import { useWords } from '../i18n/Words';
import { Later } from './Later';
import { LazyPart } from './LazyPart';
import type { TakeAwayProps } from './TakeAwaySheet';

const importSheet = async () => (await import('./TakeAwaySheet')).TakeAwaySheet;

const loadSheet = () => withMessages(importSheet(), 'checks', 'export');

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
        <Later waiting={<span role="status">{t('take.loading')}</span>}>
          {(dataset) => (
            <LazyPart
              load={loadSheet}
              props={{ ...props, view: { ...props.view, dataset }, onClose: () => setOpen(false) }}
            />
          )}
        </Later>
      )}
    </>
  );
}
