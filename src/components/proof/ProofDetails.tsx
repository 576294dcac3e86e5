import { useRef } from 'react';
import type { Basis } from '../../domain/figures/basis';
import type { Dataset } from '../../domain/dataset';
import type { FigureKey } from '../../domain/figure';
import { useI18n } from '../../i18n/I18n';
import { Collapsible } from '../../ui/Collapsible';
import { CopyText } from '../../ui/CopyText';
import { lazyComponent } from '../../ui/lazyComponent';
import type { ProofItem, ProofView } from '../../viewModels/proof/proofView';
import { PublishedRevenue } from './PublishedRevenue';
import { FigureChecks } from '../findings/FigureChecks';

interface ProofDetailsProps {
  readonly view: ProofView;
  readonly dataset: Dataset;
  readonly figure: FigureKey;
  readonly basis: Basis;
}

const NumberCitation = lazyComponent(
  async () => (await import('./NumberCitation')).NumberCitation,
  { messages: ['export'] },
);

/** What is behind a number: the printed rows, the arithmetic, the caveats, the checks. */
export function ProofDetails({ view, dataset, figure, basis }: ProofDetailsProps) {
  const { t } = useI18n();
  return (
    <>
      {view.gap && <Gap gap={view.gap} />}
      <Derivation view={view} />
      {view.revenue && (
        <section>
          <h3>{t('proof.revenue')}</h3>
          <PublishedRevenue revenue={[view.revenue]} />
          <p>{t('proof.revenue.note')}</p>
        </section>
      )}
      <Conversions view={view} />
      <Ribbon view={view} />
      {view.items.map((item, index) => (
        <section
          key={[item.role, item.report, item.line, item.printed, item.heading ?? ''].join(' ')}
        >
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
  );
}

interface GapProps {
  readonly gap: NonNullable<ProofView['gap']>;
}

function Gap({ gap }: GapProps) {
  const { t } = useI18n();
  return (
    <section>
      <h3>{t('proof.gap')}</h3>
      <p>{gap.note}</p>
      <dl className="facts">
        {gap.report !== null && <Fact term={t('proof.report')} text={gap.report} />}
        {gap.line !== null && <Fact term={t('proof.line')} text={gap.line} />}
      </dl>
    </section>
  );
}

interface ViewProps {
  readonly view: ProofView;
}

function Derivation({ view }: ViewProps) {
  const { t } = useI18n();
  if (view.derivation === null) return null;
  return (
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
  );
}

function Conversions({ view }: ViewProps) {
  const { t } = useI18n();
  if (view.conversions.length === 0) return null;
  return (
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
  );
}

/** The number from report to report. */
function Ribbon({ view }: ViewProps) {
  const { t } = useI18n();
  if (view.ribbon.length === 0) return null;
  return (
    <section>
      <h3>{t('proof.ribbon')}</h3>
      <ol className="ribbon">
        {view.ribbon.map(({ report, value, change, shown }) => (
          <li key={report} aria-current={shown ? 'true' : undefined}>
            <small>{report}</small> <span>{value}</span>{' '}
            {change !== null && <small>{change}</small>}
          </li>
        ))}
      </ol>
    </section>
  );
}

const roleHeading = {
  main: 'proof.printed',
  second: 'proof.second',
  input: 'proof.inputs',
  beside: 'proof.beside',
  reprint: 'proof.reprint',
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
        {item.own ? (
          <Fact term={t('own.origin')} text={item.report} />
        ) : (
          <Fact term={t('proof.report')} text={item.report} language={item.language} />
        )}
        <Fact term={t(item.own ? 'proof.row' : 'proof.line')} text={item.line} />
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
