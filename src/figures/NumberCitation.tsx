import type { Basis } from '../domain/basis';
import type { Dataset } from '../domain/dataset';
import type { FigureKey } from '../domain/figure';
import { useWords } from '../i18n/Words';
import { defaultSelection, toSearch } from '../state/selection';
import { absoluteLink } from '../ui/absoluteLink';
import { Citation } from './Citation';
import { citedNumber } from './cited';

interface NumberCitationProps {
  readonly dataset: Dataset;
  readonly figure: FigureKey;
  readonly basis: Basis;
}

/** How to cite one number; its link opens its proof. Nothing for a gap. */
export function NumberCitation({ dataset, figure, basis }: NumberCitationProps) {
  const words = useWords();
  const { base, turnover, factor } = basis;
  const search = toSearch({ ...defaultSelection, base, turnover, factor, proof: figure });
  const subject = citedNumber(dataset, figure, basis, words, {
    link: absoluteLink(`/${words.language}/indicators/${figure.indicator}/${search}`),
    date: new Date().toISOString().slice(0, 10),
  });
  return subject && <Citation subject={subject} />;
}
