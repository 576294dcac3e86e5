import { useDeferredValue, useMemo } from 'react';
import type { Basis } from '../../domain/figures/basis';
import type { Dataset } from '../../domain/dataset';
import type { FigureKey } from '../../domain/figure';
import { useI18n } from '../../i18n/I18n';
import { CompanyName } from '../../ui/CompanyName';
import { Dialog } from '../../ui/Dialog';
import { buildProofView } from '../../viewModels/proof/proofView';
import { ProofDetails } from './ProofDetails';

interface ProofPanelProps {
  readonly dataset: Dataset;
  readonly figure: FigureKey;
  /** On what the figure stands where it was opened. */
  readonly basis: Basis;
  readonly onClose: () => void;
}

/** Where a number comes from: as printed, where it stands, how it was converted, what it covers. */
export function ProofPanel({ dataset, figure, basis, onClose }: ProofPanelProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const view = useMemo(
    () => buildProofView(dataset, figure, i18n, basis),
    [dataset, figure, i18n, basis],
  );
  // The number and what it is stand at once, what is behind it a moment later.
  const whole = useDeferredValue(true, false);
  return (
    <Dialog title={t('proof.heading')} closeLabel={t('proof.close')} onClose={onClose}>
      <div className="proof" data-state={view.state}>
        <p className="proof-subject">
          <CompanyName name={view.company} position={view.position} />
          <span>{view.group === null ? view.indicator : `${view.indicator}, ${view.group}`}</span>
          <span>{t('controls.year_value', { year: view.year })}</span>
        </p>
        <p className="proof-value">
          <span>{view.value}</span> {view.unit !== null && <small>{view.unit}</small>}
        </p>
        <p className="figure-note">{view.state}</p>
        {whole && <ProofDetails view={view} dataset={dataset} figure={figure} basis={basis} />}
      </div>
    </Dialog>
  );
}
