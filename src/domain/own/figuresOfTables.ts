import { takenOf } from './outcomes';
import type { OwnCompany } from './ownCompany';
import type { OwnFigure } from './rows';

const known = new WeakMap<OwnCompany, readonly OwnFigure[]>();

/** The numbers that are taken from the tables of a company; the same ones for the same company. */
export function figuresOfTables(company: OwnCompany): readonly OwnFigure[] {
  const figures = known.get(company) ?? read(company);
  known.set(company, figures);
  return figures;
}

function read({ name, tables }: OwnCompany): readonly OwnFigure[] {
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
