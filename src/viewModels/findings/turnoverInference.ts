import { checkIndicator } from '../../domain/checks/checkCompany';
import type { Dataset } from '../../domain/dataset';
import { figureId, type FigureKey } from '../../domain/figure';
import { findIndicator } from '../../domain/facts/lookup';
import type { I18n } from '../../i18n/I18n';
import { buildFindingView } from './findingView';

/**
 * What trying the usual formulas tells of a turnover rate whose own is not stated; null where the
 * report states it. It is an inference, and its sentence says so.
 */
export function formatTurnoverInference(
  dataset: Dataset,
  key: FigureKey,
  i18n: I18n,
): string | null {
  const indicator = findIndicator(dataset, key.indicator);
  const findings = indicator ? checkIndicator(dataset, key.company, indicator) : [];
  const tried = findings.find(
    (finding) =>
      finding.rule === 'turnover_formula' &&
      finding.messageId !== 'formula_not_turnable' &&
      figureId(finding.key) === figureId(key),
  );
  if (!tried) return null;
  const { result, remarks } = buildFindingView(dataset, tried, i18n);
  return [result, ...remarks].join(i18n.t('sentence.separator'));
}
