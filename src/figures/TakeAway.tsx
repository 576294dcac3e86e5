import { useState } from 'react';
import { loadMessages } from '../i18n/translate';
import { useWords } from '../i18n/Words';
import { LazyPart } from './LazyPart';
import type { TakeAwayProps } from './TakeAwaySheet';

const importSheet = async () => (await import('./TakeAwaySheet')).TakeAwaySheet;

const loadSheet = async () => {
  const parts = [loadMessages('checks'), loadMessages('export')];
  const [TakeAwaySheet] = await Promise.all([importSheet(), ...parts]);
  return TakeAwaySheet;
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
