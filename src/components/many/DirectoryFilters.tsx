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
  const { exchanges, regimes } = useMemo(() => directoryChoices(dataset, i18n), [dataset, i18n]);
  const optionsOf = (choices: typeof exchanges) => [
    { value: '', label: t('directory.any') },
    ...choices.map(({ id: value, name }) => ({ value, label: name })),
  ];
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
      {exchanges.length > 1 && (
        <Select
          label={t('directory.exchange')}
          value={filter.exchange ?? ''}
          options={optionsOf(exchanges)}
          onChange={(value) => onChange({ ...filter, exchange: value || null })}
        />
      )}
      {regimes.length > 1 && (
        <Select
          label={t('directory.regime')}
          value={filter.regime ?? ''}
          options={optionsOf(regimes)}
          onChange={(value) => onChange({ ...filter, regime: value || null })}
        />
      )}
    </div>
  );
}
