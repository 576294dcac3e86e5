import type { Basis } from '../../domain/figures/basis';
import type { Dataset } from '../../domain/dataset';
import type { FigureKey } from '../../domain/figure';
import { useI18n } from '../../i18n/I18n';
import { defaultSelection, toSearch } from '../../state/selection';
import { absoluteLink } from '../../ui/absoluteLink';
import { Citation } from './Citation';
import { citedNumber } from '../../viewModels/cited';
import { paths } from '../../state/paths';

interface NumberCitationProps {
  readonly dataset: Dataset;
  readonly figure: FigureKey;
  readonly basis: Basis;
}

/** How to cite one number; its link opens its proof. Nothing for a gap. */
export function NumberCitation({ dataset, figure, basis }: NumberCitationProps) {
  const i18n = useI18n();
  const { base, turnover, factor } = basis;
  const search = toSearch({ ...defaultSelection, base, turnover, factor, proof: figure });
  const subject = citedNumber({ dataset, i18n }, figure, basis, {
    link: absoluteLink(`/${i18n.language}${paths.indicator(figure.indicator)}${search}`),
    date: new Date().toISOString().slice(0, 10),
  });
  return subject && <Citation subject={subject} />;
}
