import { languages, type Dataset, type Language } from '../../domain/dataset';
import { buildFigureView } from '../../viewModels/figure/figureView';
import { chosenOf } from '../../viewModels/page';
import type { I18n } from '../../i18n/I18n';
import { defaultSelection } from '../../state/selection';

/** A page of the site that is a real file. */
export interface SitePage {
  /** Below the language: `/indicators/pue/`. */
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  /** What it says, in a sentence or two, for search engines and link previews. */
  readonly description: string;
  /** The indicator whose picture stands for it in a link preview. */
  readonly indicator: string;
  /** True where it stands inside other sites' pages: search engines are sent to the full one. */
  readonly embed: boolean;
}

/** The figure that stands for pages of many. */
const leadFigure = 'ghg_scope1_2';

/** Every page × language of the site. */
export function sitePages(
  dataset: Dataset,
  wordsOf: (language: Language) => I18n,
): readonly SitePage[] {
  return languages.flatMap((language) => pagesIn(dataset, wordsOf(language)));
}

function pagesIn(dataset: Dataset, i18n: I18n): readonly SitePage[] {
  const { t, language } = i18n;
  const { companies, year } = chosenOf(dataset, defaultSelection);
  const page = (path: string, heading: string, description: string): SitePage => ({
    path,
    language,
    title: `${heading} · ${t('app.name')}`,
    description,
    indicator: leadFigure,
    embed: false,
  });
  const described = t('app.description');
  const indicators = dataset.indicators.map((indicator) => {
    const view = buildFigureView(dataset, indicator, companies, year, defaultSelection, i18n);
    const label = indicator.label[language];
    const what = view.sentence === '' ? indicator.meaning[language] : view.sentence;
    const title = t('meta.figure', { title: label, unit: view.unit, year });
    return {
      ...page(`/indicators/${indicator.id}/`, label, `${title} ${what}`),
      indicator: indicator.id,
    };
  });
  return [
    page('/', t('overview.heading'), described),
    page('/indicators/', t('indicators.heading'), t('indicators.intro')),
    page('/disclosure/', t('disclosure.heading'), t('disclosure.intro')),
    page('/checks/', t('checks.heading'), described),
    page('/data/', t('data.heading'), t('data.intro')),
    page('/method/', t('method.heading'), t('method.intro')),
    ...dataset.companies.map(({ id, name, shortName }) =>
      page(
        `/companies/${id}/`,
        shortName[language],
        t('meta.company', { name: name[language], year }),
      ),
    ),
    ...indicators,
    ...indicators.map((indicator) => ({
      ...indicator,
      path: indicator.path.replace('/indicators/', '/embed/'),
      embed: true,
    })),
  ];
}
