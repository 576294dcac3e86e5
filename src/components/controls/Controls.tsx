import { useState } from 'react';
import { bases, turnovers } from '../../domain/figures/basis';
import { vintages, type Dataset } from '../../domain/dataset';
import { readsSome } from '../../domain/facts/lookup';
import { hasReprints } from '../../domain/facts/vintage';
import { useI18n, type I18n } from '../../i18n/I18n';
import { figureFilters, scales, sorts, type Selection } from '../../state/selection';
import type { Elements } from '../../ui/elements';
import { Select } from '../../ui/Select';
import { StatePanel } from '../../ui/StatePanel';
import { useOptimisticValue } from '../../ui/useOptimisticValue';
import { asChoice, type Chosen } from '../../viewModels/page';
import { choiceOfFactor } from '../../wording/basis';
import { DirectoryDialog } from './ofMany';

type Offer = 'year' | 'scale' | 'sort' | 'show' | 'base' | 'turnover' | 'factor';

interface ControlsProps {
  readonly dataset: Dataset;
  readonly chosen: Chosen;
  readonly selection: Selection;
  readonly choose: (change: Partial<Selection>) => void;
  /** Which further choices make sense on this page. */
  readonly offer: readonly Offer[];
  /** Choices of this page alone. */
  readonly children?: Elements;
}

/** The choices that hold for everything on the page; a phone has them behind one button. */
export function Controls({ children, ...props }: ControlsProps) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <div
      className="controls"
      role="group"
      aria-label={t('controls.label')}
      data-open={open ? '' : undefined}
    >
      <button
        type="button"
        className="plain-button controls-button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('controls.button')}
      </button>
      <CompanyChoices {...props} />
      {readsSome(props.dataset) && <MoreCompanies {...props} />}
      <div className="control-choices">
        {props.offer.includes('year') && <YearChoice {...props} />}
        <BasisChoices {...props} />
        <DisplayChoices {...props} />
        {children}
      </div>
    </div>
  );
}

function CompanyChoices({ dataset, chosen, choose }: ControlsProps) {
  const { t, language } = useI18n();
  const [checked, check] = useOptimisticValue(chosen.companies);
  const toggle = (company: string, on: boolean) => {
    const next = dataset.companies
      .map((item) => item.id)
      .filter((id) => (id === company ? on : checked.includes(id)));
    check(next);
    choose({ companies: asChoice(dataset, next) });
  };
  return (
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
  );
}

/** Chooses among the companies of the package whose rows are not read. */
function MoreCompanies({ dataset, chosen, choose }: ControlsProps) {
  const { t, format } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="text-button" onClick={() => setOpen(true)}>
        {t('controls.more_companies', { number: format.count(dataset.listed.length) })}
      </button>
      {open && <DirectoryDialog {...{ dataset, chosen, choose }} onClose={() => setOpen(false)} />}
    </>
  );
}

function YearChoice({ chosen: { year, years }, choose }: ControlsProps) {
  const { t } = useI18n();
  return (
    <Select
      label={t('controls.year')}
      value={String(year)}
      options={years.map((item) => ({
        value: String(item),
        label: t('controls.year_value', { year: item }),
      }))}
      onChange={(value) => choose({ year: value === String(years[0]) ? null : Number(value) })}
    />
  );
}

/** What the figures stand on. */
function BasisChoices({ dataset, selection, choose, offer }: ControlsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <>
      {hasReprints(dataset) && (
        <Choice
          name="vintage"
          values={vintages}
          labelOf={(vintage) => t(`controls.vintage.${vintage}`)}
          value={selection.vintage}
          onChange={(vintage) => choose({ vintage })}
        />
      )}
      {offer.includes('base') && (
        <Choice
          name="base"
          values={bases}
          labelOf={(base) => t(`controls.base.${base}`)}
          value={selection.base}
          onChange={(base) => choose({ base })}
        />
      )}
      {offer.includes('turnover') && (
        <Choice
          name="turnover"
          values={turnovers}
          labelOf={(turnover) => t(`controls.turnover.${turnover}`)}
          value={selection.turnover}
          onChange={(turnover) => choose({ turnover })}
        />
      )}
      {offer.includes('factor') && (
        <Choice
          name="factor"
          values={['', ...dataset.emissionFactors.map((factor) => factor.id)]}
          labelOf={(id) => nameOfChosenFactor(dataset, id, i18n)}
          value={selection.factor ?? ''}
          onChange={(id) => choose({ factor: id === '' ? null : id })}
        />
      )}
    </>
  );
}

/** Which figures are shown, in which order, on which scale. */
function DisplayChoices({ selection, choose, offer }: ControlsProps) {
  const { t } = useI18n();
  return (
    <>
      {offer.includes('show') && (
        <Choice
          name="show"
          values={figureFilters}
          labelOf={(show) => t(`controls.show.${show}`)}
          value={selection.show}
          onChange={(show) => choose({ show })}
        />
      )}
      {offer.includes('sort') && (
        <Choice
          name="sort"
          values={sorts}
          labelOf={(sort) => t(`controls.sort.${sort}`)}
          value={selection.sort}
          onChange={(sort) => choose({ sort })}
        />
      )}
      {offer.includes('scale') && (
        <Choice
          name="scale"
          values={scales}
          labelOf={(scale) => t(`controls.scale.${scale}`)}
          value={selection.scale}
          onChange={(scale) => choose({ scale })}
        />
      )}
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: Exclude<Offer, 'year'> | 'vintage';
  readonly values: readonly Value[];
  readonly labelOf: (value: Value) => string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { name, values, labelOf, value, onChange } = props;
  const { t } = useI18n();
  return (
    <Select
      label={t(`controls.${name}`)}
      value={value}
      options={values.map((item) => ({ value: item, label: labelOf(item) }))}
      onChange={onChange}
    />
  );
}

function nameOfChosenFactor(dataset: Dataset, id: string, i18n: I18n): string {
  const factor = dataset.emissionFactors.find((emissionFactor) => emissionFactor.id === id);
  return factor ? choiceOfFactor(factor, i18n) : i18n.t('controls.factor.reported');
}

/** In place of figures where what is chosen leaves no company; `onReset` chooses all again. */
export function NoCompany({ onReset }: { readonly onReset: () => void }) {
  const { t } = useI18n();
  return (
    <StatePanel heading={t('empty.no_company')} help={t('empty.no_company.help')}>
      <button type="button" className="plain-button" onClick={onReset}>
        {t('controls.reset')}
      </button>
    </StatePanel>
  );
}
