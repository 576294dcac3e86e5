import { toLanguage } from '../../i18n/language';

/** What a sentence, a bracket or a quotation puts behind a link, in Latin and Chinese writing. */
const trailing = /[\s.,;:!?'")\]}>*_’”。，、；：！？」』》〉）】…]+$/;

/** What an archive puts before the address it keeps: `/web/20260101000000/https://host`. */
const archived = /^.*?\/https?:\/{1,2}[^/]+/i;

/**
 * The path of a page as our own links write it, from one that was mistyped, cut out of a text or kept by
 * an archive. `base` is the site's folder without its last slash. A path that cannot be read is left as it
 * is; whether the page exists is not decided here.
 */
export function normalisePath(pathname: string, base: string): string {
  const path = decode(pathname);
  if (path === null) return pathname;
  const whole = path.replace(archived, '').replace(/\/{2,}/g, '/');
  const below = whole.startsWith(`${base}/`) ? whole.slice(base.length) : whole;
  // Ids are in lower case by the schema of the data.
  const parts = below
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  const [language = '', ...rest] = withoutTail(parts);
  const known = toLanguage(language.replaceAll('_', '-'));
  const normalised = [known ?? language, ...rest].filter((part) => part !== '');
  return `${base}/${normalised.map((part) => `${encodeURIComponent(part)}/`).join('')}`;
}

/** Without `index.html` and punctuation at the end, however they follow each other. */
function withoutTail(parts: readonly string[]): readonly string[] {
  const last = parts[parts.length - 1];
  if (last === undefined) return parts;
  const cut = last.replace(trailing, '').replace(/^index\.html?$/i, '');
  if (cut === last) return parts;
  return withoutTail(cut === '' ? parts.slice(0, -1) : [...parts.slice(0, -1), cut]);
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
