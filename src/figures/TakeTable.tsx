import { useState } from 'react';
import { buildExportTable } from '../export/table/rows';
import { exportFormats, type ExportFormat } from '../export/table/fileName';
import { writeTable } from '../export/table/write';
import { useWords } from '../i18n/Words';
import { saveFile } from '../ui/saveFile';
import type { PictureFrame } from './pictureModel';
import type { TakenView } from './takeAwayPicture';
import { figuresShown } from './takenFigures';

interface TakeTableProps {
  readonly view: TakenView;
  readonly frame: PictureFrame;
}

type Saving = 'idle' | 'working' | 'failed';

/** The figures of a view as CSV, XLSX or JSON. */
export function TakeTable({ view, frame }: TakeTableProps) {
  const words = useWords();
  const { t } = words;
  const [state, setState] = useState<Saving>('idle');
  const save = async (format: ExportFormat) => {
    setState('working');
    try {
      const { dataset, indicator } = view;
      const subject = { kind: 'indicator', id: indicator.id } as const;
      const table = buildExportTable(dataset, figuresShown(view, words), words, subject, frame);
      const file = await writeTable(table, format);
      saveFile(new Blob([file.bytes], { type: file.type }), file.name);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <section aria-labelledby="take-table">
      <h3 id="take-table">{t('take.table')}</h3>
      <p className="figure-note">{t('take.table.help')}</p>
      <p className="take-actions">
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
      {state === 'failed' && <p role="alert">{t('take.failed')}</p>}
    </section>
  );
}
