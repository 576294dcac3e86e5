import { useId, useState } from 'react';
import { useI18n } from '../../i18n/I18n';
import { readCompanyLists, storeCompanyLists, type CompanyLists } from '../../state/companyLists';
import { Select } from '../../ui/Select';

interface CompanyListChoicesProps {
  /** The companies that a new list would have. */
  readonly chosen: readonly string[];
  /** Lists the companies of one list alone; null all of them. */
  readonly onFilter: (ids: readonly string[] | null) => void;
  /** Chooses the companies of a list. */
  readonly onShow: (ids: readonly string[]) => void;
}

/** The reader's own lists of companies: to look through, to show, to make and to remove. */
export function CompanyListChoices({ chosen, onFilter, onShow }: CompanyListChoicesProps) {
  const { t } = useI18n();
  const [lists, setLists] = useState(readCompanyLists);
  const [isKept, setKept] = useState(true);
  const [open, setOpen] = useState('');
  const idsOf = (name: string) =>
    Object.entries(lists).find(([known]) => known === name)?.[1] ?? null;
  const ids = idsOf(open);
  const keep = (next: CompanyLists) => {
    setLists(next);
    setKept(storeCompanyLists(next));
  };
  const show = (name: string) => {
    setOpen(name);
    onFilter(idsOf(name));
  };
  return (
    <div className="directory-lists">
      {Object.keys(lists).length > 0 && (
        <Select
          label={t('directory.list')}
          value={open}
          options={[
            { value: '', label: t('directory.any') },
            ...Object.keys(lists).map((name) => ({ value: name, label: name })),
          ]}
          onChange={show}
        />
      )}
      {ids && (
        <>
          <button type="button" className="text-button" onClick={() => onShow(ids)}>
            {t('directory.show_list')}
          </button>
          <button
            type="button"
            className="text-button"
            onClick={() => {
              keep(Object.fromEntries(Object.entries(lists).filter(([name]) => name !== open)));
              show('');
            }}
          >
            {t('directory.remove_list')}
          </button>
        </>
      )}
      <NewList
        onName={(name) => keep({ ...lists, [name]: chosen })}
        isDisabled={chosen.length === 0}
      />
      {!isKept && <p role="status">{t('directory.not_kept')}</p>}
    </div>
  );
}

interface NewListProps {
  readonly onName: (name: string) => void;
  readonly isDisabled: boolean;
}

function NewList({ onName, isDisabled }: NewListProps) {
  const { t } = useI18n();
  const id = useId();
  const [name, setName] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onName(name.trim());
        setName('');
      }}
    >
      <label htmlFor={id}>{t('directory.list_name')}</label>
      <input
        id={id}
        type="text"
        maxLength={60}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="text-button" disabled={isDisabled || name.trim() === ''}>
        {t('directory.save_list')}
      </button>
    </form>
  );
}
