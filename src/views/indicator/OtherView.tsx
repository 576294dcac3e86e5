import { buildSpreadView } from '../../viewModels/groups/spreadView';
import { buildGroupView } from '../../viewModels/groups/groupView';
import { axisRuleOf } from '../../viewModels/figure/figureView';
import { figuresShown } from '../../viewModels/figuresShown';
import { chosenOf, type Chosen } from '../../viewModels/page';
import { buildTimeView, buildYearTable } from '../../viewModels/time/timeView';
import type { Indicator } from '../../domain/dataset';
import { useI18n } from '../../i18n/I18n';
import type { ChartView } from '../../state/selection';
import { partnersOf } from '../../viewModels/scatter/partner';
import { buildScatterView } from '../../viewModels/scatter/scatterView';
import type { Context } from '../../wording/context';
import { formatSource } from '../../wording/source';
import type { CompaniesFigureProps } from './CompaniesFigure';
import { GroupPanel } from './GroupPanel';
import { SpreadPanel } from './SpreadPanel';
import { ScatterPanel } from './ScatterPanel';
import { TablePanel } from './TablePanel';
import { TimePanel } from './TimePanel';

interface OtherViewProps extends Omit<CompaniesFigureProps, 'heading' | 'inferenceOf'> {
  readonly view: Exclude<ChartView, 'companies'>;
}

/** An indicator over time, by group, against another or as a table. */
export function OtherView(props: OtherViewProps) {
  const { view, dataset, indicator, selection, choose, onOpen } = props;
  const i18n = useI18n();
  const context = { dataset, i18n };
  const chosen = chosenOf(dataset, selection);
  const title = indicator.label[i18n.language];
  const source = sourceOf(context, indicator, { ...chosen, view });
  switch (view) {
    case 'time':
      return (
        <TimePanel
          view={buildTimeView(context, indicator, chosen)}
          indicator={indicator.id}
          source={source}
          title={title}
          onOpen={onOpen}
        />
      );
    case 'groups':
      return (
        <GroupPanel
          view={buildGroupView(context, indicator, chosen)}
          indicator={indicator.id}
          source={source}
          title={title}
          year={chosen.year}
          axis={axisRuleOf(indicator, { scale: 'linear', year: chosen.year })}
          form={chosen.groups}
          choices={
            choose && {
              onDimension: (by) => choose({ by }),
              onForm: (groups) => choose({ groups }),
              onParts: (parts) => choose({ parts }),
            }
          }
          onOpen={onOpen}
        />
      );
    case 'spread':
    case 'scatter':
      return <ComparedView {...props} view={view} source={source} />;
    case 'table':
      return (
        <TablePanel
          table={buildYearTable(context, indicator, chosen)}
          indicator={indicator.id}
          source={source}
          title={title}
          onOpen={onOpen}
        />
      );
  }
}

interface ComparedViewProps extends Omit<OtherViewProps, 'view'> {
  readonly view: 'spread' | 'scatter';
  readonly source: string;
}

/** An indicator's groups, or the indicator and another, company against company. */
function ComparedView(props: ComparedViewProps) {
  const { view, dataset, indicator, selection, source, choose, onOpen } = props;
  const i18n = useI18n();
  const context = { dataset, i18n };
  const chosen = chosenOf(dataset, selection);
  return view === 'spread' ? (
    <SpreadPanel
      view={buildSpreadView(context, indicator, chosen)}
      indicator={indicator.id}
      source={source}
      title={indicator.label[i18n.language]}
      year={chosen.year}
      choose={choose}
      onOpen={onOpen}
    />
  ) : (
    <ScatterPanel
      view={buildScatterView(context, indicator, chosen)}
      indicator={indicator.id}
      source={source}
      year={chosen.year}
      partners={choose ? partnersOf(context, indicator, chosen) : []}
      scale={chosen.scale}
      choose={choose}
      onOpen={onOpen}
    />
  );
}

function sourceOf(context: Context, indicator: Indicator, chosen: Chosen): string {
  return formatSource(
    context,
    figuresShown(context, indicator, chosen).map(({ figure }) => figure),
  );
}
