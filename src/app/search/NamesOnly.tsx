import { searchFile } from '../../data/dataFiles';
import { FileError } from '../../data/loadFile';
import { useI18n } from '../../i18n/I18n';

interface NamesOnlyProps {
  readonly error: Error;
  readonly retry: () => void;
}

/** That everyday words find nothing, the file that has them, and what to do. */
export function NamesOnly({ error, retry }: NamesOnlyProps) {
  const { t } = useI18n();
  const isOther = error instanceof FileError && error.issue.rule === 'stale_checksum';
  return (
    <p className="figure-note" role="alert">
      <span>{t(isOther ? 'search.other_version' : 'failed.file', { file: searchFile })}</span>{' '}
      <span>{t('search.names_only')}</span>{' '}
      <button
        type="button"
        className="text-button"
        onClick={isOther ? () => window.location.reload() : retry}
      >
        {t(isOther ? 'notice.reload' : 'notice.retry')}
      </button>
    </p>
  );
}
