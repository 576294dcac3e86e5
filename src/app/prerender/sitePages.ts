import { languages, type Dataset, type Language } from '../../domain/dataset';
import type { I18n } from '../../i18n/I18n';
import { isEmbed, routes, type Route } from '../../routes';

/** A page of the site that is a real file. */
export interface SitePage {
  /** Below the language: `/indicators/pue/`. */
  readonly path: string;
  readonly language: Language;
  /** What it says, in a sentence or two, for search engines and link previews. */
  readonly description: string;
  /** The indicator whose picture is its link preview. */
  readonly indicator: string;
  /** True if it is embedded in other sites: search engines are sent to the full page. */
  readonly embed: boolean;
  readonly code?: Route['code'];
}

/** The preview figure of pages with many. */
const leadFigure = 'ghg_scope1_2';

/** Every page × language of the site. */
export function sitePages(
  dataset: Dataset,
  i18nOf: (language: Language) => I18n,
): readonly SitePage[] {
  return languages.flatMap((language) =>
    routes.flatMap((route) => pagesOf(route, dataset, i18nOf(language))),
  );
}

function pagesOf(route: Route, dataset: Dataset, i18n: I18n): readonly SitePage[] {
  const { pattern, code, description, ids, ofIndicator = false } = route;
  return (ids?.(dataset) ?? ['']).map((id) => ({
    path: pattern.replace(':id', id),
    language: i18n.language,
    description: description(dataset, i18n, id),
    indicator: ofIndicator ? id : leadFigure,
    embed: isEmbed(pattern),
    code,
  }));
}
