import type { ReactNode } from 'react';
import type { Dataset, Indicator } from '../../domain/dataset';
import { FigurePanel } from '../../figures/FigurePanel';
import { buildFigureView } from '../../figures/figureView';
import { buildGroupView } from '../../figures/groupView';
import { chosenOf } from '../../figures/page';
import { buildTimeView, buildYearTable } from '../../figures/timeView';
import { turnoverInference } from '../../figures/turnoverInference';
import { useWords } from '../../i18n/Words';
import type { Selection } from '../../state/selection';
import { GroupPanel } from './GroupPanel';
import './indicator.css';
import { TablePanel } from './TablePanel';
import { TimePanel } from './TimePanel';

interface IndicatorFigureProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly selection: Selection;
  /** The heading of the view of companies; the other views stand below the page's own. */
  readonly heading: ReactNode;
  /** Absent where the reader has no choices. */
  readonly choose?: ((change: Partial<Selection>) => void) | undefined;
  readonly onOpen: (id: string) => void;
}

/** One indicator in the chosen view: companies, over time, by group or as a table. */
export function IndicatorFigure({
  dataset,
  indicator,
  selection,
  heading,
  choose,
  onOpen,
}: IndicatorFigureProps) {
  const words = useWords();
  const { companies, year } = chosenOf(dataset, selection);
  const title = indicator.label[words.language];
  switch (selection.view) {
    case 'companies':
      return (
        <FigurePanel
          view={buildFigureView(dataset, indicator, companies, year, selection, words, (key) =>
            turnoverInference(dataset, key, words),
          )}
          heading={heading}
          onOpen={onOpen}
          onShowAll={choose && (() => choose({ show: 'all', companies: null }))}
        />
      );
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
