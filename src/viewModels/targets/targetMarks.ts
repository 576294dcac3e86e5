import { keyOfFact } from '../../domain/checks/build';
import { targetResults, type TargetOutcome } from '../../domain/checks/rules/targets';
import type { Indicator } from '../../domain/dataset';
import { factsOf } from '../../domain/facts/companyFacts';
import type { FigureKey } from '../../domain/figure';
import { toFigure } from '../../domain/figures/toFigure';
import type { Context } from '../../wording/context';
import type { AxisRule } from '../../theme/axis';
import { onAxis } from '../figure/placement';
import { asideOf, buildRow, type FigureRow } from '../figure/figureRow';

/** A target for the figures of an indicator, and whether they met it. */
export interface TargetMark {
  readonly row: FigureRow;
  /** The year in which it is to be met. */
  readonly year: number;
  readonly outcome: TargetOutcome;
}

/** The targets that the figures of an indicator are measured against, by company, on the axis of those. */
export function targetMarks(
  { dataset, i18n }: Context,
  indicator: Indicator,
  companies: readonly string[],
  axis: Pick<AxisRule, 'scale'>,
): readonly TargetMark[] {
  const targets = dataset.indicators.filter(({ kind }) => kind === 'target');
  return companies.flatMap((company) =>
    targets
      .flatMap((target) => targetResults(factsOf(dataset, company), target))
      .filter(({ measuredBy }) => measuredBy === indicator.id)
      .map(({ target, dueYear, outcome }) => ({
        row: onAxis(
          buildRow(dataset, toFigure(dataset, keyOfFact(target)), null, i18n),
          axis,
          i18n,
        ),
        year: dueYear,
        outcome,
      })),
  );
}

/** The row of a figure with the target of its year, on its bar where it has a place there, and whether it was met. */
export function withTarget(
  row: FigureRow,
  marks: readonly TargetMark[],
  { i18n: { t } }: Context,
): FigureRow {
  const mark = marks.find((one) => isFor(one, row.key));
  if (!mark || row.drawn === null) return row;
  const words = t('row.target', {
    value: mark.row.text,
    outcome: t(`target.outcome.${mark.outcome}`),
  });
  return {
    ...row,
    target: mark.row.drawn,
    remarks: [...row.remarks, words],
    aside: asideOf(row.aside === null ? [words] : [row.aside, words]),
    label: `${row.label}${t('row.separator')}${words}`,
  };
}

function isFor({ row: { key }, year }: TargetMark, of: FigureKey): boolean {
  return (
    key.company === of.company &&
    key.dimension === of.dimension &&
    key.category === of.category &&
    year === of.year
  );
}
