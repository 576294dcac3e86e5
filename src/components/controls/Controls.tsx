import { bases, turnovers } from '../../domain/derive/basis';
import type { Dataset } from '../../domain/dataset';
import { useI18n, type I18n } from '../../i18n/I18n';
import { figureFilters, scales, sorts, type Selection } from '../../state/selection';
import type { Elements } from '../../ui/elements';
import { Select } from '../../ui/Select';
import { useOptimisticValue } from '../../ui/useOptimisticValue';
import type { Chosen } from '../../viewModels/page';
import { choiceOfFactor } from '../../wording/basis';

interface ControlsProps {
  readonly dataset: Dataset;
  readonly chosen: Chosen;
  readonly selection: Selection;
  readonly choose: (change: Partial<Selection>) => void;
  /** Which further choices make sense on this page. */
  readonly offer: readonly ('year' | 'scale' | 'sort' | 'show' | 'base' | 'turnover' | 'factor')[];
  /** Choices of this page alone. */
  readonly children?: Elements;
}

/** The choices that hold for everything on the page. */
export function Controls({
  dataset,
  chosen: { companies, year, years },
  selection,
  choose,
  offer,
  children,
}: ControlsProps) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const [checked, check] = useOptimisticValue(companies);
  const toggle = (company: string, on: boolean) => {
    const next = dataset.companies
      .map((item) => item.id)
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
        options={values.map((item) => ({ value: item, label: label(item) }))}
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
            <span>{company.shortName[language]}</span>
          </label>
        ))}
      </fieldset>
      <div className="control-choices">
        {offer.includes('year') && (
          <Select
            label={t('controls.year')}
            value={String(year)}
            options={years.map((item) => ({
              value: String(item),
              label: t('controls.year_value', { year: item }),
            }))}
            onChange={(value) =>
              choose({ year: value === String(years[0]) ? null : Number(value) })
            }
          />
        )}
        {choice(
          'base',
          bases,
          (item) => t(`controls.base.${item}`),
          selection.base,
          (base) => choose({ base }),
        )}
        {choice(
          'turnover',
          turnovers,
          (item) => t(`controls.turnover.${item}`),
          selection.turnover,
          (turnover) => choose({ turnover }),
        )}
        {choice(
          'factor',
          ['', ...dataset.emissionFactors.map((factor) => factor.id)],
          (id) => nameOfChosenFactor(dataset, id, i18n),
          selection.factor ?? '',
          (id) => choose({ factor: id === '' ? null : id }),
        )}
        {choice(
          'show',
          figureFilters,
          (item) => t(`controls.show.${item}`),
          selection.show,
          (show) => choose({ show }),
        )}
        {choice(
          'sort',
          sorts,
          (item) => t(`controls.sort.${item}`),
          selection.sort,
          (sort) => choose({ sort }),
        )}
        {choice(
          'scale',
          scales,
          (item) => t(`controls.scale.${item}`),
          selection.scale,
          (scale) => choose({ scale }),
        )}
        {children}
      </div>
    </div>
  );
}

function nameOfChosenFactor(dataset: Dataset, id: string, i18n: I18n): string {
  const factor = dataset.emissionFactors.find((emissionFactor) => emissionFactor.id === id);
  return factor ? choiceOfFactor(factor, i18n) : i18n.t('controls.factor.reported');
}
