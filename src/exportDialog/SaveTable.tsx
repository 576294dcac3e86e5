import type { ExportFormat } from '../export/table/fileName';
import type { ExportTable } from '../export/table/rows';
import type { Taken } from '../export/table/sourceRows';
import { useI18n } from '../i18n/I18n';
import { siteRoot } from '../ui/absoluteLink';
import { CopyTable } from './CopyTable';
import type { Elements } from '../ui/elements';
import { lostFileText } from '../ui/retry/lostFile';
import { useAttempt } from '../ui/retry/useAttempt';
import { saveFile } from '../export/saveFile';

interface SaveTableProps {
  readonly formats: readonly ExportFormat[];
  /** Makes the table when a file is asked for. */
  readonly make: (taken: Taken) => Promise<ExportTable> | ExportTable;
  /** The page that shows it, absolute. */
  readonly link: string;
  /** Further buttons beside those. */
  readonly children?: Elements;
}

/** Buttons that save a table; what writes it is loaded on the first click. */
export function SaveTable({ formats, make, link, children }: SaveTableProps) {
  const { t } = useI18n();
  const [state, attempt] = useAttempt<string>();
  const taken = () => make({ date: new Date().toISOString().slice(0, 10), link });
  const save = (format: ExportFormat) =>
    attempt(async () => {
      const [{ writeTable }, table] = await Promise.all([
        import('../export/table/formats/write'),
        taken(),
      ]);
      const file = await writeTable(table, format, siteRoot());
      saveFile(new Blob([file.bytes], { type: file.type }), file.name);
      return file.name;
    });
  return (
    <>
      <div className="table-files">
        {formats.map((format) => (
          <button
            key={format}
            type="button"
            className="plain-button"
            disabled={state.status === 'working'}
            onClick={() => void save(format)}
          >
            {format.toUpperCase()}
          </button>
        ))}
        {children}
      </div>
      <CopyTable make={taken} />
      <p role="status" className="figure-note">
        {state.status === 'done' &&
          `${t('export.saved', { name: state.result })} ${t('export.saved.table')}`}
      </p>
      {state.status === 'failed' && (
        <p role="alert">{lostFileText(state.error, t) ?? t('export.failed')}</p>
      )}
    </>
  );
}
