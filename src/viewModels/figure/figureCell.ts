import type { CaveatId, Dataset } from '../../domain/dataset';
import { isPresent, type FigureKey } from '../../domain/figure';
import { toFigure } from '../../domain/figures/toFigure';
import type { I18n } from '../../i18n/I18n';
import { asideOf, buildRow, type FigureRow } from './figureRow';

/** A figure in a table of years, with what must be said of it when years are set side by side. */
export interface FigureCell {
  readonly row: FigureRow;
  readonly remark: string | null;
}

/** A figure that opens its proof, or a number worked out from several. */
export type YearCell = FigureCell | WorkedOutCell;

export interface WorkedOutCell {
  readonly row: null;
  readonly text: string;
  /** The range its rounding allows. */
  readonly range: string | null;
  readonly remark: string | null;
}

/** What may hold for one year of a line and not for the next. */
const ofAYear: readonly CaveatId[] = [
  'weak_reading',
  'contradicts_itself',
  'second_value',
  'restated',
  'other_report',
  'inferred',
  'estimated',
];

export function buildFigureCell(dataset: Dataset, key: FigureKey, i18n: I18n): FigureCell {
  const figure = toFigure(dataset, key);
  const row = buildRow(dataset, figure, null, i18n);
  const caveats = isPresent(figure) ? ofAYear.filter((item) => figure.caveats.includes(item)) : [];
  const parts = [
    ...(row.group === null ? row.remarks : []),
    ...caveats.map((caveat) => i18n.t(`caveat.${caveat}`)),
  ];
  return { row, remark: asideOf([...new Set(parts)]) };
}
