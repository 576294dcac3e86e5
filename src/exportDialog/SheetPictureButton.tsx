import { useState } from 'react';
import { useI18n } from '../i18n/I18n';
import { lazyComponent } from '../ui/lazyComponent';
import type { SheetPictureProps } from './SheetPicture';

const SheetPicture = lazyComponent(async () => (await import('./dialogs')).SheetPicture, {
  messages: ['compare', 'export'],
});

/** The button that opens the picture of companies side by side; all of it is loaded on that click. */
export function SheetPictureButton(props: Omit<SheetPictureProps, 'onClose'>) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="plain-button" onClick={() => setOpen(true)}>
        {t('export.picture')}
      </button>
      {open && <SheetPicture {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
