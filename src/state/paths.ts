import type { Language, Standard } from '../domain/dataset';

/** Each standard as addresses name it. */
export const standardSlugs: Readonly<Record<Standard, string>> = {
  hkex: 'hkex',
  gri: 'gri',
  esrs: 'esrs',
  sasb: 'sasb',
  hkex_part_d: 'part-d',
  szse17: 'szse',
};

/** Addresses of the site's pages below the language: every route and every link is made from these. */
export const paths = {
  overview: '/',
  indicators: '/indicators/',
  indicator: (id: string) => `/indicators/${id}/`,
  companies: '/companies/',
  compare: '/compare/',
  company: (id: string) => `/companies/${id}/`,
  /** What changed from a company's report to its next. */
  changes: (id: string) => `/companies/${id}/changes/`,
  disclosure: '/disclosure/',
  /** `slug`: `standardSlugs`. */
  standard: (slug: string) => `/standards/${slug}/`,
  checks: '/checks/',
  /** A finding on that page; `id`: `findingId`. */
  finding: (id: string) => `/checks/#${id}`,
  data: '/data/',
  /** Where a reader adds a company of their own. */
  own: '/data/own/',
  method: '/method/',
  /** One figure alone, for an iframe. */
  embed: (id: string) => `/embed/${id}/`,
};

/** What the path of every embed contains. */
export const embedFolder = '/embed/';

/** The path below the language; `/` where there is none. */
export function belowLanguage(path: string): string {
  return path.replace(/^\/[^/]+/, '') || '/';
}

/** What stands in a path in the place of `:id` of a pattern, empty where it has none; null for another path. */
export function idIn(pattern: string, path: string): string | null {
  const [before = '', after] = pattern.split(':id');
  if (after === undefined) return path === before ? '' : null;
  if (!path.startsWith(before) || !path.endsWith(after)) return null;
  const id = path.slice(before.length, path.length - after.length);
  return id === '' || id.includes('/') ? null : id;
}

/** The company that the page of a path below the language is about. */
export function companyOfPage(path: string): string | null {
  return idIn(paths.company(':id'), path) ?? idIn(paths.changes(':id'), path);
}

/** The address of the same page in another language; `path` begins with its own. */
export function inLanguage(path: string, language: Language): string {
  return path.replace(/^\/[^/]+/, `/${language}`);
}
