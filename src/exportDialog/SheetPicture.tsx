import { useMemo } from 'react';
import { useI18n } from '../i18n/I18n';
import { Dialog } from '../ui/Dialog';
import type { LoadBytes } from '../viewModels/page';
import { mostLines, sheetRows } from '../viewModels/picture/sheetPicture';
import { PictureExport } from './PictureExport';
import { sheetSubject, type ComparedSheet } from './sheetSubject';

export interface SheetPictureProps {
  readonly sheet: ComparedSheet;
  /** The page's path with everything that is chosen. */
  readonly path: string;
  readonly loadBytes: LoadBytes;
  readonly onClose: () => void;
}

/** Companies side by side as a picture; says so where there are too many rows for one. */
export function SheetPicture({ sheet, path, loadBytes, onClose }: SheetPictureProps) {
  const { t } = useI18n();
  const subject = useMemo(() => sheetSubject(sheet), [sheet]);
  const { lines, shown } = sheetRows(sheet.view);
  const date = new Date().toISOString().slice(0, 10);
  return (
    <Dialog title={t('compare.heading')} closeLabel={t('proof.close')} onClose={onClose}>
      <div className="export-dialog">
        {shown === 'none' ? (
          <p role="status">{t('compare.picture.too_many', { lines, most: mostLines })}</p>
        ) : (
          <PictureExport subject={subject} frame={{ path, date }} loadBytes={loadBytes}>
            {shown === 'pinned' && (
              <p className="figure-note">
                {t('compare.picture.pinned', { lines, most: mostLines })}
              </p>
            )}
          </PictureExport>
        )}
      </div>
    </Dialog>
  );
}
