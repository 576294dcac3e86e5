import { expect, it } from 'vitest';
import { outcomes } from '../../domain/checks/finding';
import { findingsOf, row } from '../../testing/findings';
import { byGravity, countOutcomes, isAgreement } from './findingOrder';

const findings = findingsOf([
  row('headcount', '100'),
  row('headcount', '60', 'gender.male'),
  row('headcount', '40', 'gender.female'),
  row('headcount', '30', 'age.lt30'),
  row('headcount', '50', 'age.30to50'),
  row('headcount', '19', 'age.gt50'),
]);

it('puts the gravest first and leaves the order within an outcome', () => {
  expect(findings.map(({ outcome }) => outcome)).toEqual(['agrees', 'contradicts']);
  expect(byGravity(findings).map(({ outcome }) => outcome)).toEqual(['contradicts', 'agrees']);
  const two = [...findings, ...findings];
  expect(byGravity(two)).toEqual([findings[1], findings[1], findings[0], findings[0]]);
});

it('counts every outcome, those without a finding as well', () => {
  expect(countOutcomes(findings).map(({ count }) => count)).toEqual([1, 0, 0, 0, 1]);
  expect(countOutcomes([]).map(({ outcome }) => outcome)).toEqual(outcomes);
});

it('takes two outcomes for agreement', () => {
  expect(outcomes.filter(isAgreement)).toEqual(['agrees_within_rounding', 'agrees']);
});
