import { isLanguage } from '../../i18n/language';

const longest = 8192;

/**
 * Path and search of a link of our own pages, below the site's root: "/en/indicators/pue/?year=2024".
 * `site` is the absolute address of that root, subfolder included. Null for another host or scheme,
 * another folder, or a path that does not begin with a language; the fragment is dropped.
 */
export function sitePath(link: string, site: string): string | null {
  const root = parseUrl(site.replace(/\/*$/, '/'));
  const url = link.length <= longest ? parseUrl(link) : null;
  // Two opaque origins both read "null" and are not the same site.
  if (!root || !url || root.origin === 'null' || url.origin !== root.origin) return null;
  if (!url.pathname.startsWith(root.pathname)) return null;
  const path = url.pathname.slice(root.pathname.length);
  const [language, ...rest] = path.split('/');
  if (language === undefined || rest.length === 0 || !isLanguage(language)) return null;
  return `/${path}${url.search}`;
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
