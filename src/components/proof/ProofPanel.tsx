import { useDeferredValue, useMemo, useRef } from 'react';
import type { Basis } from '../../domain/derive/basis';
import type { Dataset } from '../../domain/dataset';
import type { FigureKey } from '../../domain/figure';
import { useI18n } from '../../i18n/I18n';
import { CompanyName } from '../../ui/CompanyName';
import { CopyText } from '../../ui/CopyText';
import { Collapsible } from '../../ui/Collapsible';
import { Dialog } from '../../ui/Dialog';
import { FigureChecks } from '../findings/FigureChecks';
import { lazyComponent } from '../../ui/lazyComponent';
import { buildProofView, type ProofItem } from '../../viewModels/proof/proofView';

interface ProofPanelProps {
  readonly dataset: Dataset;
  readonly figure: FigureKey;
  /** On what the figure stands where it was opened. */
  readonly basis: Basis;
  readonly onClose: () => void;
}

const NumberCitation = lazyComponent(
  async () => (await import('./NumberCitation')).NumberCitation,
  { messages: ['export'] },
);

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
        {whole && (
          <>
            {view.gap && (
              <section>
                <h3>{t('proof.gap')}</h3>
                <p>{view.gap.note}</p>
                <dl className="facts">
                  {view.gap.report !== null && (
                    <Fact term={t('proof.report')} text={view.gap.report} />
                  )}
                  {view.gap.line !== null && <Fact term={t('proof.line')} text={view.gap.line} />}
                </dl>
              </section>
            )}
            {view.derivation !== null && (
              <section>
                <h3>{t('proof.derivation')}</h3>
                <p>{view.derivation}</p>
                {view.equations.map((equation, index) => (
                  <p key={`${index} ${equation}`} className="equation">
                    {equation}
                  </p>
                ))}
                {view.range !== null && <p>{view.range}</p>}
              </section>
            )}
            {view.conversions.length > 0 && (
              <section>
                <h3>{t('proof.conversion')}</h3>
                {view.conversions.map(({ equation, basis }) => (
                  <p key={equation}>
                    <span className="equation">{equation}</span>
                    <br />
                    <small>{basis}</small>
                  </p>
                ))}
              </section>
            )}
            {view.items.map((item, index) => (
              <section key={`${item.role} ${item.line} ${item.printed} ${item.heading ?? ''}`}>
                {view.items[index - 1]?.role !== item.role && <h3>{t(roleHeading[item.role])}</h3>}
                <PrintedNumber item={item} />
              </section>
            ))}
            {view.caveats.length > 0 && (
              <section>
                <h3>{t('proof.caveats')}</h3>
                <ul>
                  {view.caveats.map((caveat) => (
                    <li key={caveat.id}>
                      <strong>{caveat.label}</strong> <span>{caveat.sentence}</span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {view.gap === null && (
              <section>
                <Collapsible summary={t('cite.this')}>
                  {() => <NumberCitation dataset={dataset} figure={figure} basis={basis} />}
                </Collapsible>
              </section>
            )}
            <FigureChecks dataset={dataset} figure={figure} />
          </>
        )}
      </div>
    </Dialog>
  );
}

const roleHeading = {
  main: 'proof.printed',
  second: 'proof.second',
  input: 'proof.inputs',
} as const;

function PrintedNumber({ item }: { readonly item: ProofItem }) {
  const { t } = useI18n();
  const printed = useRef<HTMLElement>(null);
  const unit = item.unitPrinted === '' ? t('proof.unit_not_printed') : item.unitPrinted;
  return (
    <>
      {item.heading !== null && <p className="proof-heading">{item.heading}</p>}
      <p className="proof-printed">
        <span lang={item.language}>
          <strong>{item.printed}</strong>
        </span>{' '}
        <small lang={item.unitPrinted === '' ? undefined : item.language}>{unit}</small>
      </p>
      <dl className="facts">
        <Fact term={t('proof.label')} text={item.labelPrinted} language={item.language} />
        <Fact term={t('proof.section')} text={item.section} language={item.language} />
        <Fact term={t('proof.report')} text={item.report} language={item.language} />
        <Fact term={t('proof.line')} text={item.line} />
        {item.qualifier !== null && <Fact term={t('proof.qualifier')} text={item.qualifier} />}
        <Fact term={t('proof.confidence')} text={item.confidence} />
        {item.restated && <Fact term={t('proof.restated')} text={t('proof.yes')} />}
        {item.boundary !== null && <Fact term={t('proof.boundary')} text={item.boundary} />}
        {item.definition !== null && <Fact term={t('proof.definition')} text={item.definition} />}
        {item.note !== null && <Fact term={t('proof.note')} text={item.note} />}
        <div>
          <dt>{t('proof.find')}</dt>
          <dd>
            <code ref={printed}>{item.printed}</code>{' '}
            <CopyText text={item.printed} shownIn={printed} />
          </dd>
        </div>
        {item.source !== '' && (
          <div>
            <dt>{t('proof.source')}</dt>
            <dd>
              <a href={item.source} rel="noreferrer noopener" target="_blank">
                {item.source}
              </a>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

interface FactProps {
  readonly term: string;
  readonly text: string | number;
  readonly language?: string;
}

function Fact({ term, text, language }: FactProps) {
  return (
    <div>
      <dt>{term}</dt>
      <dd lang={language}>{text}</dd>
    </div>
  );
}
