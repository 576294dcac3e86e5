import type { Dataset, Indicator } from '../../domain/dataset';
import { buildFigureView } from '../../viewModels/figure/figureView';
import { chosenOf } from '../../viewModels/page';
import { VerdictChip } from '../../components/figure/VerdictChip';
import { useI18n } from '../../i18n/I18n';
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
  const { t, language } = useI18n();
  const { indicator, selection } = props;
  const title = <h1>{indicator.label[language]}</h1>;
  if (selection.view === 'companies') return <IndicatorFigure {...props} heading={title} />;
  const overYears = selection.view !== 'groups';
  return (
    <>
      <div className="figure-head">{title}</div>
      {overYears && <p className="figure-sentence">{indicator.meaning[language]}</p>}
      <IndicatorFigure {...props} heading={null} />
      {overYears && <YearVerdict {...props} />}
      <p className="figure-source">{t('figure.source')}</p>
    </>
  );
}

/**
 * Whether the companies may be set against each other in the chosen year: a view over the years has
 * no verdict of its own, and here no definitions follow it.
 */
function YearVerdict({ dataset, indicator, selection }: EmbeddedFigureProps) {
  const i18n = useI18n();
  const chosen = chosenOf(dataset, selection);
  const { verdict } = buildFigureView({ dataset, i18n }, indicator, chosen);
  return (
    verdict && (
      <div className="embed-verdict">
        <span className="figure-unit">{i18n.t('controls.year_value', { year: chosen.year })}</span>
        <VerdictChip verdict={verdict} />
      </div>
    )
  );
}
