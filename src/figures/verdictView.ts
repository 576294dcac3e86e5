import { textsOf } from '../domain/aspects';
import type { Comparison, Verdict } from '../domain/comparison';
import type { Dataset } from '../domain/dataset';
import { isPresent, printedBehind, type Figure } from '../domain/figure';
import type { Words } from '../i18n/Words';
import { companyName } from './formatFigure';

/** The verdict of a figure with its reasons, each in one sentence with the companies it holds for. */
export interface VerdictView {
  readonly level: Verdict;
  readonly label: string;
  readonly reasons: readonly {
    readonly id: string;
    readonly label: string;
    readonly sentence: string;
    readonly companies: string;
  }[];
  /** What each company's figure covers and how it is calculated, in the words of the package. */
  readonly details: readonly { readonly company: string; readonly texts: readonly string[] }[];
}

/** Null where there is nothing to compare. */
export function buildVerdictView(
  dataset: Dataset,
  figures: readonly Figure[],
  comparison: Comparison,
  words: Words,
): VerdictView | null {
  if (comparison.verdict === null) return null;
  return {
    level: comparison.verdict,
    label: words.t(`verdict.${comparison.verdict}`),
    reasons: comparison.reasons.map(({ caveat, companies }) => ({
      id: caveat,
      label: words.t(`caveat.${caveat}`),
      sentence: words.t(`reason.${caveat}`),
      companies: words.format.list(companies.map((id) => companyName(dataset, id, words))),
    })),
    details: detailsOf(dataset, figures, words),
  };
}

function detailsOf(
  dataset: Dataset,
  figures: readonly Figure[],
  words: Words,
): VerdictView['details'] {
  const byCompany = new Map<string, Set<string>>();
  for (const figure of figures.filter(isPresent)) {
    const rows = printedBehind(figure);
    const texts = byCompany.get(figure.key.company) ?? new Set();
    for (const row of rows) {
      for (const { id, text } of textsOf(dataset.texts, row)) {
        if (id !== row.note) texts.add(text[words.language]);
      }
    }
    byCompany.set(figure.key.company, texts);
  }
  return [...byCompany]
    .filter(([, texts]) => texts.size > 0)
    .map(([id, texts]) => ({ company: companyName(dataset, id, words), texts: [...texts] }));
}
