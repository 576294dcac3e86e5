import { DrawnBars } from '../../charts/DrawnBars';
import type { AxisRule } from '../../theme/axis';
import type { GroupView } from '../../viewModels/groups/groupView';
import type { MergedView } from '../../viewModels/groups/mergedView';
import { dividerOf } from '../../components/figure/divider';
import { VerdictChip } from '../../components/figure/VerdictChip';
import { useI18n } from '../../i18n/I18n';
import type { I18n } from '../../i18n/I18n';
import { groupForms, type GroupForm, type PartForm } from '../../state/selection';
import { CompanyName } from '../../ui/CompanyName';
import { Select } from '../../ui/Select';
import { StatePanel } from '../../ui/StatePanel';
import { StackPanel } from './StackPanel';

interface GroupChoices {
  readonly onDimension: (dimension: string) => void;
  readonly onForm: (form: GroupForm) => void;
  readonly onParts: (parts: PartForm) => void;
}

interface GroupPanelProps {
  /** The reports that the figures are from. */
  readonly source: string;
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
  const { view, indicator, title, year, source } = props;
  if (view.dimension === null && !view.stacked)
    return <StatePanel heading={t('empty.no_groups')} />;
  const merged = form === 'merged' ? view.merged : null;
  const stacks = view.stacked ? view.composition : null;
  return (
    <figure className="figure" data-indicator={indicator} aria-label={title}>
      <figcaption>
        <div className="group-head">
          {choices ? (
            <Choices view={view} form={form} choices={choices} />
          ) : (
            <span className="figure-unit">{groupingOf(view, merged !== null, t)}</span>
          )}
          <span className="figure-unit">
            {`${stacks?.unit ?? view.unit} · ${t('controls.year_value', { year })}`}
          </span>
        </div>
        <p className="figure-sentence">
          {stacks ? stacks.sentence : merged ? merged.sentence : view.note}
        </p>
      </figcaption>
      {stacks ? (
        <StackPanel view={stacks} title={title} year={year} onOpen={props.onOpen} />
      ) : (
        <>
          <div className="group-panels">
            {merged ? <MergedPanels {...props} merged={merged} /> : <PrintedPanels {...props} />}
          </div>
          {merged === null && view.verdict && <VerdictChip verdict={view.verdict} />}
        </>
      )}
      <p className="figure-source">{source}</p>
    </figure>
  );
}

/** By what the groups are cut, in words. */
function groupingOf(view: GroupView, isMerged: boolean, t: I18n['t']): string {
  const dimension = view.dimensions.find(({ id }) => id === view.dimension);
  return [
    dimension?.label ?? view.composition?.label,
    ...(isMerged ? [t('groups.form.merged')] : []),
    ...(view.stacked && view.composition ? [t(`groups.parts.${view.composition.form}`)] : []),
  ].join(' · ');
}

interface ChoicesProps extends Pick<GroupPanelProps, 'view' | 'form'> {
  readonly choices: GroupChoices;
}

/** By what groups are cut, whether they are merged, and how they are drawn; no choice of one. */
function Choices({ view, form, choices }: ChoicesProps) {
  const { t } = useI18n();
  const { dimension, composition } = view;
  const forms: readonly PartForm[] = [
    ...(dimension === null ? [] : (['bars'] as const)),
    ...(composition?.forms ?? []),
  ];
  return (
    <>
      {dimension === null ? (
        <span className="figure-unit">
          {[composition?.label, ...forms.map((only) => t(`groups.parts.${only}`))]
            .slice(0, forms.length > 1 ? 1 : 2)
            .join(' · ')}
        </span>
      ) : (
        <Select
          label={t('controls.by')}
          value={dimension}
          options={view.dimensions.map(({ id, label }) => ({ value: id, label }))}
          onChange={choices.onDimension}
        />
      )}
      {view.merged !== null && (
        <Select
          label={t('groups.form')}
          value={form}
          options={groupForms.map((value) => ({ value, label: t(`groups.form.${value}`) }))}
          onChange={choices.onForm}
        />
      )}
      {forms.length > 1 && (
        <Select
          label={t('groups.parts')}
          value={composition && view.stacked ? composition.form : 'bars'}
          options={forms.map((value) => ({ value, label: t(`groups.parts.${value}`) }))}
          onChange={choices.onParts}
        />
      )}
    </>
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
