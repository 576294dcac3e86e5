import { DrawnLines } from '../../charts/axes/DrawnAxisChart';
import type { TimeView } from '../../viewModels/time/timeView';
import { useI18n } from '../../i18n/I18n';
import { YearVerdicts } from '../../components/figure/YearVerdicts';
import { StatePanel } from '../../ui/StatePanel';

interface TimePanelProps {
  /** The reports that the figures are from. */
  readonly source: string;
  readonly view: TimeView;
  readonly indicator: string;
  readonly title: string;
  readonly onOpen: (id: string) => void;
}

/** Every year the reports print, a line a company. */
export function TimePanel({ view, indicator, title, source, onOpen }: TimePanelProps) {
  const { t, format } = useI18n();
  const said = view.offAxis.length + view.offBasis.length;
  if (view.series.length === 0 && said === 0 && view.hidden === 0) {
    return <StatePanel heading={t('empty.no_year')} />;
  }
  return (
    <figure className="figure" data-indicator={indicator} aria-label={title}>
      <figcaption className="figure-unit">
        <span>{view.axisNote === null ? view.unit : `${view.unit} · ${view.axisNote}`}</span>
        {view.basis !== null && <span className="figure-basis">{` · ${view.basis}`}</span>}
      </figcaption>
      {view.sentence !== null && <p className="figure-sentence">{view.sentence}</p>}
      {view.note !== null && <p className="figure-note">{view.note}</p>}
      {view.series.length > 0 && (
        <DrawnLines
          years={view.axisYears}
          series={view.series}
          axis={view.axis}
          label={t('figure.time_chart', { title })}
          onOpen={onOpen}
        />
      )}
      {view.marks.length > 0 && <p className="figure-note">{view.marks.join(' · ')}</p>}
      {view.offAxis.length > 0 && (
        <p className="figure-note" data-off-axis="">
          {t('figure.off_axis', { items: view.offAxis.join(t('row.separator')) })}
        </p>
      )}
      {view.offBasis.length > 0 && (
        <p className="figure-note" data-off-basis="">
          {t('figure.off_basis', { items: view.offBasis.join(t('row.separator')) })}
        </p>
      )}
      {view.breaks.length > 0 && (
        <p className="figure-note" data-breaks="">
          {t('figure.over_time', { reasons: view.breaks.join(t('row.separator')) })}
        </p>
      )}
      {view.missing.length > 0 && (
        <p className="figure-note">
          {t('figure.missing_series', { names: format.list(view.missing) })}
        </p>
      )}
      {view.undrawn.length > 0 && (
        <p className="figure-note">{t('figure.undrawn', { names: format.list(view.undrawn) })}</p>
      )}
      {view.years.length === 1 && <p className="figure-note">{t('figure.one_year')}</p>}
      {view.hidden > 0 && (
        <p className="figure-note">{t('figure.hidden', { count: view.hidden })}</p>
      )}
      <YearVerdicts verdicts={view.verdicts} />
      <p className="figure-source">{source}</p>
    </figure>
  );
}
