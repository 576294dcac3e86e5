import type { Translate } from '../../i18n/translate';

const named = /[\w.-]+\.(?:js|csv|json|ttf|woff2|icc)\b/g;

/** The file that an error is about, by its name; null where the error tells none. */
export function lostFile({ message, cause }: Error): string | null {
  return message.match(named)?.pop() ?? (cause instanceof Error ? lostFile(cause) : null);
}

/** Which file could not be loaded, and what to do; null where the error tells none. */
export function lostFileText(error: Error, t: Translate): string | null {
  const file = lostFile(error);
  return file === null ? null : t('failed.file', { file });
}
