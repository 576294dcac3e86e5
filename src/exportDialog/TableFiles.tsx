import { useState } from 'react';
import type { Dataset } from '../domain/dataset';
import type { Figure } from '../domain/figure';
import { exportFormats, type ExportFormat, type Subject } from '../export/table/fileName';
import { buildExportTable } from '../export/table/rows';
import { useI18n } from '../i18n/I18n';
import { siteRoot } from '../ui/absoluteLink';
import { saveFile } from '../ui/saveFile';

interface TableFilesProps {
  readonly dataset: Dataset;
  readonly subject: Subject;
  /** The figures, made when a file is asked for. */
  readonly figures: () => Promise<readonly Figure[]> | readonly Figure[];
  /** The page that shows them, absolute. */
  readonly link: string;
}

/** Figures as CSV, XLSX or JSON; what writes them is loaded on the first click. */
export function TableFiles({ dataset, subject, figures, link }: TableFilesProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const [saved, setSaved] = useState<string | null>(null);
  const save = async (format: ExportFormat) => {
    setState('working');
    setSaved(null);
    try {
      const [{ writeTable }, those] = await Promise.all([
        import('../export/table/write'),
        figures(),
      ]);
      const date = new Date().toISOString().slice(0, 10);
      const table = buildExportTable({ dataset, i18n }, those, subject, { date, link });
      const file = await writeTable(table, format, siteRoot());
      saveFile(new Blob([file.bytes], { type: file.type }), file.name);
      setSaved(file.name);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <p className="table-files">
        {exportFormats.map((format) => (
          <button
            key={format}
            type="button"
            className="plain-button"
            disabled={state === 'working'}
            onClick={() => void save(format)}
          >
            {format.toUpperCase()}
          </button>
        ))}
      </p>
      <p role="status" className="figure-note">
        {saved !== null && `${t('export.saved', { name: saved })} ${t('export.saved.table')}`}
      </p>
      {state === 'failed' && <p role="alert">{t('export.failed')}</p>}
    </>
  );
}
