import { DrawnBars } from '../../charts/DrawnBars';
import type { AxisRule } from '../../theme/axis';
import type { GroupView } from '../../viewModels/groups/groupView';
import type { MergedView } from '../../viewModels/groups/mergedView';
import { dividerOf } from '../../components/figure/divider';
import { VerdictChip } from '../../components/figure/VerdictChip';
import { useI18n } from '../../i18n/I18n';
import { groupForms, type GroupForm } from '../../state/selection';
import { CompanyName } from '../../ui/CompanyName';
import { Select } from '../../ui/Select';
import { StatePanel } from '../../ui/StatePanel';

interface GroupChoices {
  readonly onDimension: (dimension: string) => void;
  readonly onForm: (form: GroupForm) => void;
}

interface GroupPanelProps {
  readonly view: GroupView;
  readonly indicator: string;
  readonly title: string;
  readonly year: number;
  readonly axis: AxisRule;
  /** What the reader asked for; groups stand as printed where none can be merged. */
  readonly form: GroupForm;
  /** Absent where the reader has no choices: the cut is then named in words. */
  readonly choices?: GroupChoices | undefined;
  readonly onOpen: (id: string) => void;
}

/** The groups of each company: a panel a company as each report cuts them, or a panel a group of one cut. */
export function GroupPanel({ form, choices, ...props }: GroupPanelProps) {
  const { t } = useI18n();
  const { view, indicator, title, year } = props;
  if (view.dimension === null) return <StatePanel heading={t('empty.no_groups')} />;
  const merged = form === 'merged' ? view.merged : null;
  return (
    <figure className="figure" data-indicator={indicator} aria-label={title}>
      <figcaption>
        <div className="group-head">
          {choices ? (
            <Select
              label={t('controls.by')}
              value={view.dimension}
              options={view.dimensions.map(({ id, label }) => ({ value: id, label }))}
              onChange={choices.onDimension}
            />
          ) : (
            <span className="figure-unit">
              {[
                ...view.dimensions.flatMap(({ id, label }) => (id === view.dimension ? label : [])),
                ...(merged ? [t('groups.form.merged')] : []),
              ].join(' · ')}
            </span>
          )}
          {choices && view.merged !== null && (
            <Select
              label={t('groups.form')}
              value={form}
              options={groupForms.map((value) => ({ value, label: t(`groups.form.${value}`) }))}
              onChange={choices.onForm}
            />
          )}
          <span className="figure-unit">
            {`${view.unit} · ${t('controls.year_value', { year })}`}
          </span>
        </div>
        <p className="figure-sentence">{merged ? merged.sentence : view.note}</p>
      </figcaption>
      <div className="group-panels">
        {merged ? <MergedPanels {...props} merged={merged} /> : <PrintedPanels {...props} />}
      </div>
      {merged === null && view.verdict && <VerdictChip verdict={view.verdict} />}
      <p className="figure-source">{t('figure.source')}</p>
    </figure>
  );
}

type PanelsProps = Omit<GroupPanelProps, 'form' | 'choices'>;

function PrintedPanels({ view, axis, title, year, onOpen }: PanelsProps) {
  const { t } = useI18n();
  const allRows = view.panels.flatMap((panel) => panel.rows);
  return view.panels.map((panel) => (
    <section key={panel.company} aria-label={panel.name}>
      <h2>
        <CompanyName name={panel.name} position={panel.position} />
        {panel.aside !== null && <small>{panel.aside}</small>}
      </h2>
      {panel.gap === null ? (
        <DrawnBars
          rows={panel.rows}
          axis={{ ...axis, alongside: allRows }}
          label={t('figure.chart', { title: `${title}, ${panel.name}`, year })}
          onOpen={onOpen}
        />
      ) : (
        <p className="gap-slot" data-company={panel.company} data-state={panel.gap.state}>
          {panel.gap.text}
        </p>
      )}
    </section>
  ));
}

interface MergedPanelsProps extends PanelsProps {
  readonly merged: MergedView;
}

function MergedPanels({ merged, axis, title, year, onOpen }: MergedPanelsProps) {
  const { t } = useI18n();
  const allRows = merged.blocks.flatMap((block) => block.rows);
  return merged.blocks.map((block) => (
    <section key={block.id} aria-label={block.name}>
      <h2>{block.name}</h2>
      <DrawnBars
        rows={block.rows}
        axis={{ ...axis, alongside: allRows }}
        label={t('figure.chart', { title: `${title}, ${block.name}`, year })}
        divider={dividerOf(block, t)}
        onOpen={onOpen}
      />
      {block.sums.map((sum) => (
        <p key={sum} className="figure-note">
          {sum}
        </p>
      ))}
      {block.verdict && <VerdictChip verdict={block.verdict} />}
    </section>
  ));
}
