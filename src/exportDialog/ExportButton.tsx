import { useI18n } from '../i18n/I18n';
import { lazyComponent } from '../ui/lazyComponent';
import { DialogButton } from './DialogButton';
import type { ExportDialogProps } from './ExportDialog';

const ExportDialog = lazyComponent(async () => (await import('./dialogs')).ExportDialog, {
  messages: ['checks', 'export', 'groups', 'scatter'],
});

/** The button that opens what can be taken away of a view; all of it is loaded on that click. */
export function ExportButton(props: Omit<ExportDialogProps, 'onClose'>) {
  const { t } = useI18n();
  return (
    <DialogButton label={t('export.open')} className="text-button">
      {(onClose) => <ExportDialog {...props} onClose={onClose} />}
    </DialogButton>
  );
}
