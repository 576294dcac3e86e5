import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Dataset, Indicator } from '../../domain/dataset';
import { useWords } from '../../i18n/Words';
import { CompanyName } from '../../ui/CompanyName';
import { buildDefinitions } from './definitions';

interface DefinitionsProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly companies: readonly string[];
  readonly linkTo: (path: string) => string;
}

/** What each report counts and how, one column a company. */
export function Definitions({ dataset, indicator, companies, linkTo }: DefinitionsProps) {
  const words = useWords();
  const { t } = words;
  const definitions = useMemo(
    () => buildDefinitions(dataset, indicator, companies, words),
    [dataset, indicator, companies, words],
  );
  return (
    <section className="definitions" aria-labelledby="definitions">
      <h2 id="definitions">{t('indicator.definitions')}</h2>
      <p className="figure-note">{t('indicator.definitions.intro')}</p>
      <div className="definition-columns">
        {definitions.map((one) => (
          <article key={one.company} data-company={one.company}>
            <h3>
              <Link href={linkTo(`/companies/${one.company}/`)}>
                <CompanyName name={one.name} position={one.position} />
              </Link>
            </h3>
            <Part heading={t('indicator.boundary')} texts={one.boundary} />
            <Part heading={t('indicator.definition')} texts={one.definition} />
            <Part heading={t('indicator.note')} texts={one.notes} />
            {one.groupNotes.length > 0 && (
              <details>
                <summary>{t('indicator.group_notes', { count: one.groupNotes.length })}</summary>
                {one.groupNotes.map((text) => (
                  <p key={text}>{text}</p>
                ))}
              </details>
            )}
            {one.boundary.length + one.definition.length + one.notes.length === 0 && (
              <p className="figure-note">{t('indicator.nothing_stated')}</p>
            )}
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
