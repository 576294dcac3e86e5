import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18n';
import type { MessageKey } from '../../i18n/translate';
import type { Dataset } from '../../domain/dataset';
import { mostShown } from '../../domain/mostShown';
import { regimesOf } from '../../domain/facts/lookup';
import type { OwnAspects, OwnCompany } from '../../domain/own/ownCompany';
import { aspectWords } from '../../domain/own/ownTexts';
import { Select } from '../../ui/Select';
import { dataText } from '../../wording/names';

interface AboutCompanyProps {
  readonly company: OwnCompany;
  readonly dataset: Dataset;
  /** True once the reader tried to save without a name. */
  readonly needsName: boolean;
  readonly onChange: (change: Partial<OwnCompany>) => void;
}

/** Name, rules, fiscal year, four questions, and what was read. */
export function AboutCompany(props: AboutCompanyProps) {
  const { company, dataset, needsName, onChange } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const regimes = regimesOf(dataset).filter(Boolean);
  return (
    <section aria-labelledby="own-about" className="own-about">
      <h2 id="own-about">{t('own.about')}</h2>
      <div className="own-fields">
        <label className="own-field">
          <span>{t('own.name')}</span>
          <input
            className="own-input"
            value={company.name}
            maxLength={200}
            required
            aria-invalid={needsName}
            aria-describedby={needsName ? 'own-name-needed' : undefined}
            onChange={({ target }) => onChange({ name: target.value })}
          />
          {needsName && (
            <span id="own-name-needed" role="alert">
              {t('own.name.needed')}
            </span>
          )}
        </label>
        <label className="own-field">
          <span>{t('own.short_name')}</span>
          <input
            className="own-input"
            value={company.shortName}
            maxLength={60}
            onChange={({ target }) => onChange({ shortName: target.value })}
          />
        </label>
        <Select
          label={t('own.regime')}
          value={company.regime}
          options={[
            { value: '', label: t('own.not_said') },
            ...regimes.map((value) => ({ value, label: dataText(`regime.${value}`, i18n) })),
          ]}
          onChange={(regime) => onChange({ regime })}
        />
        <Place {...props} />
        <YearEnd value={company.yearEnd} onChange={(yearEnd) => onChange({ yearEnd })} />
      </div>
      <Questions {...props} />
      <ReadFor {...props} />
    </section>
  );
}

function Place({ company, dataset, onChange }: AboutCompanyProps) {
  const { t } = useI18n();
  const others = dataset.companies.length;
  const places = Array.from({ length: Math.max(1, mostShown - others) }, (_, index) => index + 1);
  const all = places.includes(company.place) ? places : [...places, company.place];
  return (
    <p className="own-place">
      <span className="company-name" data-position={others + company.place}>
        <span className="dot" aria-hidden="true" />
      </span>
      <Select
        label={t('own.place')}
        value={String(company.place)}
        options={all.map((place) => ({ value: String(place), label: String(place) }))}
        onChange={(place) => onChange({ place: Number(place) })}
      />
    </p>
  );
}

function YearEnd({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { t, language } = useI18n();
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const ends = Array.from({ length: 12 }, (_, index) => {
    const last = new Date(Date.UTC(2023, index + 1, 0));
    const day = last.getUTCDate();
    return {
      value: `${String(index + 1).padStart(2, '0')}-${String(day)}`,
      label: t('own.year_end.value', { day, month: month.format(last) }),
    };
  });
  return <Select label={t('own.year_end')} value={value} options={ends} onChange={onChange} />;
}

interface Question {
  readonly aspect: keyof OwnAspects;
  readonly text: MessageKey;
  /** Answers that the package knows, by aspect id. */
  readonly answers: readonly string[];
  /** The answer in words; null where there is none. */
  readonly other: MessageKey | null;
}

const questions: readonly Question[] = [
  { aspect: 'boundary', text: 'own.boundary', answers: ['group'], other: 'own.boundary.part' },
  {
    aspect: 'scopes',
    text: 'own.scopes',
    answers: ['as_named', 'scope1_2', 'scope2_only', 'scope1_2_3'],
    other: null,
  },
  {
    aspect: 'formula',
    text: 'own.formula',
    answers: ['leavers/year_end', 'leavers/(leavers+year_end)'],
    other: 'own.formula.other',
  },
  {
    aspect: 'denominator',
    text: 'own.denominator',
    answers: ['as_named'],
    other: 'own.denominator.other',
  },
];

const inWords = '\u0000words';

function Questions({ company, onChange }: AboutCompanyProps) {
  const { t, language } = useI18n();
  const say = (aspect: keyof OwnAspects, value: string | null) =>
    onChange({ aspects: { ...company.aspects, [aspect]: value } });
  return (
    <Fields heading={t('own.questions')} help={t('own.questions.why')}>
      {questions.map(({ aspect, text, answers, other }) => {
        const said = company.aspects[aspect];
        const isKnown = said === null || answers.includes(said);
        return (
          <p key={aspect} className="own-question">
            <Select
              label={t(text)}
              value={said === null ? '' : isKnown ? said : inWords}
              options={[
                { value: '', label: t('own.not_said') },
                ...answers.map((value) => ({ value, label: aspectWords(value, language) })),
                ...(other ? [{ value: inWords, label: t(other) }] : []),
              ]}
              onChange={(value) =>
                say(aspect, value === '' ? null : value === inWords ? ' ' : value)
              }
            />
            {!isKnown && (
              <input
                className="own-input"
                aria-label={`${t(text)} ${t('own.in_words')}`}
                placeholder={t('own.in_words')}
                value={said.trimStart()}
                maxLength={200}
                onChange={({ target }) => say(aspect, target.value === '' ? ' ' : target.value)}
              />
            )}
          </p>
        );
      })}
    </Fields>
  );
}

function ReadFor({ company, dataset, onChange }: AboutCompanyProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const themes = [...new Set(dataset.indicators.map(({ theme }) => theme))];
  const toggle = (theme: string, isRead: boolean) => {
    const others = company.readFor.filter((one) => one !== theme);
    onChange({ readFor: isRead ? [...others, theme] : others });
  };
  return (
    <Fields heading={t('own.read_for')} help={t('own.read_for.why')}>
      <p className="own-themes">
        {themes.map((theme) => (
          <label key={theme}>
            <input
              type="checkbox"
              checked={company.readFor.includes(theme)}
              onChange={({ target }) => toggle(theme, target.checked)}
            />
            <span>{dataText(`theme.${theme}`, i18n)}</span>
          </label>
        ))}
      </p>
    </Fields>
  );
}

interface FieldsProps {
  readonly heading: string;
  readonly help: string;
  readonly children: ReactNode;
}

function Fields({ heading, help, children }: FieldsProps) {
  return (
    <fieldset className="own-fieldset">
      <legend>{heading}</legend>
      <p className="figure-note">{help}</p>
      <div>{children}</div>
    </fieldset>
  );
}
