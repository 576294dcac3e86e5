import { useId, useState } from 'react';
import { useI18n } from '../../i18n/I18n';
import type { Dataset } from '../../domain/dataset';

interface IndicatorInputProps {
  readonly dataset: Dataset;
  readonly label: string;
  readonly onChoose: (id: string) => void;
}

/** Any indicator of the package, by typing part of its name. */
export function IndicatorInput({ dataset, label, onChoose }: IndicatorInputProps) {
  const { t, language } = useI18n();
  const [typed, setTyped] = useState('');
  const list = useId();
  const find = (name: string) =>
    dataset.indicators.find((indicator) => indicator.label[language] === name);
  return (
    <>
      <input
        type="search"
        className="own-input"
        list={list}
        aria-label={label}
        placeholder={t('own.is.search')}
        value={typed}
        // The reader asked for it.
        autoFocus
        onChange={({ target }) => {
          setTyped(target.value);
          const found = find(target.value);
          if (found) onChoose(found.id);
        }}
      />
      <datalist id={list}>
        {dataset.indicators.map(({ id, label: name }) => (
          <option key={id} value={name[language]} />
        ))}
      </datalist>
    </>
  );
}
