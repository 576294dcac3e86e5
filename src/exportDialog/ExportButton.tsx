import { useState } from 'react';
import { withMessages } from '../i18n/translate';
import { useI18n } from '../i18n/I18n';
import { Later } from '../components/Later';
import { LazyPart } from '../components/LazyPart';
import type { ExportDialogProps } from './ExportDialog';

const importDialog = async () => (await import('./ExportDialog')).ExportDialog;

const loadDialog = () => withMessages(importDialog(), 'checks', 'export');

/** The button that opens what can be taken away of a view; all of it is loaded on that click. */
export function ExportButton(props: Omit<ExportDialogProps, 'onClose'>) {
  const { t } = useI18n();
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
              load={loadDialog}
              props={{ ...props, view: { ...props.view, dataset }, onClose: () => setOpen(false) }}
            />
          )}
        </Later>
      )}
    </>
  );
}
