import type { SitePage } from '../../../src/app/prerender/sitePages';
import { languages, type Language } from '../../../src/domain/dataset';
import { languageModules } from '../../../src/i18n/languages';
import { messagesOf } from '../../../src/i18n/messages/byLanguage';
import { addressOf, escapeHtml, type Site } from './pageHtml';

/** The text of the landing page or the 404 page, by language. */
type LandingText = Readonly<Record<Language, string>>;

export interface LandingTexts {
  readonly landingText: LandingText;
  /** Titles of the overviews. */
  readonly titles: ReadonlyMap<Language, string>;
}

/**
 * A page in no single language: a line and a link in each. `missing` for the 404 page, which must not
 * redirect to a language.
 */
export function landingPage(
  template: string,
  { landingText, titles }: LandingTexts,
  site: Site,
  missing = false,
): string {
  const links = languages.map((language) => {
    const title = titles.get(language) ?? '';
    const href = addressOf(`${language}/`, { ...site, origin: null });
    return (
      `<li lang="${language}"><p>${escapeHtml(landingText[language])}</p>` +
      `<a href="${href}" hreflang="${language}">${languageModules[language].name} · ${escapeHtml(title)}</a></li>`
    );
  });
  const names = [...languages]
    .reverse()
    .map(
      (language) =>
        `<span lang="${language}">${escapeHtml(messagesOf[language]['app.name'])}</span>`,
    );
  return template
    .replace(/<html lang="[^"]*">/, '<html lang="zh-Hant">')
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root"${missing ? ' data-missing' : ''}><main class="frame landing-page">` +
        `<h1>${names.join(' · ')}</h1><ul>${links.join('')}</ul></main></div>`,
    );
}

/**
 * The page from which the app starts offline, at any address: the landing page, hidden unless the app
 * fails to render.
 */
export function offlineShell(landing: string): string {
  return landing.replace('<html ', '<html data-chosen ');
}

/** The addresses of all pages for search engines, each with its languages; needs the site's address. */
export function sitemap(pages: readonly SitePage[], site: Site): string {
  const entries = pages
    .filter((page) => !page.embed)
    .map((page) => {
      const alternates = languages.map(
        (language) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${addressOf(`${language}${page.path}`, site)}"/>`,
      );
      return `<url><loc>${addressOf(`${page.language}${page.path}`, site)}</loc>${alternates.join('')}</url>`;
    });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${entries.join('\n')}\n</urlset>\n`
  );
}
