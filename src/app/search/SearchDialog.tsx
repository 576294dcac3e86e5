import { useQuery } from '@tanstack/react-query';
import { useCombobox } from 'downshift';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { searchWordsQuery } from '../../data/searchWords';
import type { Dataset } from '../../domain/dataset';
import { search, type SearchHit } from '../../domain/search';
import { useI18n } from '../../i18n/I18n';
import { paths } from '../../state/paths';
import { Dialog } from '../../ui/Dialog';

interface SearchDialogProps {
  readonly dataset: Dataset;
  readonly linkTo: (path: string) => string;
  readonly onClose: () => void;
}

/** Finds companies and indicators in any of the three languages or by code. */
export function SearchDialog({ dataset, linkTo, onClose }: SearchDialogProps) {
  const { t, language } = useI18n();
  const [, navigate] = useLocation();
  const [query, setQuery] = useState('');
  // Until the file is here, and where it is missing, names and codes are searched.
  const { data, isError } = useQuery(searchWordsQuery);
  const hits = search(dataset, query, { ...(data && { otherWords: data.words }) });
  const go = (hit: SearchHit) => {
    navigate(linkTo(paths[hit.kind](hit.id)));
    onClose();
  };
  const { getLabelProps, getInputProps, getMenuProps, getItemProps, highlightedIndex } =
    useCombobox<SearchHit>({
      items: [...hits],
      isOpen: true,
      inputValue: query,
      defaultHighlightedIndex: 0,
      itemToString: (hit) => hit?.label[language] ?? '',
      onSelectedItemChange: ({ selectedItem }) => {
        if (selectedItem) go(selectedItem);
      },
    });
  return (
    <Dialog title={t('search.heading')} closeLabel={t('proof.close')} onClose={onClose}>
      <div className="search">
        <label {...getLabelProps()}>{t('search.label')}</label>
        <input
          {...getInputProps({
            type: 'search',
            autoFocus: true,
            // Set at once: the library's own event comes too late for fast typing.
            onChange: (event) => setQuery(event.currentTarget.value),
            // The library takes Escape for its menu; here it closes the sheet.
            onKeyDown: (event) => {
              if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
            },
          })}
          // The library goes on pointing at the first hit where there is none.
          {...(hits.length === 0 && { 'aria-activedescendant': undefined })}
        />
        <p role="status" className="figure-note">
          {query === '' ? t('search.hint') : t('search.found', { count: hits.length })}
        </p>
        {isError && <p className="figure-note">{t('search.names_only')}</p>}
        <ul {...getMenuProps()}>
          {hits.map((hit, index) => (
            <li
              key={`${hit.kind} ${hit.id}`}
              {...getItemProps({ item: hit, index })}
              data-highlighted={index === highlightedIndex}
            >
              <strong>{hit.label[language]}</strong>{' '}
              <span>{[t(`search.${hit.kind}`), ...hit.codes].join(' · ')}</span>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
