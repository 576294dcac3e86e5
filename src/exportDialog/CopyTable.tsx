import { useRef } from 'react';
import type { ExportTable } from '../export/table/rows';
import { useI18n } from '../i18n/I18n';
import { CopyText } from '../ui/CopyText';
import { lostFileText } from '../ui/retry/lostFile';
import { useAttempt } from '../ui/retry/useAttempt';

interface CopyTableProps {
  readonly make: () => Promise<ExportTable> | ExportTable;
}

/** The table as text that can be copied into a spreadsheet, also where no file can be saved. */
export function CopyTable({ make }: CopyTableProps) {
  const { t } = useI18n();
  const [state, attempt] = useAttempt<string>();
  const shown = useRef<HTMLTextAreaElement>(null);
  const show = () =>
    attempt(async () => {
      const [{ toTsv }, table] = await Promise.all([import('../export/table/formats/tsv'), make()]);
      return toTsv(table);
    });
  if (state.status !== 'done') {
    return (
      <>
        <button
          type="button"
          className="text-button"
          disabled={state.status === 'working'}
          onClick={() => void show()}
        >
          {t('export.copy_table')}
        </button>
        {state.status === 'failed' && (
          <p role="alert">{lostFileText(state.error, t) ?? t('export.failed')}</p>
        )}
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
        value={state.result}
        aria-label={t('export.copy_table')}
      />
      <CopyText text={state.result} shownIn={shown} />
    </>
  );
}
