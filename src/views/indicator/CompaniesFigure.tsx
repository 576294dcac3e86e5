import type { ReactElement } from 'react';
import type { Dataset, Indicator } from '../../domain/dataset';
import { FigurePanel } from '../../components/figure/FigurePanel';
import { buildFigureView, type Inference } from '../../viewModels/figure/figureView';
import { chosenOf } from '../../viewModels/page';
import { useI18n } from '../../i18n/I18n';
import type { Selection } from '../../state/selection';

export interface CompaniesFigureProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly selection: Selection;
  readonly heading: ReactElement | null;
  /** Absent where the reader has no choices. */
  readonly choose?: ((change: Partial<Selection>) => void) | undefined;
  readonly onOpen: (id: string) => void;
  /** What the checks add to what stands apart. */
  readonly inferenceOf?: Inference;
}

/** An indicator's companies in one year. */
export function CompaniesFigure({
  dataset,
  indicator,
  selection,
  heading,
  choose,
  onOpen,
  inferenceOf,
}: CompaniesFigureProps) {
  const i18n = useI18n();
  const chosen = chosenOf(dataset, selection);
  return (
    <FigurePanel
      view={buildFigureView({ dataset, i18n }, indicator, chosen, inferenceOf)}
      heading={heading}
      onOpen={onOpen}
      onShowAll={choose && (() => choose({ show: 'all', companies: null }))}
    />
  );
}
