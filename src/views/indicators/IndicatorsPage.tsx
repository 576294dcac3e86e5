import { useDeferredValue, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { chosenOf, type PageProps } from '../../viewModels/page';
import type { Dataset } from '../../domain/dataset';
import { find, type Found } from '../../domain/search/find';
import { indexOf, type SearchWords } from '../../domain/search/searchIndex';
import { useI18n } from '../../i18n/I18n';
import { PageHead } from '../../ui/PageHead';
import { Notice } from '../../ui/Notice';
import { buildIndicatorList } from './indicatorList';
import { paths } from '../../state/paths';

interface IndicatorsPageProps extends PageProps {
  /** The id of an indicator that was asked for and does not exist. */
  readonly unknown?: string;
  /** What readers call it. */
  readonly searchWords?: SearchWords;
}

/** All indicators by theme, to be found by name or code. */
export function IndicatorsPage({
  dataset,
  selection,
  linkTo,
  unknown,
  searchWords,
}: IndicatorsPageProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const { companies, year } = chosenOf(dataset, selection);
  const found = useFound(dataset, searchWords, wanted);
  const themes = useMemo(
    () => buildIndicatorList({ dataset, i18n }, { companies, year }, found && found.hits),
    [dataset, companies, year, found, i18n],
  );
  return (
    <>
      <PageHead heading={t('indicators.heading')}>{t('indicators.intro')}</PageHead>
      {unknown !== undefined && <Notice text={t('indicators.unknown', { id: unknown })} />}
      <label className="indicator-search">
        <span>{t('indicators.search')}</span>
        <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
      </label>
      {found && !found.fits && (
        <p role="status">
          {t(themes.length === 0 ? 'indicators.none' : 'indicators.closest', { query: wanted })}
        </p>
      )}
      <div className="themes" id="figures">
        {themes.map((theme) => (
          <section key={theme.id} aria-labelledby={`theme-${theme.id}`}>
            <h2 id={`theme-${theme.id}`}>{theme.label}</h2>
            <ul>
              {theme.indicators.map((indicator) => (
                <li key={indicator.id} data-indicator-link={indicator.id}>
                  <Link href={linkTo(paths.indicator(indicator.id))}>{indicator.title}</Link>{' '}
                  <span className="figure-unit">{indicator.unit}</span>
                  <p>
                    {[
                      t('indicators.count', {
                        count: indicator.disclosed,
                        total: indicator.total,
                        year,
                      }),
                      ...(indicator.codes === '' ? [] : [indicator.codes]),
                    ].join(' · ')}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** What a query finds; null for an empty one, for which nothing is prepared. */
function useFound(
  dataset: Dataset,
  searchWords: SearchWords | undefined,
  query: string,
): Found | null {
  const searched = query.trim() !== '';
  const index = useMemo(
    () => (searched ? indexOf(dataset, searchWords) : null),
    [dataset, searchWords, searched],
  );
  return useMemo(() => index && find(index, query), [index, query]);
}
