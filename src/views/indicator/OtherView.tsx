import { buildGroupView } from '../../figures/groupView';
import { chosenOf } from '../../figures/page';
import { buildTimeView, buildYearTable } from '../../figures/timeView';
import { useWords } from '../../i18n/Words';
import type { ChartView } from '../../state/selection';
import type { CompaniesFigureProps } from './CompaniesFigure';
import { GroupPanel } from './GroupPanel';
import { TablePanel } from './TablePanel';
import { TimePanel } from './TimePanel';

interface OtherViewProps extends Omit<CompaniesFigureProps, 'heading' | 'inferenceOf'> {
  readonly view: Exclude<ChartView, 'companies'>;
}

/** An indicator over time, by group or as a table. */
export function OtherView({ view, dataset, indicator, selection, choose, onOpen }: OtherViewProps) {
  const words = useWords();
  const { companies, year } = chosenOf(dataset, selection);
  const title = indicator.label[words.language];
  switch (view) {
    case 'time':
      return (
        <TimePanel
          view={buildTimeView(dataset, indicator, companies, selection.scale, words, selection)}
          indicator={indicator.id}
          title={title}
          onOpen={onOpen}
        />
      );
    case 'groups':
      return (
        <GroupPanel
          view={buildGroupView(dataset, indicator, companies, year, selection.by, words)}
          indicator={indicator.id}
          title={title}
          year={year}
          scale="linear"
          form={selection.groups}
          choices={
            choose && {
              onDimension: (by) => choose({ by }),
              onForm: (groups) => choose({ groups }),
            }
          }
          onOpen={onOpen}
        />
      );
    case 'table':
      return (
        <TablePanel
          table={buildYearTable(dataset, indicator, companies, words, selection)}
          indicator={indicator.id}
          title={title}
          onOpen={onOpen}
        />
      );
  }
}
