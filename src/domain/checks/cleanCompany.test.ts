import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphaDataset, findingsOf, row, warningsOf, type Row } from '../../testing/findings';
import { createRandom } from '../../testing/random';
import { readPublished } from '../../testing/published';
import { syntheticCompany } from '../../testing/syntheticCompany';
import { checkAll, checkCompany } from './checkCompany';
import { findingId, rules, type Finding } from './finding';

const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });

describe('a company whose report agrees with itself', () => {
  it('is never told that it contradicts itself or is unusual, and is told what agrees', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { rows, texts, financials } = syntheticCompany(seed);
        const findings = findingsOf(rows, texts, null, financials);
        expect(warningsOf(findings)).toEqual([]);
        expect(agreeing(findings).length).toBeGreaterThan(150);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('prints every indicator of the published data', () => {
    const printed = new Set(syntheticCompany(1).rows.map((row) => row.indicator));
    const missing = readPublished()
      .indicators.map(({ id }) => id)
      .filter((id) => !printed.has(id));
    expect(missing).toEqual([]);
  });

  it('is the same for the same seed, another for another', () => {
    expect(syntheticCompany(7)).toEqual(syntheticCompany(7));
    expect(syntheticCompany(8).rows).not.toEqual(syntheticCompany(7).rows);
  });

  it('is tested by every rule that speaks of what agrees', () => {
    // A repeated year and a jump are told only where there is one, a restatement across reports.
    const tested = new Set<string>();
    for (let seed = 1; seed <= 12; seed += 1) {
      const { rows, texts, financials } = syntheticCompany(seed);
      for (const { rule } of findingsOf(rows, texts, null, financials)) tested.add(rule);
    }
    expect(rules.filter((rule) => !tested.has(rule))).toEqual([
      'repeated_year',
      'jump',
      'restated',
      'target_kept',
      'no_longer_disclosed',
    ]);
  });

  it('has findings that each have a name of their own', () => {
    const { rows, texts, financials } = syntheticCompany(3);
    expect(repeatedIds(findingsOf(rows, texts, null, financials))).toEqual([]);
  });

  it('beside the five changes nothing of theirs, and they nothing of it', () => {
    const published = readPublished();
    const { rows, texts, financials } = syntheticCompany(5);
    const sixth = alphaDataset(rows, texts, financials);
    const together = {
      ...published,
      companies: [...published.companies, ...sixth.companies],
      reports: [...published.reports, ...sixth.reports],
      financials: [...published.financials, ...sixth.financials],
      observations: [...published.observations, ...sixth.observations],
      allObservations: [...published.allObservations, ...sixth.allObservations],
      texts: new Map([...published.texts, ...sixth.texts]),
    };
    const lines = (findings: readonly Finding[]) =>
      findings.map((finding) => `${findingId(finding)} ${finding.outcome}`).toSorted();
    expect(lines(checkAll(together))).toEqual(
      lines([...checkAll(published), ...checkCompany(sixth, 'alpha')]),
    );
  });
});

describe('a company that prints little', () => {
  it('of nothing at all has no finding', () => {
    expect(findingsOf([])).toEqual([]);
  });

  it('of any one number has no warning', () => {
    const { rows, texts, financials } = syntheticCompany(11);
    const warned = rows.filter(
      (row) => warningsOf(findingsOf([row], texts, null, financials)).length > 0,
    );
    expect(warned).toEqual([]);
  });

  it('of any half of a clean report has no warning: what is missing is no fault', () => {
    fc.assert(
      fc.property(seeds, seeds, (seed, coin) => {
        const { rows, texts, financials } = syntheticCompany(seed);
        const random = createRandom(coin);
        const half = rows.filter((row) => random() < 0.5 || staysPrinted(row));
        expect(warningsOf(findingsOf(half, texts, null, financials))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('of zeros only does not divide by them', () => {
    const { rows, texts, financials } = syntheticCompany(2);
    const zeros = rows
      // A rate of a group of nobody is a case of its own.
      .filter(({ indicator }) => indicator !== 'turnover_rate')
      .map((observationParts): Row => ({
        ...row(observationParts.indicator, '0'),
        ...observationParts,
        value: '0',
      }));
    for (const { expected, found } of findingsOf(zeros, texts, null, financials)) {
      for (const quantity of [expected, found]) {
        if (quantity) expect(Number.isFinite(quantity.value.toNumber())).toBe(true);
      }
    }
  });
});

/** Everyone, whom full-time staff would else stand in for, and scope 3, whose categories are all of it. */
function staysPrinted({ indicator, dimension }: Row): boolean {
  return (indicator === 'headcount' && dimension === null) || indicator === 'ghg_scope3';
}

function agreeing(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ outcome }) => outcome.startsWith('agrees'));
}

function repeatedIds(findings: readonly Finding[]): readonly string[] {
  const ids = findings.map(findingId);
  return ids.filter((id, place) => ids.indexOf(id) !== place);
}
