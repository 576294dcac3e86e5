import { lazy, useEffect, useState } from 'react';
import { Later } from '../figures/Later';
import { useWords } from '../i18n/Words';

const SearchSheet = lazy(() =>
  import('./SearchSheet').then((sheet) => ({ default: sheet.SearchSheet })),
);

interface SearchProps {
  readonly linkTo: (path: string) => string;
}

/** The way to the search from every page: its button, or the key "/". */
export function Search({ linkTo }: SearchProps) {
  const { t } = useWords();
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
        <Later>
          {(dataset) => (
            <SearchSheet dataset={dataset} linkTo={linkTo} onClose={() => setOpen(false)} />
          )}
        </Later>
      )}
    </>
  );
}
