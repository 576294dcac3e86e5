import { outcomes, type Finding, type Outcome } from '../../domain/checks/finding';

/** Gravest first; within one outcome the order stays. */
export function byGravity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome));
}

/** True for the outcomes that need no look: everything fits. */
export function isAgreement(outcome: Outcome): boolean {
  return outcome === 'agrees' || outcome === 'agrees_within_rounding';
}

/** How many findings each outcome has, gravest first, those with none as well. */
export function countOutcomes(
  findings: readonly Finding[],
): readonly { readonly outcome: Outcome; readonly count: number }[] {
  return outcomes.map((outcome) => ({
    outcome,
    count: findings.filter((finding) => finding.outcome === outcome).length,
  }));
}
