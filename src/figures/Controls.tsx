import type { ReactNode } from 'react';
import { bases, turnovers } from '../domain/basis';
import type { Dataset } from '../domain/dataset';
import { useWords, type Words } from '../i18n/Words';
import { scales, scopes, sorts, type Selection } from '../state/selection';
import { Select } from '../ui/Select';
import { useAtOnce } from '../ui/useAtOnce';
import { choiceOfFactor } from './basisWords';

interface ControlsProps {
  readonly dataset: Dataset;
  readonly years: readonly number[];
  /** The companies and year that are shown, defaults filled in. */
  readonly companies: readonly string[];
  readonly year: number;
  readonly selection: Selection;
  readonly choose: (change: Partial<Selection>) => void;
  /** Which further choices make sense on this page. */
  readonly offer: readonly ('year' | 'scale' | 'sort' | 'show' | 'base' | 'turnover' | 'factor')[];
  /** Choices of this page alone. */
  readonly children?: ReactNode;
}

/** The choices that hold for everything on the page. */
export function Controls({
  dataset,
  years,
  companies,
  year,
  selection,
  choose,
  offer,
  children,
}: ControlsProps) {
  const words = useWords();
  const { t, language } = words;
  const [checked, check] = useAtOnce(companies);
  const toggle = (company: string, on: boolean) => {
    const next = dataset.companies
      .map((one) => one.id)
      .filter((id) => (id === company ? on : checked.includes(id)));
    check(next);
    choose({ companies: next.length === dataset.companies.length ? null : next });
  };
  const choice = <Value extends string>(
    name: 'scale' | 'sort' | 'show' | 'base' | 'turnover' | 'factor',
    values: readonly Value[],
    label: (value: Value) => string,
    value: Value,
    onChange: (value: Value) => void,
  ) =>
    offer.includes(name) && (
      <Select
        label={t(`controls.${name}`)}
        value={value}
        options={values.map((one) => ({ value: one, label: label(one) }))}
        onChange={onChange}
      />
    );
  return (
    <div className="controls" role="group" aria-label={t('controls.label')}>
      <fieldset className="company-choices">
        <legend className="visually-hidden">{t('controls.companies')}</legend>
        {dataset.companies.map((company) => (
          <label key={company.id} data-position={company.position}>
            <input
              type="checkbox"
              checked={checked.includes(company.id)}
              onChange={(event) => toggle(company.id, event.target.checked)}
            />
            {company.shortName[language]}
          </label>
        ))}
      </fieldset>
      <div className="control-choices">
        {offer.includes('year') && (
          <Select
            label={t('controls.year')}
            value={String(year)}
            options={years.map((one) => ({
              value: String(one),
              label: t('controls.year_value', { year: one }),
            }))}
            onChange={(chosen) =>
              choose({ year: chosen === String(years[0]) ? null : Number(chosen) })
            }
          />
        )}
        {choice(
          'base',
          bases,
          (one) => t(`controls.base.${one}`),
          selection.base,
          (base) => choose({ base }),
        )}
        {choice(
          'turnover',
          turnovers,
          (one) => t(`controls.turnover.${one}`),
          selection.turnover,
          (turnover) => choose({ turnover }),
        )}
        {choice(
          'factor',
          ['', ...dataset.emissionFactors.map((factor) => factor.id)],
          (id) => nameOfChosenFactor(dataset, id, words),
          selection.factor ?? '',
          (id) => choose({ factor: id === '' ? null : id }),
        )}
        {choice(
          'show',
          scopes,
          (one) => t(`controls.show.${one}`),
          selection.show,
          (show) => choose({ show }),
        )}
        {choice(
          'sort',
          sorts,
          (one) => t(`controls.sort.${one}`),
          selection.sort,
          (sort) => choose({ sort }),
        )}
        {choice(
          'scale',
          scales,
          (one) => t(`controls.scale.${one}`),
          selection.scale,
          (scale) => choose({ scale }),
        )}
        {children}
      </div>
    </div>
  );
}

function nameOfChosenFactor(dataset: Dataset, id: string, words: Words): string {
  const factor = dataset.emissionFactors.find((one) => one.id === id);
  return factor ? choiceOfFactor(dataset, factor, words) : words.t('controls.factor.reported');
}
