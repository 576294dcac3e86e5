import type { Translate } from '../../i18n/translate';
import { isOfScript } from '../../ui/retry/useAttempt';
import type { Brought } from './ownDoor';

/** What reading a source came to, for the reader. */
export type Outcome =
  | { readonly kind: 'told'; readonly words: readonly string[] }
  | { readonly kind: 'stopped' }
  /** A script is missing, without which no source is read. */
  | { readonly kind: 'lost'; readonly error: Error };

/** What a reader is told of a source; only what they stopped themselves goes without a word. */
export function outcomeOf(brought: Brought | Error, name: string, t: Translate): Outcome {
  if (brought instanceof Error) {
    return isOfScript(brought)
      ? { kind: 'lost', error: brought }
      : { kind: 'told', words: [t('own.problem.unreadable', { name })] };
  }
  return brought.kind === 'stopped'
    ? { kind: 'stopped' }
    : { kind: 'told', words: wordsOf(brought, name, t) };
}

function wordsOf(
  brought: Exclude<Brought, { kind: 'stopped' }>,
  name: string,
  t: Translate,
): readonly string[] {
  switch (brought.kind) {
    case 'tables':
      return [
        ...(brought.encoding === null
          ? []
          : [t('own.read_as', { name, encoding: brought.encoding })]),
        ...(brought.hasMerged ? [t('own.merged')] : []),
      ];
    case 'company':
      return [];
    case 'no_company':
      return [t('own.no_company', { name, problem: t(`own.file.${brought.problem}`) })];
    case 'problem':
      return [t(`own.problem.${brought.problem}`, { name, ...brought.values })];
  }
}
