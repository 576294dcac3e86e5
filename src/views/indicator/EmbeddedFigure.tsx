import type { Dataset, Indicator } from '../../domain/dataset';
import { useWords } from '../../i18n/Words';
import type { Selection } from '../../state/selection';
import { IndicatorFigure } from './IndicatorFigure';

interface EmbeddedFigureProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly selection: Selection;
  readonly onOpen: (id: string) => void;
}

/** One indicator alone, in the view its link names, without anything to choose. */
export function EmbeddedFigure(props: EmbeddedFigureProps) {
  const { t, language } = useWords();
  const title = <h1>{props.indicator.label[language]}</h1>;
  if (props.selection.view === 'companies') return <IndicatorFigure {...props} heading={title} />;
  return (
    <>
      <div className="figure-head">{title}</div>
      {props.selection.view !== 'groups' && (
        <p className="figure-sentence">{props.indicator.meaning[language]}</p>
      )}
      <IndicatorFigure {...props} heading={null} />
      <p className="figure-source">{t('figure.source')}</p>
    </>
  );
}
