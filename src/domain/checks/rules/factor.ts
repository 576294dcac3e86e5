import Big from 'big.js';
import type { EmissionFactor, Indicator } from '../../dataset';
import type { Term } from '../../numbers/equation';
import { isOneSeries, quantityOfFactor, scope2Of, type Scope2 } from '../../derive/gridFactor';
import { exceeds, intersect, percentChange } from '../../numbers/interval';
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
    const published = byDistance.find((item) => isUsed(item, found));
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

/** True where the implied factor rounds to the published one: that is a rounded number as well. */
function isUsed(factor: EmissionFactor, found: Scope2): boolean {
  return intersect(found.factor.interval, quantityOfFactor(factor).interval);
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
    if (!now || !before || !isOneSeries(now, before)) return [];
    if (!company.sameBoundary([now.emissions, before.emissions])) return [];
    const same = intersect(now.factor.interval, before.factor.interval);
    const emissions = percentChange(now.emissions.quantity.value, before.emissions.quantity.value);
    const electricity = percentChange(
      now.electricity.quantity.value,
      before.electricity.quantity.value,
    );
    const factor = percentChange(now.factor.value, before.factor.value);
    if (!emissions || !electricity || !factor) return [];
    const turned = !same && emissions.times(electricity).lt(0);
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
          emissions: { percent: emissions, decimals: 1, signed: true },
          electricity: { percent: electricity, decimals: 1, signed: true },
          change: { percent: factor, decimals: 1, signed: true },
        },
      }),
    ];
  });
}
