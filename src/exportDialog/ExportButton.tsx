import { useState } from 'react';
import { useI18n } from '../i18n/I18n';
import { lazyComponent } from '../ui/lazyComponent';
import type { ExportDialogProps } from './ExportDialog';

const ExportDialog = lazyComponent(async () => (await import('./dialogs')).ExportDialog, {
  messages: ['checks', 'export', 'groups', 'scatter'],
});

/** The button that opens what can be taken away of a view; all of it is loaded on that click. */
export function ExportButton(props: Omit<ExportDialogProps, 'onClose'>) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="text-button" onClick={() => setOpen(true)}>
        {t('export.open')}
      </button>
      {open && <ExportDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
