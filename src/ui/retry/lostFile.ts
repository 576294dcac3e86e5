import type { Translate } from '../../i18n/translate';

const fileNames = /[\w.-]+\.(?:js|csv|json|ttf|woff2|icc)\b/g;

/**
 * The files that an error is about, by their names. A browser names the script that was asked for; what that
 * imports is marked by the inline script where it was lost.
 */
export function lostFiles(error: Error): readonly string[] {
  const named = nameIn(error);
  if (named?.endsWith('.js') !== true) return named === null ? [] : [named];
  const marked = [...document.querySelectorAll<HTMLLinkElement>('link[data-lost]')];
  return [...new Set([named, ...marked.map(({ href }) => href.replace(/^.*\//, ''))])];
}

function nameIn({ message, cause }: Error): string | null {
  return message.match(fileNames)?.pop() ?? (cause instanceof Error ? nameIn(cause) : null);
}

/** Which files could not be loaded, and what to do; null where the error tells none. */
export function lostFileText(error: Error, t: Translate): string | null {
  const files = lostFiles(error);
  return files.length === 0 ? null : t('failed.file', { file: files.join(', ') });
}
