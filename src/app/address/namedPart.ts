/** What others put behind `#`: pairs of their own, and the marks of messengers and advertisements. */
const foreign = /=|^(wechat_redirect|rd|google_vignette)$/;

/**
 * The part of a page that a link names behind `#` (`hash`: without it); null where it names none: a
 * browser's text fragment (`:~:text=`) is between the link and the browser.
 */
export function namedPart(hash: string): string | null {
  const name = hash.replace(/:~:.*$/, '');
  return name === '' || foreign.test(name) ? null : name;
}
