import type { CompanyFacts } from '../../facts/companyFacts';
import type { Dataset, Indicator, Observation, Report } from '../../dataset';
import { caveatsOf } from '../../facts/aspects';
import { disclosureOf, observationsOfCompany, wasReadFor } from '../../facts/lookup';
import { toFact, type Fact } from '../../facts/printed';
import { unlikenessOf } from '../../facts/unlikeness';
import { inEachReport, printsOf } from '../../facts/vintage';
import { figureId } from '../../figure';
import { groupBy } from '../../groupBy';
import { intersect } from '../../numbers/interval';
import { quantityOf } from '../../numbers/quantity';
import { finding, relationOf } from '../build';
import type { Finding } from '../finding';
import { together } from '../together';

/*
 * What a report makes of the numbers of the one before it (rules of comparison, section 8).
 */

/** A report of a company, as a package of its own, and the next one. */
interface Succession {
  readonly older: Dataset;
  readonly newer: Dataset;
  readonly report: Report;
  /** Both reports, as a sentence names them. */
  readonly values: Finding['values'];
}

/** Each report of a company with the next one, the newest first. */
function successions({ dataset, company }: CompanyFacts): readonly Succession[] {
  const reports = inEachReport(dataset, company);
  return reports.slice(1).flatMap((older, at) => {
    const [newer, before, report] = [reports[at], older.reports[0], reports[at]?.reports[0]];
    if (!newer || !before || !report) return [];
    return [{ older, newer, report, values: between(before.id, report.id) }];
  });
}

/** Two reports, as a sentence names them. */
function between(older: string, newer: string): Finding['values'] {
  return { older: { report: older }, newer: { report: newer } };
}

/** The numbers that a report prefers of an indicator. */
function preferredIn(report: Dataset, company: string, indicator: Indicator) {
  return observationsOfCompany(report, company, indicator.id).filter((row) => row.preferred);
}

/**
 * A number that two reports print is the same in both; where it is not, the newer report says so, or
 * covers or counts something else. What is restated alike in several groups of a year is one finding.
 */
export function restated(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  const reports = inEachReport(company.dataset, company.company);
  if (indicator.kind === 'target' || reports.length < 2) return [];
  const rows = reports.flatMap((report) =>
    observationsOfCompany(report, company.company, indicator.id),
  );
  const cells = [...groupBy(rows, figureId).values()];
  const found = cells.flatMap(([cell]) => {
    const prints = cell ? printsOf(company.dataset, cell) : [];
    return prints.slice(1).flatMap((newer, at) => {
      const older = prints[at];
      return older ? restatement(company, older, newer) : [];
    });
  });
  const alike = groupBy(found, ({ messageId, key, by }) => `${messageId} ${key.year} ${by}`);
  return [...alike.values()].flatMap((those) =>
    together(those, {
      messageId: 'restated_alike',
      values: { ...those[0]?.values, count: { count: those.length } },
    }),
  );
}

function restatement(
  { dataset }: CompanyFacts,
  older: Observation,
  newer: Observation,
): readonly Finding[] {
  const { company, indicator, year, dimension, category } = newer;
  const common = {
    rule: 'restated',
    key: { company, indicator, year, dimension, category },
    by: older.report,
    rows: [newer, older],
  } as const;
  const values = between(older.report, newer.report);
  const [before, after] = [toFact(dataset, older), toFact(dataset, newer)];
  if (!before || !after) {
    if (older.value === newer.value && older.unit === newer.unit) return [];
    const [expected, found] = [quantityOf(older), quantityOf(newer)];
    return [
      finding({
        ...common,
        outcome: 'cannot_be_tested',
        messageId: 'restated_unit',
        expected,
        found,
        values: { ...values, expected: { quantity: expected }, found: { quantity: found } },
      }),
    ];
  }
  const unlike = unlikenessOf(dataset.texts, [older, newer]).filter(({ stated }) => stated);
  const differs = !intersect(before.quantity.interval, after.quantity.interval);
  const changed = { ...common, ...changeParts(before, after) };
  const told = { ...values, ...changed.values };
  if (unlike.length > 0) {
    return [
      finding({
        ...changed,
        outcome: 'unusual',
        messageId: 'basis_changed',
        values: { ...told, aspects: { aspects: unlike.map(({ aspect }) => aspect) } },
      }),
    ];
  }
  if (!differs) return [];
  const isSaid = caveatsOf(dataset, newer).includes('restated');
  return [
    finding({
      ...changed,
      outcome: isSaid ? 'agrees' : 'contradicts',
      messageId: isSaid ? 'restated_as_said' : 'changed_in_silence',
      values: told,
    }),
  ];
}

