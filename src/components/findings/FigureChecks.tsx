import { useMemo } from 'react';
import { checkCompany, touches } from '../../domain/checks/checkCompany';
import type { Dataset } from '../../domain/dataset';
import { figureId, type FigureKey } from '../../domain/figure';
import { useI18n } from '../../i18n/I18n';
import { Findings } from './Findings';

interface FigureChecksProps {
  readonly dataset: Dataset;
  readonly figure: FigureKey;
}

/** The checks about a figure, and those that rest on a number of it; nothing where there are none. */
export function FigureChecks({ dataset, figure }: FigureChecksProps) {
  const { t } = useI18n();
  const findings = useMemo(
    () => checkCompany(dataset, figure.company).filter((finding) => touches(finding, figure)),
    [dataset, figure],
  );
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="figure-checks">
      <h3 id="figure-checks">{t('checks.of_figure')}</h3>
      <Findings
        dataset={dataset}
        findings={findings}
        folded
        as={{ form: 'note', beside: figureId(figure) }}
      />
    </section>
  );
}
