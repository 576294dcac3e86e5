import { useEffect } from 'react';
import type { Method } from '../../i18n/messages/en/method';
import { useI18n } from '../../i18n/I18n';
import { PageHead } from '../../ui/PageHead';

/** How figures were read, converted and compared; glossary, limits, licence. */
export function MethodPage({ method }: { readonly method: Method }) {
  const { t } = useI18n();
  useEffect(() => {
    // The text comes after the page: a link to one of its sections finds it only now.
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <>
      <PageHead heading={t('method.heading')}>{t('method.intro')}</PageHead>
      <div className="method" id="figures">
        <nav aria-label={t('method.contents')}>
          <ol>
            {method.sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`}>{section.heading}</a>
              </li>
            ))}
            <li>
              <a href="#glossary">{t('method.glossary')}</a>
            </li>
          </ol>
        </nav>
        <div>
          {method.sections.map((section) => (
            <section key={section.id} aria-labelledby={section.id}>
              <h2 id={section.id}>{section.heading}</h2>
              {section.paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </section>
          ))}
          <section aria-labelledby="glossary">
            <h2 id="glossary">{t('method.glossary')}</h2>
            <dl className="facts">
              {method.glossary.map(([term, meaning]) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      </div>
    </>
  );
}
