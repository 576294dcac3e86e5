import { useMemo } from 'react';
import { useI18n } from '../i18n/I18n';
import { absoluteLink } from '../ui/absoluteLink';
import { Dialog } from '../ui/Dialog';
import { CitationExport } from './CitationExport';
import { EmbedExport } from './EmbedExport';
import { figureSubject } from './figureSubject';
import { PictureExport } from './PictureExport';
import type { ExportedView, LoadBytes } from '../viewModels/page';
import { TableExport } from './TableExport';

export interface ExportDialogProps {
  readonly view: ExportedView;
  /** The view's path with everything that is chosen. */
  readonly path: string;
  readonly loadBytes: LoadBytes;
  readonly onClose: () => void;
}

/** What can be taken away of a view: a picture, tables, a citation, an embed. */
export function ExportDialog({ view, path, loadBytes, onClose }: ExportDialogProps) {
  const { t } = useI18n();
  const subject = useMemo(() => figureSubject(view), [view]);
  const frame = {
    link: absoluteLink(path),
    date: new Date().toISOString().slice(0, 10),
  };
  return (
    <Dialog title={t('export.heading')} closeLabel={t('proof.close')} onClose={onClose}>
      <div className="export-dialog">
        <PictureExport subject={subject} frame={{ path, date: frame.date }} loadBytes={loadBytes} />
        <TableExport view={view} frame={frame} />
        <CitationExport view={view} frame={frame} />
        <EmbedExport view={view} />
      </div>
    </Dialog>
  );
}
