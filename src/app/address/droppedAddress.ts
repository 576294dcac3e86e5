import { sitePath } from '../../export/metadata/sitePath';
import { embedFolder, paths } from '../../state/paths';

/** The address that a dropped text is, or that the code of an embed in it shows; null for any other. */
export function addressIn(text: string): string | null {
  const [, , source] = /<iframe\b[^>]*?\ssrc=(["'])(.*?)\1/i.exec(text) ?? [];
  if (source !== undefined) return source.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  // A list of addresses may have comments, each in a line of its own.
  const [first = '', ...others] = text.split(/[\r\n]+/).filter((line) => !/^#|^\s*$/.test(line));
  return others.length === 0 && /^[a-z][a-z\d+.-]*:[^\s]+$/i.test(first.trim())
    ? first.trim()
    : null;
}

/**
 * Path and query of the page that an address below the root of the site opens: that of its
 * indicator for an embed, else its own. Null for an address elsewhere.
 */
export function pageAt(address: string, site: string): string | null {
  const path = sitePath(address, site);
  if (path === null || !path.includes(embedFolder)) return path;
  const [where = '', search = ''] = path.split('?');
  const chosen = search.split('&').filter((part) => !/^(skin|version)(=|$)/.test(part));
  const page = where.replace(embedFolder, paths.indicators);
  return chosen.join('') === '' ? page : `${page}?${chosen.join('&')}`;
}
