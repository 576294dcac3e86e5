import { textsOf } from '../../domain/facts/aspects';
import type { Comparison } from '../../domain/compare/comparison';
import type { Dataset } from '../../domain/dataset';
import { isPresent, printedBehind, type Figure } from '../../domain/figure';
import type { I18n } from '../../i18n/I18n';
import { companyName, dataText } from '../../wording/names';
import { verdictWords, type VerdictWords } from '../../wording/verdict';

/** The verdict of a figure with its reasons, each in one sentence with the companies it holds for. */
export interface VerdictView extends VerdictWords {
  /** What each company's figure covers and how it is calculated, in the words of the package. */
  readonly details: readonly { readonly company: string; readonly texts: readonly string[] }[];
}

/** Null where there is nothing to compare. */
export function buildVerdictView(
  dataset: Dataset,
  figures: readonly Figure[],
  comparison: Comparison,
  i18n: I18n,
): VerdictView | null {
  const words = verdictWords({ dataset, i18n }, comparison);
  return words && { ...words, details: detailsOf(dataset, figures, i18n) };
}

function detailsOf(
  dataset: Dataset,
  figures: readonly Figure[],
  i18n: I18n,
): VerdictView['details'] {
  const byCompany = new Map<string, Set<string>>();
  for (const figure of figures.filter(isPresent)) {
    const rows = printedBehind(figure);
    const texts = byCompany.get(figure.key.company) ?? new Set();
    for (const row of rows) {
      for (const { id } of textsOf(dataset.texts, row)) {
        if (id !== row.note) texts.add(dataText(id, i18n));
      }
    }
    byCompany.set(figure.key.company, texts);
  }
  return [...byCompany]
    .filter(([, texts]) => texts.size > 0)
    .map(([id, texts]) => ({ company: companyName(dataset, id, i18n), texts: [...texts] }));
}
