import { formatTurnoverInference } from '../../viewModels/findings/turnoverInference';
import { useI18n } from '../../i18n/I18n';
import { CompaniesFigure, type CompaniesFigureProps } from './CompaniesFigure';

/** Turnover rates on one formula, with what trying the usual formulas tells of those whose own is not stated. */
export function TurnoverFigure(props: Omit<CompaniesFigureProps, 'inferenceOf'>) {
  const i18n = useI18n();
  return (
    <CompaniesFigure
      {...props}
      inferenceOf={(key) => formatTurnoverInference(props.dataset, key, i18n)}
    />
  );
}
