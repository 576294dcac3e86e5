import type { Comparison, Verdict } from '../domain/compare/comparison';
import type { Context } from './context';
import { companyName } from './names';

/** A reason of a verdict in words. */
export interface ReasonWords {
  readonly id: string;
  readonly label: string;
  readonly sentence: string;
  /** The companies it holds for. */
  readonly companies: string;
}

/** The verdict on a set of figures in words. */
export interface VerdictWords {
  readonly level: Verdict;
  readonly label: string;
  /** Gravest first. */
  readonly reasons: readonly ReasonWords[];
}

/** The words of a verdict, the same wherever it is told; null where there is nothing to compare. */
export function verdictWords(
  { dataset, i18n }: Context,
  { verdict, reasons }: Comparison,
): VerdictWords | null {
  if (verdict === null) return null;
  return {
    level: verdict,
    label: i18n.t(`verdict.${verdict}`),
    reasons: reasons.map(({ caveat, companies }) => ({
      id: caveat,
      label: i18n.t(`caveat.${caveat}`),
      sentence: i18n.t(`reason.${caveat}`),
      companies: i18n.format.list(companies.map((id) => companyName(dataset, id, i18n))),
    })),
  };
}

/** A reason as a note of its own: "Different boundary (Qiniu): the figures cover …". */
export function formatReason(
  { label, companies, sentence }: ReasonWords,
  { t }: Context['i18n'],
): string {
  return t('picture.note', { label: atStart(label), companies, sentence });
}

/** As a line begins. The case of a letter does not hang on the machine's language. */
function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
