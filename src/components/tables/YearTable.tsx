import type { ComponentProps } from 'react';
import { useI18n } from '../../i18n/I18n';
import type { ChangeCell } from '../../viewModels/figure/changeCell';
import type { YearCell } from '../../viewModels/figure/figureCell';
import type { Elements } from '../../ui/elements';
import { FigureNumber } from '../figure/FigureNumber';
import { ScrollTable } from './ScrollTable';

interface YearTableProps extends Omit<ComponentProps<typeof ScrollTable>, 'children'> {
  readonly caption?: Elements;
  /** Heads the column of the rows' names; left out where they need no heading. */
  readonly corner?: string;
  readonly years: readonly number[];
  /** From which year to which, a column of change each. */
  readonly changes?: readonly string[];
  /** The bodies, whose rows are made of `YearCells` and `ChangeCells`. */
  readonly children: Elements;
}

/** Years across, and behind them the changes from one to another. */
export function YearTable({
  caption,
  corner,
  years,
  changes = [],
  children,
  ...table
}: YearTableProps) {
  const { t } = useI18n();
  return (
    <ScrollTable {...table}>
      {caption}
      <thead>
        <tr>
          {corner === undefined ? <td /> : <th scope="col">{corner}</th>}
          {years.map((year) => (
            <th key={year} scope="col" className="figure-cell">
              {t('controls.year_value', { year })}
            </th>
          ))}
          {changes.map((span) => (
            <th key={span} scope="col" className="figure-cell">
              <span>{t('change.header')}</span> <small>{span}</small>
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </ScrollTable>
  );
}

interface YearCellsProps {
  /** One a year; null for a year the line does not speak of. */
  readonly cells: readonly (YearCell | null)[];
  /** Names each cell where the columns stand below each other. */
  readonly years?: readonly number[];
  readonly onOpen: (id: string) => void;
}

/** The numbers and gaps of a line; a printed figure opens its proof. */
export function YearCells({ cells, years, onOpen }: YearCellsProps) {
  const { t } = useI18n();
  const named = years?.map((year) => t('controls.year_value', { year }));
  return cells.map((cell, index) => (
    <td key={index} className="figure-cell" data-year={named?.[index]}>
      {cell && <Content cell={cell} onOpen={onOpen} />}
    </td>
  ));
}

interface ContentProps {
  readonly cell: YearCell;
  readonly onOpen: (id: string) => void;
}

function Content({ cell, onOpen }: ContentProps) {
  return (
    <>
      {cell.row ? <FigureNumber row={cell.row} onOpen={onOpen} /> : <span>{cell.text}</span>}
      {cell.row === null && cell.range !== null && <small>{cell.range}</small>}
      {cell.remark !== null && <small>{cell.remark}</small>}
    </>
  );
}

interface ChangeCellsProps {
  readonly changes: readonly (ChangeCell | null)[];
  /** What stands before each. */
  readonly children?: Elements;
}

/** The changes of a line; null where it has none to give. */
export function ChangeCells({ changes, children }: ChangeCellsProps) {
  return changes.map((change, index) => (
    <td key={index} className="figure-cell change">
      {children}
      {change?.text && <span>{change.text}</span>}
      {change?.remark && <small>{change.remark}</small>}
    </td>
  ));
}
