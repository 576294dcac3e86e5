import type { Indicator } from '../../dataset';
import { aspectOf, notStated } from '../../facts/aspects';
import type { CompanyFacts } from '../../facts/companyFacts';
import type { Fact } from '../../facts/printed';
import { intersect } from '../../numbers/interval';
import type { Quantity } from '../../numbers/quantity';
import { fullPartitionsOf, totalFromGroups, type RatedGroup } from '../../derive/ratedGroups';
import {
  candidateFormulas,
  findFormula,
  type TurnoverFormula,
} from '../../derive/turnoverFormulas';
import { finding, keyOfFact, rowsOf, yearsOfRows } from '../build';
import type { Finding, Remark } from '../finding';
import { isReachable, ratedCells, turnover } from './leavers';

/**
 * Which formula a report used that states none: the candidate must give the printed total from
 * every cut by group within rounding, and every rate from whole people. Told as an inference.
 */
export function turnoverFormula(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  if (indicator.id !== turnover) return [];
  return yearsOfRows(company, turnover).flatMap((year) => {
    const total = company.fact(turnover, year);
    const told = total && formulaOf(company, total, year);
    return told ? [told] : [];
  });
}

function formulaOf(company: CompanyFacts, total: Fact, year: number): Finding | null {
  const stated = aspectOf(company.dataset.texts, total.row, 'formula');
  const shared = {
    rule: 'turnover_formula' as const,
    key: keyOfFact(total),
    found: total.quantity,
  };
  if (stated !== notStated) {
    if (findFormula(stated)) return null;
    return finding({
      ...shared,
      outcome: 'cannot_be_tested',
      messageId: 'formula_not_turnable',
      rows: [total.row],
      values: { formula: { formula: stated } },
    });
  }
  const cuts = fullPartitionsOf(company, turnover, year).flatMap(({ dimension, rated }) =>
    rated && company.sameBoundary([total, ...rated.flatMap(factsOfGroup)])
      ? [{ dimension, rated }]
      : [],
  );
  if (cuts.length === 0) {
    return finding({
      ...shared,
      outcome: 'cannot_be_tested',
      messageId: 'missing_staff',
      rows: [total.row],
    });
  }
  const cells = ratedCells(company, year);
  const tried = candidateFormulas.map((formula) => trial(formula, total, cuts, cells));
  const fitting = tried.filter((item) => item.fits);
  const [only] = fitting;
  const outcome = fitting.length === 0 ? 'unusual' : 'agrees_within_rounding';
  return finding({
    ...shared,
    outcome: fitting.length > 1 ? 'cannot_be_tested' : outcome,
    messageId:
      fitting.length > 1
        ? 'formula_several'
        : fitting.length === 0
          ? 'formula_none'
          : 'formula_found',
    rows: rowsOf([total, ...cuts.flatMap(({ rated }) => rated.flatMap(factsOfGroup))]),
    expected: only && fitting.length === 1 ? only.total : null,
    values: only ? { formula: { formula: only.formula.id } } : {},
    remarks: tried.flatMap((item) => item.remarks),
  });
}

interface Trial {
  readonly formula: TurnoverFormula;
  readonly fits: boolean;
  /** The total it gives from the cut that fits worst. */
  readonly total: Quantity | null;
  readonly remarks: readonly Remark[];
}

/** Whether one formula gives the printed total from every cut, and each rate from whole people. */
function trial(
  formula: TurnoverFormula,
  printed: Fact,
  cuts: readonly { readonly dimension: string; readonly rated: readonly RatedGroup[] }[],
  cells: readonly RatedGroup[],
): Trial {
  const totals = cuts.map(({ dimension, rated }) => ({
    dimension,
    total: totalFromGroups(rated, formula),
  }));
  const off = totals.find(
    ({ total }) => total === null || !intersect(total.interval, printed.quantity.interval),
  );
  const unreachable = cells.find((cell) => !isReachable(cell, formula));
  const named = { formula: { formula: formula.id } };
  const [first] = totals;
  const remarks: Remark[] = [];
  if (off?.total) {
    remarks.push({
      id: 'formula_fails_total',
      values: {
        ...named,
        dimension: { dimension: off.dimension },
        expected: { range: off.total },
        found: { quantity: printed.quantity },
      },
    });
  } else if (first?.total) {
    remarks.push({
      id: 'formula_fits',
      values: { ...named, expected: { range: first.total }, found: { quantity: printed.quantity } },
    });
  }
  if (unreachable) {
    const { dimension, category } = unreachable.rate.row;
    remarks.push({
      id: 'formula_fails_people',
      values: {
        ...named,
        groups: {
          groups: dimension !== null && category !== null ? [{ dimension, category }] : [],
        },
        staff: { quantity: unreachable.staff.quantity },
        found: { quantity: unreachable.rate.quantity },
      },
    });
  }
  return {
    formula,
    fits: off === undefined && unreachable === undefined,
    total: off?.total ?? first?.total ?? null,
    remarks,
  };
}

function factsOfGroup({ rate, staff }: RatedGroup): readonly Fact[] {
  return [rate, staff];
}