/** How a number went from one report to the next. */
function changeParts(before: Fact, after: Fact) {
  const [expected, found] = [before.quantity, after.quantity];
  return {
    expected,
    found,
    equation: [{ quantity: found }, { sign: relationOf(expected, found) }, { quantity: expected }],
    values: { expected: { quantity: expected }, found: { quantity: found } },
  };
}

/** A target that one report sets stands in the next one, for the same year and at the same level. */
export function targetKept(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  if (indicator.kind !== 'target') return [];
  return successions(company).flatMap((succession) => {
    const next = preferredIn(succession.newer, company.company, indicator);
    return preferredIn(succession.older, company.company, indicator).flatMap((target) => {
      const sameCell = next.filter(
        (row) => row.dimension === target.dimension && row.category === target.category,
      );
      return keptOrNot(company, succession, { target, sameCell });
    });
  });
}

interface Target {
  readonly target: Observation;
  /** The targets of the newer report for the same company or part. */
  readonly sameCell: readonly Observation[];
}

function keptOrNot(
  { dataset, company }: CompanyFacts,
  { report, values }: Succession,
  { target, sameCell }: Target,
): readonly Finding[] {
  const { indicator, year, dimension, category } = target;
  const before = toFact(dataset, target);
  if (!before) return [];
  // Of a target that is a year, the row's own year is that of the report.
  const isYear = before.quantity.unit === 'year';
  const isAhead = isYear ? before.quantity.value.gt(report.year) : year > report.year;
  const same = sameCell.find((row) => isYear || row.year === year);
  const moved = same ?? (isAhead ? sameCell[0] : undefined);
  const common = {
    rule: 'target_kept',
    outcome: 'unusual',
    key: { company, indicator, year, dimension, category },
    by: target.report,
  } as const;
  if (!moved) {
    return isAhead && wasReadFor(dataset, report, indicator)
      ? [finding({ ...common, messageId: 'target_dropped', rows: [target], values })]
      : [];
  }
  const after = toFact(dataset, moved);
  if (!after || (same && intersect(before.quantity.interval, after.quantity.interval))) return [];
  const parts = changeParts(before, after);
  return [
    finding({
      ...common,
      ...parts,
      messageId: isYear ? 'target_year_moved' : 'target_moved',
      rows: [moved, target],
      values: { ...values, ...parts.values, before: { year }, after: { year: moved.year } },
    }),
  ];
}

/** What a report printed for its own year, the next one prints for its own. */
export function noLongerDisclosed(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  if (indicator.kind === 'target') return [];
  const ofOwnYear = (report: Dataset) =>
    preferredIn(report, company.company, indicator).filter(
      ({ year }) => year === report.reports[0]?.year,
    );
  return successions(company).flatMap(({ older, newer, report, values }) => {
    const [last] = ofOwnYear(older);
    if (!last || ofOwnYear(newer).length > 0) return [];
    if (!wasReadFor(newer, report, indicator.id)) return [];
    if (disclosureOf(newer, report.id, indicator.id)?.reason === 'not_applicable') return [];
    return [
      finding({
        rule: 'no_longer_disclosed',
        outcome: 'unusual',
        messageId: 'no_longer_disclosed',
        key: company.key(indicator.id, report.year),
        rows: [last],
        values,
      }),
    ];
  });
}
