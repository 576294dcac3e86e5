import { changeOf } from '../../domain/numbers/change';
import { observationOf, type Figure } from '../../domain/figure';
import { toFact } from '../../domain/facts/printed';
import { printsOf } from '../../domain/facts/vintage';
import { formatChange } from '../../wording/change';
import type { Context } from '../../wording/context';
import { formatInFull } from '../../wording/numbers';
import { withUnit } from '../../wording/units';
import { reportName } from '../../wording/findingValue';

/** What one report gives for a figure. */
export interface RibbonItem {
  readonly report: string;
  readonly value: string;
  /** From the report before; null where the two are the same within rounding or cannot be compared. */
  readonly change: string | null;
  /** True of the number that is shown. */
  readonly shown: boolean;
}

/** A printed figure from report to report, the earliest first; empty where one report alone prints it. */
export function buildRibbon({ dataset, i18n }: Context, figure: Figure): readonly RibbonItem[] {
  const number = observationOf(figure);
  const rows = number ? printsOf(dataset, number) : [];
  if (rows.length < 2) return [];
  const facts = rows.map((row) => toFact(dataset, row));
  return rows.map((row, at) => {
    const [before, fact] = [facts[at - 1], facts[at]];
    const change = before && fact && changeOf(before.quantity, fact.quantity);
    return {
      report: reportName(dataset, row.report, i18n),
      value: fact
        ? withUnit(formatInFull(fact.quantity, i18n), fact.quantity.unit, i18n)
        : `${row.printed} ${row.unitPrinted}`,
      change: change && change.direction !== 'level' ? formatChange(change, i18n) : null,
      shown: row === number,
    };
  });
}
