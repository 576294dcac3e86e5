import type { ReactElement, ReactNode } from 'react';
import { DrawnBars } from '../../charts/DrawnBars';
import { useI18n } from '../../i18n/I18n';
import { StatePanel } from '../../ui/StatePanel';
import { NotComparableList } from './NotComparableList';
import type { FigureView } from '../../viewModels/figure/figureView';
import { VerdictChip } from './VerdictChip';
import { dividerOf } from './divider';

interface FigurePanelProps {
  readonly view: FigureView;
  /** A second figure that belongs to this one but must not be added to it (scope 3). */
  readonly companion?: FigureView | undefined;
  /** The heading, so that a page can link it and give it its level. */
  readonly heading: ReactElement | null;
  readonly actions?: ReactNode;
  readonly onOpen: (id: string) => void;
  /** Offered where nothing is left to show; absent where the reader has no choices. */
  readonly onShowAll?: (() => void) | undefined;
}

/** One figure: what, unit and year, the sentence, the bars, the verdict, source and actions. */
export function FigurePanel({
  view,
  companion,
  heading,
  actions,
  onOpen,
  onShowAll,
}: FigurePanelProps) {
  const verdict = view.verdict && <VerdictChip verdict={view.verdict} />;
  return (
    <figure
      className={companion ? 'figure figure-wide' : 'figure'}
      data-indicator={view.indicator}
      aria-label={view.title}
    >
      <div className="figure-parts">
        <div className="figure-part">
          <figcaption>
            <div className="figure-head">
              {heading} <UnitLine view={view} />
            </div>
            {view.empty === null && <p className="figure-sentence">{view.sentence}</p>}
          </figcaption>
          {view.note !== null && <p className="figure-note">{view.note}</p>}
          <FigureBody view={view} companion={companion} onOpen={onOpen} onShowAll={onShowAll} />
          {companion && verdict}
        </div>
        {companion && companion.empty === null && (
          <Companion view={companion} main={view} onOpen={onOpen} />
        )}
      </div>
      <div className="figure-foot">
        {!companion && verdict}
        {actions !== undefined && <div className="figure-actions">{actions}</div>}
        <p className="figure-source">{view.source}</p>
      </div>
    </figure>
  );
}

type FigureBodyProps = Pick<FigurePanelProps, 'view' | 'companion' | 'onOpen' | 'onShowAll'>;

/** The bars and what stands beside them without comparison, or why there are none. */
function FigureBody({ view, companion, onOpen, onShowAll }: FigureBodyProps) {
  const { t } = useI18n();
  return (
    <>
      {view.empty === null ? (
        <>
          {view.rows.length > 0 && (
            <Bars view={view} alongside={companion?.rows ?? []} onOpen={onOpen} />
          )}
          {view.notComparable.length > 0 && (
            <NotComparableList rows={view.notComparable} onOpen={onOpen} />
          )}
        </>
      ) : (
        <StatePanel
          heading={t(`empty.${view.empty}`)}
          {...(onShowAll && { help: t(`empty.${view.empty}.help`) })}
        >
          {onShowAll && (
            <button type="button" className="plain-button" onClick={onShowAll}>
              {t('controls.reset')}
            </button>
          )}
        </StatePanel>
      )}
      {view.hidden > 0 && view.empty === null && (
        <p className="figure-note">{t('figure.hidden', { count: view.hidden })}</p>
      )}
    </>
  );
}

interface CompanionProps {
  readonly view: FigureView;
  readonly main: FigureView;
  readonly onOpen: (id: string) => void;
}

function Companion({ view, main, onOpen }: CompanionProps) {
  const { t } = useI18n();
  return (
    <div className="companion" data-companion={view.indicator}>
      <div>
        <p className="companion-head">
          <span>{t('figure.companion', { title: view.title })}</span> <UnitLine view={view} />
        </p>
        <p className="figure-sentence">{view.sentence}</p>
      </div>
      <Bars view={view} alongside={main.rows} onOpen={onOpen} />
      {view.verdict && <VerdictChip verdict={view.verdict} />}
    </div>
  );
}

interface BarsProps {
  readonly view: FigureView;
  /** One axis for both figures. */
  readonly alongside: FigureView['rows'];
  readonly onOpen: (id: string) => void;
}

function Bars({ view, alongside, onOpen }: BarsProps) {
  const { t } = useI18n();
  return (
    <DrawnBars
      rows={view.rows}
      axis={{ ...view.axis, alongside }}
      label={t('figure.chart', { title: view.title, year: view.year })}
      divider={dividerOf(view, t)}
      onOpen={onOpen}
    />
  );
}

function UnitLine({ view }: { readonly view: FigureView }) {
  const { t } = useI18n();
  const parts = [view.unit, t('controls.year_value', { year: view.year })];
  if (view.axisNote !== null) parts.push(view.axisNote);
  return (
    <>
      <span className="figure-unit">{parts.join(' · ')}</span>
      {view.basis !== null && <span className="figure-basis">{` · ${view.basis}`}</span>}
    </>
  );
}
