import { turnoverInference } from '../../figures/turnoverInference';
import { useWords } from '../../i18n/Words';
import { CompaniesFigure, type CompaniesFigureProps } from './CompaniesFigure';

/** Turnover rates on one formula, with what trying the usual formulas tells of those whose own is not stated. */
export function TurnoverFigure(props: Omit<CompaniesFigureProps, 'inferenceOf'>) {
  const words = useWords();
  return (
    <CompaniesFigure
      {...props}
      inferenceOf={(key) => turnoverInference(props.dataset, key, words)}
    />
  );
}
