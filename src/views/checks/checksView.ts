import { checkCompany } from '../../domain/checks/checkCompany';
import { outcomes, type Finding, type Outcome } from '../../domain/checks/finding';
import type { Company, Dataset } from '../../domain/dataset';
import type { Selection } from '../../state/selection';

/** All findings of the chosen companies, gravest first. */
export interface ChecksView {
  readonly companies: readonly Company[];
  /** A row an outcome, a column a company, then all of them; of the chosen rule. */
  readonly counts: readonly {
    readonly outcome: Outcome;
    readonly byCompany: readonly number[];
    readonly all: number;
  }[];
  readonly totals: { readonly byCompany: readonly number[]; readonly all: number };
  /** The findings of the chosen rule and outcome; outcomes and companies without any are left out. */
  readonly sections: readonly {
    readonly outcome: Outcome;
    readonly count: number;
    readonly companies: readonly {
      readonly company: Company;
      readonly findings: readonly Finding[];
    }[];
  }[];
  /** How many findings the sections hold. */
  readonly shown: number;
}

/** The findings of the chosen companies by outcome and company; filtered by rule and outcome. */
export function buildChecksView(
  dataset: Dataset,
  chosen: readonly string[],
  { rule, outcome }: Pick<Selection, 'rule' | 'outcome'>,
): ChecksView {
  const companies = dataset.companies.filter((company) => chosen.includes(company.id));
  const found = companies.map((company) => ({
    company,
    findings: checkCompany(dataset, company.id).filter(
      (finding) => rule === null || finding.rule === rule,
    ),
  }));
  const counts = outcomes.map((item) => {
    const byCompany = found.map(({ findings }) => findings.filter(isOf(item)).length);
    return { outcome: item, byCompany, all: sum(byCompany) };
  });
  const sections = outcomes
    .filter((item) => outcome === null || item === outcome)
    .map((item) => {
      const byCompany = found
        .map(({ company, findings }) => ({ company, findings: findings.filter(isOf(item)) }))
        .filter(({ findings }) => findings.length > 0);
      const count = sum(byCompany.map(({ findings }) => findings.length));
      return { outcome: item, count, companies: byCompany };
    })
    .filter(({ count }) => count > 0);
  const byCompany = found.map(({ findings }) => findings.length);
  return {
    companies,
    counts,
    totals: { byCompany, all: sum(byCompany) },
    sections,
    shown: sum(sections.map(({ count }) => count)),
  };
}

function isOf(outcome: Outcome) {
  return (finding: Finding) => finding.outcome === outcome;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
