import { defaultBasis } from '../../domain/figures/basis';
import { turnoverIndicator } from '../../domain/figures/turnover';
import { lazyComponent } from '../../ui/lazyComponent';
import { loadedAhead } from '../../ui/lazyPage';
import { CompaniesFigure, type CompaniesFigureProps } from './CompaniesFigure';

const TurnoverFigure = loadedAhead(
  lazyComponent(async () => (await import('./TurnoverFigure')).TurnoverFigure, {
    messages: ['checks'],
    look: 'hold',
  }),
);
const OtherView = loadedAhead(
  lazyComponent(async () => (await import('./OtherView')).OtherView, {
    messages: ['groups', 'scatter'],
    look: 'hold',
  }),
);

/**
 * One indicator in the chosen view. The heading is that of the view of companies; the other views
 * stand below the page's own.
 */
export function IndicatorFigure(props: Omit<CompaniesFigureProps, 'inferenceOf'>) {
  const { indicator, selection } = props;
  const { view, turnover } = selection;
  if (view !== 'companies') return <OtherView {...props} view={view} />;
  const onOneFormula = indicator.id === turnoverIndicator && turnover !== defaultBasis.turnover;
  return onOneFormula ? <TurnoverFigure {...props} /> : <CompaniesFigure {...props} />;
}
