import { takenOf } from './outcomes';
import type { OwnCompany } from './ownCompany';
import type { OwnFigure } from './rows';

/**
 * The numbers that were taken from the tables of a company, by what the reader answered: what was proposed
 * counts where it was kept as an answer.
 */
export function figuresOfTables({ name, tables }: OwnCompany): readonly OwnFigure[] {
  return tables.flatMap((table) =>
    takenOf(table).map(({ line, column, year, is, text, value, qualifier }) => ({
      table: table.id,
      row: table.sheet.turned === true ? column : line.row,
      year,
      is,
      value,
      unit: is.unit,
      qualifier,
      printed: text.trim(),
      unitPrinted: line.unit,
      labelPrinted: line.label || is.indicator,
      section: line.headings[0] || table.sheet.name || name,
      page: line.page,
    })),
  );
}
