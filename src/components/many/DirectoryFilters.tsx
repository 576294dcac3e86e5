import { useId, useMemo } from 'react';
import type { Dataset } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import { Select } from '../../ui/Select';
import { directoryChoices, type DirectoryFilter } from '../../viewModels/many/directoryView';

interface DirectoryFiltersProps {
  readonly dataset: Dataset;
  readonly filter: DirectoryFilter;
  readonly onChange: (filter: DirectoryFilter) => void;
}

/** By what the companies of a package are found. */
export function DirectoryFilters({ dataset, filter, onChange }: DirectoryFiltersProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const id = useId();
  const choices = useMemo(() => directoryChoices(dataset, i18n), [dataset, i18n]);
  return (
    <div className="directory-filters">
      <label htmlFor={id}>{t('directory.search')}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={filter.text}
        onChange={(event) => onChange({ ...filter, text: event.target.value })}
      />
      {choices.map(
        ({ part, options }) =>
          // A company may be in no group, and is by one rule at least.
          options.length > (part === 'group' ? 0 : 1) && (
            <Select
              key={part}
              label={t(`directory.${part}`)}
              value={filter[part] ?? ''}
              options={[
                { value: '', label: t('directory.any') },
                ...options.map(({ id: value, name }) => ({ value, label: name })),
              ]}
              onChange={(value) => onChange({ ...filter, [part]: value || null })}
            />
          ),
      )}
    </div>
  );
}
