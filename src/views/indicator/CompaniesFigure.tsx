import type { ReactNode } from 'react';
import type { Dataset, Indicator } from '../../domain/dataset';
import { FigurePanel } from '../../figures/FigurePanel';
import { buildFigureView, type Inference } from '../../figures/figureView';
import { chosenOf } from '../../figures/page';
import { useWords } from '../../i18n/Words';
import type { Selection } from '../../state/selection';

export interface CompaniesFigureProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly selection: Selection;
  readonly heading: ReactNode;
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
  const words = useWords();
  const { companies, year } = chosenOf(dataset, selection);
  return (
    <FigurePanel
      view={buildFigureView(dataset, indicator, companies, year, selection, words, inferenceOf)}
      heading={heading}
      onOpen={onOpen}
      onShowAll={choose && (() => choose({ show: 'all', companies: null }))}
    />
  );
}
