import { DrawnBars } from '../../charts/DrawnBars';
import { baselineOf } from '../../figures/figureView';
import type { GroupView } from '../../figures/groupView';
import { useWords } from '../../i18n/Words';
import { CompanyName } from '../../ui/CompanyName';
import { Select } from '../../ui/Select';
import { StatePanel } from '../../ui/StatePanel';

interface GroupPanelProps {
  readonly view: GroupView;
  readonly indicator: string;
  readonly title: string;
  readonly year: number;
  readonly scale: 'linear' | 'log';
  readonly onDimension: (dimension: string) => void;
  readonly onOpen: (id: string) => void;
}

/** The groups of each company, one panel a company, as each report cuts them. */
export function GroupPanel({
  view,
  indicator,
  title,
  year,
  scale,
  onDimension,
  onOpen,
}: GroupPanelProps) {
  const { t } = useWords();
  if (view.dimension === null) return <StatePanel heading={t('empty.no_groups')} />;
  const allRows = view.panels.flatMap((panel) => panel.rows);
  return (
    <figure className="figure" data-indicator={indicator} aria-label={title}>
      <figcaption className="group-head">
        <Select
          label={t('controls.by')}
          value={view.dimension}
          options={view.dimensions.map(({ id, label }) => ({ value: id, label }))}
          onChange={onDimension}
        />
        <span className="figure-unit">
          {view.unit} · {t('controls.year_value', { year })}
        </span>
        <p className="figure-sentence">{t('groups.note')}</p>
      </figcaption>
      <div className="group-panels">
        {view.panels.map((panel) => (
          <section key={panel.company} aria-label={panel.name}>
            <h3>
              <CompanyName name={panel.name} position={panel.position} />
              {panel.aside !== null && <small>{panel.aside}</small>}
            </h3>
            {panel.gap === null ? (
              <DrawnBars
                rows={panel.rows}
                axis={{ baseline: baselineOf(indicator), alongside: allRows, scale }}
                label={t('figure.chart', { title: `${title}, ${panel.name}`, year })}
                onOpen={onOpen}
              />
            ) : (
              <p className="gap-slot" data-company={panel.company} data-state="not_disclosed">
                {panel.gap}
              </p>
            )}
          </section>
        ))}
      </div>
    </figure>
  );
}
