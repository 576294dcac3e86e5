import { useRef, useState } from 'react';
import type { ExportTable } from '../export/table/rows';
import { useI18n } from '../i18n/I18n';
import { CopyText } from '../ui/CopyText';

interface CopyTableProps {
  readonly make: () => Promise<ExportTable> | ExportTable;
}

/** The table as text that can be copied into a spreadsheet, also where no file can be saved. */
export function CopyTable({ make }: CopyTableProps) {
  const { t } = useI18n();
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');
  const [text, setText] = useState<string | null>(null);
  const shown = useRef<HTMLTextAreaElement>(null);
  const show = async () => {
    setState('working');
    try {
      const [{ toTsv }, table] = await Promise.all([import('../export/table/formats/tsv'), make()]);
      setText(toTsv(table));
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  if (text === null) {
    return (
      <>
        <button
          type="button"
          className="text-button"
          disabled={state === 'working'}
          onClick={() => void show()}
        >
          {t('export.copy_table')}
        </button>
        {state === 'failed' && <p role="alert">{t('export.failed')}</p>}
      </>
    );
  }
  return (
    <>
      <textarea
        ref={shown}
        className="export-code"
        readOnly
        rows={6}
        value={text}
        aria-label={t('export.copy_table')}
      />
      <CopyText text={text} shownIn={shown} />
    </>
  );
}
