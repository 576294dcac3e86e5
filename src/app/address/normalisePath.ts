import { toLanguage } from '../../i18n/language';

/** Punctuation that may follow a link in a sentence, Latin and Chinese. */
const trailing = /[\s.,;:!?'")\]}>*_’”。，、；：！？」』》〉）】…]+$/;

/** The prefix an archive adds to an address, `/web/20260101000000/https://host`, each slash once. */
const archived = /^.*?\/https?:\/[^/]+/i;

/**
 * The canonical path of a page, from one that was mistyped, copied with punctuation or archived. `base`
 * is the site's folder without its trailing slash. A path that cannot be read is returned unchanged;
 * whether the page exists is not decided here.
 */
export function normalisePath(pathname: string, base: string): string {
  const path = decode(pathname);
  if (path === null) return pathname;
  const whole = path.replace(/\/{2,}/g, '/').replace(archived, '');
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
