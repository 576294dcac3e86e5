import type { Indicator } from '../../dataset';
import { liesBelow } from '../../numbers/interval';
import { reportOf } from '../../facts/lookup';
import { finding, keyOfFact } from '../build';
import type { CompanyFacts } from '../../facts/companyFacts';
import type { Fact } from '../../facts/printed';
import type { Finding } from '../finding';

/** Which measured indicator a ceiling is set for. */
export const measuredBy: Readonly<Record<string, string>> = {
  pue_target: 'pue',
  pue_requirement: 'pue',
  wue_target: 'wue',
};

/** Ceilings of one site, or of the company, earliest first. */
function ceilings(company: CompanyFacts, indicator: string): readonly (readonly Fact[])[] {
  const cells = new Map<string, Fact[]>();
  for (const row of company.rows(indicator)) {
    const fact = company.fact(indicator, row.year, row.dimension, row.category);
    if (fact?.row !== row) continue;
    const id = `${row.dimension ?? ''} ${row.category ?? ''}`;
    cells.set(id, [...(cells.get(id) ?? []), fact]);
  }
  return [...cells.values()].map((facts) => facts.sort((a, b) => a.row.year - b.row.year));
}

/** The measured figure against the ceiling set for its year: met or missed. */
export function targetMet(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  const by = measuredBy[indicator.id];
  if (by === undefined) return [];
  const reported = reportOf(company.dataset, company.company)?.year ?? 0;
  return ceilings(company, indicator.id)
    .flat()
    .filter(({ row }) => row.year <= reported)
    .map((target) => {
      const { year, dimension, category } = target.row;
      const measured = company.fact(by, year, dimension, category);
      const key = keyOfFact(target);
      const ceiling = withoutQualifier(target);
      if (!measured) {
        return finding({
          rule: 'target_met',
          outcome: 'cannot_be_tested',
          messageId: 'target_not_measured',
          key,
          rows: [target.row],
          expected: ceiling,
          values: { measured: { indicator: by }, target: { quantity: ceiling } },
        });
      }
      const missed = liesBelow(ceiling.interval, measured.quantity.interval);
      const met = liesBelow(measured.quantity.interval, ceiling.interval);
      return finding({
        rule: 'target_met',
        outcome: missed ? 'unusual' : met ? 'agrees' : 'agrees_within_rounding',
        messageId: missed ? 'target_missed' : met ? 'target_met' : 'target_within_rounding',
        key,
        rows: [target.row, measured.row],
        expected: ceiling,
        found: measured.quantity,
        equation: [
          { quantity: measured.quantity },
          { sign: missed ? '>' : '≤' },
          { quantity: ceiling },
        ],
        values: {
          measured: { quantity: measured.quantity },
          target: { quantity: ceiling },
        },
      });
    });
}

/** A later ceiling is not looser than the one before it. */
export function targetTightened(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  if (!(indicator.id in measuredBy)) return [];
  return ceilings(company, indicator.id).flatMap((series) =>
    series.flatMap((target, index) => {
      const earlier = series[index - 1];
      if (!earlier) return [];
      const [now, before] = [withoutQualifier(target), withoutQualifier(earlier)];
      const looser = liesBelow(before.interval, now.interval);
      const tighter = liesBelow(now.interval, before.interval);
      const equal = now.value.eq(before.value);
      return [
        finding({
          rule: 'target_tightened',
          outcome: looser ? 'unusual' : tighter || equal ? 'agrees' : 'agrees_within_rounding',
          messageId: looser ? 'target_looser' : tighter ? 'target_tighter' : 'target_same',
          key: keyOfFact(target),
          rows: [target.row, earlier.row],
          expected: before,
          found: now,
          equation: [
            { quantity: now },
            { sign: looser ? '>' : tighter ? '<' : equal ? '=' : '≈' },
            { quantity: before },
          ],
          values: {
            earlier: { year: earlier.row.year },
            before: { quantity: before },
            found: { quantity: now },
          },
        }),
      ];
    }),
  );
}

/** The ceiling itself: "at most 1.355" is a limit at 1.355, known to its last digit. */
function withoutQualifier({ quantity, row }: Fact): Fact['quantity'] {
  const half = quantity.interval.high?.minus(quantity.value);
  if (row.qualifier === null || !half) return quantity;
  return {
    ...quantity,
    interval: { low: quantity.value.minus(half), high: quantity.value.plus(half) },
  };
}
