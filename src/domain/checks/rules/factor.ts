import Big from 'big.js';
import type { EmissionFactor, Indicator } from '../../dataset';
import type { Term } from '../../numbers/equation';
import { publishedAs, quantityOfFactor, scope2Of, type Scope2 } from '../../derive/gridFactor';
import { pairOf } from '../../derive/scope2Change';
import { exceeds, percentChange } from '../../numbers/interval';
import { finding, rowsOf, yearsOfRows } from '../build';
import type { CompanyFacts } from '../../facts/companyFacts';
import type { Finding } from '../finding';

const scope2 = 'ghg_scope2';

/** A factor further from every published one than this cannot be a mere mix of grids. */
const farOff = new Big(3);

/**
 * Scope 2 ÷ purchased electricity is an emission factor: is it a published national average? A
 * report that prints no factor may have used a regional or foreign one, so another factor is no
 * fault; one that is three times off is unusual.
 */
export function emissionFactor(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  if (indicator.id !== scope2) return [];
  return yearsOfRows(company, scope2).flatMap((year) => {
    const found = scope2Of(company, year);
    const { emissionFactors } = company.dataset;
    const byDistance = [...emissionFactors].sort((a, b) =>
      distance(a, found).cmp(distance(b, found)),
    );
    const [nearest] = byDistance;
    if (!found || !nearest) return [];
    const [published] = publishedAs(found.factor, byDistance);
    const [own, other] = [found.factor.interval, quantityOfFactor(nearest).interval];
    const far = exceeds(own, other, farOff) || exceeds(other, own, farOff);
    const compared = published ?? nearest;
    return [
      finding({
        rule: 'emission_factor',
        outcome: published ? 'agrees_within_rounding' : far ? 'unusual' : 'cannot_be_tested',
        messageId: published ? 'factor_published' : far ? 'factor_far' : 'factor_not_published',
        key: company.key(scope2, year),
        rows: rowsOf([found.emissions, found.electricity]),
        expected: quantityOfFactor(compared),
        found: found.factor,
        equation: [
          ...factorEquation(found),
          { sign: published ? '≈' : '≠' },
          { quantity: quantityOfFactor(compared) },
        ],
        values: {
          factor: { range: found.factor },
          published: { factor: compared.id },
          nearest: { quantity: quantityOfFactor(compared) },
        },
      }),
    ];
  });
}

function distance(factor: EmissionFactor, found: Scope2 | null): Big {
  return found ? found.factor.value.minus(factor.value).abs() : new Big(0);
}

function factorEquation({ emissions, electricity, factor }: Scope2): readonly Term[] {
  return [
    { quantity: emissions.quantity },
    { sign: '÷' },
    { quantity: electricity.quantity },
    { sign: '≈' },
    { range: factor },
  ];
}

/** Does scope 2 move as the electricity it is counted from, or does a changed factor turn the trend? */
export function factorChange(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  if (indicator.id !== scope2) return [];
  return yearsOfRows(company, scope2).flatMap((year) => {
    const now = scope2Of(company, year);
    const before = scope2Of(company, year - 1);
    const trend = now && before && pairOf(company.dataset, before, now).trend;
    const factor = trend && percentChange(now.factor.value, before.factor.value);
    if (!factor) return [];
    const same = trend.outcome === 'factor_unchanged';
    const turned = trend.outcome === 'turned';
    return [
      finding({
        rule: 'factor_change',
        outcome: same ? 'agrees_within_rounding' : turned ? 'unusual' : 'agrees',
        messageId: same ? 'factor_same' : turned ? 'factor_turns_trend' : 'factor_changed',
        key: company.key(scope2, year),
        rows: rowsOf([now.emissions, now.electricity, before.emissions, before.electricity]),
        expected: before.factor,
        found: now.factor,
        equation: [...factorEquation(before), { sign: ',' }, ...factorEquation(now)],
        values: {
          earlier: { year: year - 1 },
          before: { range: before.factor },
          factor: { range: now.factor },
          emissions: { percent: trend.emissions.value, decimals: 1, signed: true },
          electricity: { percent: trend.electricity.value, decimals: 1, signed: true },
          change: { percent: factor, decimals: 1, signed: true },
        },
      }),
    ];
  });
}
