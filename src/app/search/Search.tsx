import { useEffect, useState } from 'react';
import type { Dataset } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import type { Selection } from '../../state/selection';
import { lazyComponent } from '../../ui/lazyComponent';

const SearchDialog = lazyComponent(async () => (await import('./SearchDialog')).SearchDialog, {
  messages: ['checks', 'search'],
});

interface SearchProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
}

/** Opens the search on every page: its button, or the key "/". */
export function Search({ dataset, selection }: SearchProps) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, select, textarea, dialog');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className="text-button"
        aria-keyshortcuts="/"
        onClick={() => setOpen(true)}
      >
        {t('search.open')}
      </button>
      {open && (
        <SearchDialog dataset={dataset} selection={selection} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
