import { useState } from 'react';
import { loadMessages } from '../i18n/translate';
import { useWords } from '../i18n/Words';
import { LazyPart } from './LazyPart';
import type { TakeAwayProps } from './TakeAwaySheet';

const loadSheet = async () => {
  const [part] = await Promise.all([import('./TakeAwaySheet'), loadMessages('export')]);
  return part.TakeAwaySheet;
};

/** The button that opens what can be taken away of a view; all of it is loaded on that click. */
export function TakeAway(props: Omit<TakeAwayProps, 'onClose'>) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="text-button" onClick={() => setOpen(true)}>
        {t('take.open')}
      </button>
      {open && <LazyPart load={loadSheet} props={{ ...props, onClose: () => setOpen(false) }} />}
    </>
  );
}
