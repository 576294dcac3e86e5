import type { SitePage } from '../../../src/app/prerender/sitePages';
import { languages } from '../../../src/domain/dataset';
import { hostPolicy } from './policy';

type Header = readonly [name: string, value: string];

/** Files whose name holds a hash of their content never change: they are cached for a year. */
export const cachedForAYear = 'public, max-age=31536000, immutable';

/** Everything else may change under its name: it is cached, but revalidated before use. */
export const revalidated = 'no-cache';

/** What a meta tag cannot say: no other site may frame the page. */
export const notFramed = "; frame-ancestors 'none'";

/** Other sites may read the data, its schema and the assets, from scripts in any page. */
const readByAnySite = ['Access-Control-Allow-Origin', '*'] as const;

/** Headers of every file: no guessing of types, no referrer for other hosts. */
export const everywhere: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
];

/** What stands beside the folders at the root of a build. */
const rootFiles = [
  'index.html',
  '404.html',
  'offline.html',
  'sw.js',
  'favicon.svg',
  'icon-180.png',
  'icon-192.png',
  'robots.txt',
  'sitemap.xml',
  'changes.xml',
];

const policyHeader = (policy: string): Header => ['Content-Security-Policy', policy];

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Both send every rule whose path fits, and a
 * policy sent twice is as strict as both together: so no two rules that fit a path name the same
 * header, and embeds, which alone may be framed, have rules of their own.
 */
export function headersFile(pages: readonly SitePage[], base: string): string {
  const rule = (path: string, headers: readonly Header[]) =>
    `${base}${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  const parts = new Set(pages.map(({ path }) => path.split('/')[1] ?? ''));
  const [own, framed] = [policyHeader(hostPolicy + notFramed), policyHeader(hostPolicy)];
  const written = (path: string, policy: Header) =>
    rule(path, [policy, ['Cache-Control', revalidated]]);
  return [
    rule('*', everywhere),
    rule('assets/*', [own, ['Cache-Control', cachedForAYear], readByAnySite]),
    ...['data/*', 'schema/*'].map((path) =>
      rule(path, [own, ['Cache-Control', revalidated], readByAnySite]),
    ),
    ...['', ...rootFiles, 'previews/*'].map((path) => written(path, own)),
    ...languages.flatMap((language) =>
      [...parts].flatMap((part) =>
        part === ''
          ? [written(`${language}/`, own), written(`${language}/index.html`, own)]
          : [written(`${language}/${part}/*`, part === 'embed' ? framed : own)],
      ),
    ),
  ].join('\n');
}
