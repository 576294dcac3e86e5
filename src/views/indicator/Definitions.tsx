import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Dataset, Indicator } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import { CompanyName } from '../../ui/CompanyName';
import { buildDefinitions } from './definitions';
import { paths } from '../../state/paths';

interface DefinitionsProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly companies: readonly string[];
  readonly linkTo: (path: string) => string;
}

/** What each report counts and how, one column a company. */
export function Definitions({ dataset, indicator, companies, linkTo }: DefinitionsProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const definitions = useMemo(
    () => buildDefinitions(dataset, indicator, companies, i18n),
    [dataset, indicator, companies, i18n],
  );
  return (
    <section className="definitions" aria-labelledby="definitions">
      <h2 id="definitions">{t('indicator.definitions')}</h2>
      <p className="figure-note">{t('indicator.definitions.intro')}</p>
      <div className="definition-columns">
        {definitions.map((definition) => (
          <article key={definition.company} data-company={definition.company}>
            <h3>
              <Link href={linkTo(paths.company(definition.company))}>
                <CompanyName name={definition.name} position={definition.position} />
              </Link>
            </h3>
            <Part heading={t('indicator.boundary')} texts={definition.boundary} />
            <Part heading={t('indicator.definition')} texts={definition.definition} />
            <Part heading={t('indicator.note')} texts={definition.notes} />
            {definition.groupNotes.length > 0 && (
              <details>
                <summary>
                  {t('indicator.group_notes', { count: definition.groupNotes.length })}
                </summary>
                {definition.groupNotes.map((text) => (
                  <p key={text}>{text}</p>
                ))}
              </details>
            )}
            {definition.boundary.length + definition.definition.length + definition.notes.length ===
              0 && <p className="figure-note">{t('indicator.nothing_stated')}</p>}
          </article>
        ))}
      </div>
    </section>
  );
}

interface PartProps {
  readonly heading: string;
  readonly texts: readonly string[];
}

function Part({ heading, texts }: PartProps) {
  if (texts.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}
