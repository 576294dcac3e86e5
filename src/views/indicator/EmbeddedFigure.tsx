import type { Dataset, Indicator } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import type { Selection } from '../../state/selection';
import { selectionFor } from '../../viewModels/views';
import { IndicatorFigure } from './IndicatorFigure';

interface EmbeddedFigureProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly selection: Selection;
  readonly onOpen: (id: string) => void;
}

/** One indicator alone, in the view its link names, without anything to choose. */
export function EmbeddedFigure({ selection: wished, ...rest }: EmbeddedFigureProps) {
  const { language } = useI18n();
  const { dataset, indicator } = rest;
  const selection = selectionFor(dataset, indicator, wished);
  const props = { ...rest, selection };
  const title = <h1>{indicator.label[language]}</h1>;
  if (selection.view === 'companies') return <IndicatorFigure {...props} heading={title} />;
  return (
    <>
      <div className="figure-head">{title}</div>
      <IndicatorFigure {...props} heading={null} />
    </>
  );
}
