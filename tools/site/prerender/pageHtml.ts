import type { SitePage } from '../../../src/app/prerender/sitePages';
import { languages, type Language } from '../../../src/domain/dataset';
import { languageModules } from '../../../src/i18n/languages';
import { earlyScript } from './earlyScript';
import { policyOf } from '../headers/policy';

/** Where the site will be hosted. */
export interface Site {
  /** Path of its root, with both slashes: `/` or `/esg/`. */
  readonly base: string;
  /** Scheme and host, such as `https://esg.example.org`; null if not given at build time. */
  readonly origin: string | null;
}

/** The contents of a page. */
export interface PageParts {
  readonly title: string;
  /** The root's HTML, as the app renders it first. */
  readonly body: string;
  /** Hash of the data it was rendered from. */
  readonly hash: string;
  /** Hash of the descriptor of these data. */
  readonly descriptor: string;
  /** Files the page will request, by type. */
  readonly fonts: readonly string[];
  readonly scripts: readonly string[];
  readonly data: readonly string[];
  /** Path of its picture for link previews, below the base. */
  readonly preview: string;
  /** Shown if a part of the page fails to load, and the button that loads it again. */
  readonly startupFailed: string;
  readonly retry: string;
  readonly noScript: string;
  /** Further elements of the head. */
  readonly head: string;
}

/** The secured `index.html` as one page of the site. */
export function pageHtml(template: string, page: SitePage, parts: PageParts, site: Site): string {
  const { language, description, embed } = page;
  const { title } = parts;
  const address = (of: Language) => addressOf(`${of}${page.path}`, site);
  const module = (file: string) =>
    `<link rel="modulepreload" crossorigin href="${site.base}${file}" />`;
  const fonts = parts.fonts.map(
    (file) =>
      `<link rel="preload" as="font" type="font/woff2" crossorigin href="${site.base}${file}" />`,
  );
  const head = [
    meta('name', 'description', description),
    embed ? meta('name', 'robots', 'noindex') : '',
    ...(embed
      ? []
      : [
          ...languages.map((item) => alternate(item, address(item))),
          alternate('x-default', addressOf('', site)),
          ...(site.origin === null ? [] : [`<link rel="canonical" href="${address(language)}" />`]),
          meta('property', 'og:type', 'website'),
          meta('property', 'og:title', title),
          meta('property', 'og:description', description),
          meta('property', 'og:locale', languageModules[language].openGraphLocale),
          ...(site.origin === null ? [] : [meta('property', 'og:url', address(language))]),
          meta('property', 'og:image', addressOf(parts.preview, site)),
          meta('property', 'og:image:width', '1200'),
          meta('property', 'og:image:height', '630'),
          meta('name', 'twitter:card', 'summary_large_image'),
        ]),
    ...parts.scripts.map(module),
    ...parts.data.map(
      (file) =>
        `<link rel="preload" as="fetch" crossorigin="anonymous" href="${site.base}data/${file}" />`,
    ),
    parts.head,
  ];
  return template
    .replace(/<html lang="[^"]*">/, `<html lang="${language}">`)
    .replace('<title>', () => [...fonts, '<title>'].join('\n'))
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace('</head>', () => `${head.filter((item) => item !== '').join('\n')}\n</head>`)
    .replace(
      '<div id="root"></div>',
      () =>
        startupNotice(parts) +
        // An embed has nothing to choose, and a notice would not fit the frame it is given.
        (embed
          ? ''
          : `<noscript><p class="notice">${escapeHtml(parts.noScript)}</p></noscript>\n`) +
        `<div id="root" data-hash="${parts.hash}" data-descriptor="${parts.descriptor}">${parts.body}</div>`,
    );
}

/** Hidden unless the page fails to start: what it means, what is missing, and the way to try again. */
function startupNotice({ startupFailed, retry }: PageParts): string {
  return (
    '<div id="startup-failed" class="notice" role="alert" hidden>' +
    `<p>${escapeHtml(startupFailed)}</p><ul class="issues" hidden></ul>` +
    `<button type="button" class="text-button">${escapeHtml(retry)}</button></div>\n`
  );
}

/**
 * What every page has: the policy before anything it governs, the import map before any script it is
 * about, the early script and the styles, all inline, so that the first response is a complete page.
 */
export function secured(template: string, styles: string, scripts: string): string {
  return template
    .replace(/<link rel="stylesheet"[^>]*>/, '')
    .replace(
      '<meta charset="utf-8" />',
      () =>
        '<meta charset="utf-8" />\n' +
        `<meta http-equiv="Content-Security-Policy" content="${policyOf([scripts, earlyScript], styles)}" />\n` +
        `<script type="importmap">${scripts}</script>\n` +
        `<script>${earlyScript}</script>\n` +
        `<style>${styles}</style>`,
    );
}

/** A built `index.html` that runs a script before its own, which imports it; throws unless it asks for both. */
export function runningAhead(template: string, address: string): string {
  const preload = `<link rel="modulepreload" crossorigin href="${address}">`;
  const first = '<script type="module"';
  if (!template.includes(preload) || !template.includes(first)) {
    throw new Error(`index.html does not ask for ${address}`);
  }
  return template
    .replace(preload, '')
    .replace(first, () => `<script type="module" crossorigin src="${address}"></script>\n${first}`);
}

/** The style sheet of a built `index.html`, below the base; throws unless there is exactly one. */
export function styleSheetOf(template: string, base: string): string {
  const [sheet, ...more] = [...template.matchAll(/<link rel="stylesheet"[^>]* href="([^"]*)"/g)];
  const href = sheet?.[1];
  if (href?.startsWith(base) !== true || more.length > 0) {
    throw new Error('index.html does not ask for one style sheet below the base');
  }
  return href.slice(base.length);
}

/** The absolute address of a path below the base; from the host's root if the host is not known. */
export function addressOf(path: string, { base, origin }: Site): string {
  return `${origin ?? ''}${base}${path}`;
}

/** Text escaped for HTML, also inside double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}" />`;
}

function alternate(language: string, address: string): string {
  return `<link rel="alternate" hreflang="${language}" href="${address}" />`;
}
