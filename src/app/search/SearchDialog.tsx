import { useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Dataset } from '../../domain/dataset';
import { find, type Found } from '../../domain/search/find';
import { useI18n, type I18n } from '../../i18n/I18n';
import { paths } from '../../state/paths';
import { takesAt } from '../../routes';
import { linksWith, type Selection } from '../../state/selection';
import { Dialog } from '../../ui/Dialog';
import { viewHit } from './hitView';
import { NamesOnly } from './NamesOnly';
import { useListKeys } from './useListKeys';
import { useSearchIndex } from './useSearchIndex';

/** How many hits are listed. */
const most = 12;

interface SearchDialogProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly onClose: () => void;
}

/** Finds companies, indicators, figures, findings and standards by any word in any of the three languages. */
export function SearchDialog({ dataset, selection, onClose }: SearchDialogProps) {
  const { t, language } = useI18n();
  const [, navigate] = useLocation();
  const [query, setQuery] = useState('');
  const { hits, fits, told, error, retry } = useHits(dataset, selection, query);
  const linkTo = linksWith(language, selection, takesAt);
  const { inputProps, list, optionProps } = useListKeys(hits.length, (position) => {
    const hit = hits[position];
    if (!hit) return;
    navigate(linkTo(hit.path, hit.change));
    onClose();
  });
  return (
    <Dialog title={t('search.heading')} closeLabel={t('proof.close')} onClose={onClose}>
      <div className="search">
        <label htmlFor={`${list}-input`}>{t('search.label')}</label>
        <input
          {...inputProps}
          type="search"
          value={query}
          onChange={(event) => {
            inputProps.onChange();
            setQuery(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            // Before the field takes it to empty itself.
            if (event.key === 'Escape') onClose();
            else inputProps.onKeyDown(event);
          }}
        />
        <p role="status" className="figure-note">
          {told}
        </p>
        {error && <NamesOnly error={error} retry={retry} />}
        <ul id={list} role="listbox" aria-label={t('search.heading')}>
          {hits.map((hit, position) => (
            <li key={hit.id} {...optionProps(position)}>
              <strong>{hit.label}</strong> <span>{hit.details.join(' · ')}</span>
            </li>
          ))}
        </ul>
        {!fits && (
          <Link className="text-button" href={linkTo(paths.indicators)} onClick={onClose}>
            {t('search.all_indicators')}
          </Link>
        )}
      </div>
    </Dialog>
  );
}

/** The first hits of a query, and what a screen reader is told of them. */
function useHits(dataset: Dataset, selection: Selection, query: string) {
  const i18n = useI18n();
  const { index, ...words } = useSearchIndex(dataset);
  const found = useMemo(() => find(index, query), [index, query]);
  const hits = useMemo(
    () => found.hits.slice(0, most).map((hit) => viewHit({ dataset, i18n }, selection, hit)),
    [dataset, i18n, selection, found],
  );
  return { hits, fits: found.fits, told: toldOf(found, query, i18n.t), ...words };
}

function toldOf({ hits, fits }: Found, query: string, t: I18n['t']): string {
  const count = hits.length;
  if (query.trim() === '') return t('search.hint');
  if (!fits) return t(count === 0 ? 'search.none' : 'search.closest', { query, count });
  return t(count > most ? 'search.first' : 'search.found', { count, shown: most });
}
