import { keyOfFact } from '../../domain/checks/build';
import { targetResults, type TargetOutcome } from '../../domain/checks/rules/targets';
import { factsOf } from '../../domain/facts/companyFacts';
import { toFigure } from '../../domain/figures/toFigure';
import type { Context } from '../../wording/context';
import { buildRow, type FigureRow } from '../figure/figureRow';

/** A target of a company, and the figure it is measured by. */
export interface TargetView {
  readonly id: string;
  readonly indicator: string;
  readonly title: string;
  readonly dueYear: number;
  readonly target: FigureRow;
  /** The figure of the year it is due, or the gap in its place; null before it is due, or where nothing measures it. */
  readonly measured: FigureRow | null;
  readonly outcome: TargetOutcome;
}

/** The targets of a company, the first due first. */
export function buildTargets({ dataset, i18n }: Context, company: string): readonly TargetView[] {
  const facts = factsOf(dataset, company);
  return dataset.indicators
    .filter((indicator) => indicator.kind === 'target')
    .flatMap((indicator) =>
      targetResults(facts, indicator).map(({ target, dueYear, measuredBy, outcome }) => {
        const key = keyOfFact(target);
        const row = buildRow(dataset, toFigure(dataset, key), null, i18n);
        const measured =
          measuredBy === null || outcome === 'due'
            ? null
            : buildRow(
                dataset,
                toFigure(dataset, { ...key, indicator: measuredBy, year: dueYear }),
                null,
                i18n,
              );
        return {
          id: row.id,
          indicator: indicator.id,
          title: indicator.label[i18n.language],
          dueYear,
          target: row,
          measured,
          outcome,
        };
      }),
    )
    .sort((a, b) => a.dueYear - b.dueYear);
}
