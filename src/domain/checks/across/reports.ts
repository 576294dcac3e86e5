import type { CompanyFacts } from '../../facts/companyFacts';
import type { Indicator, Observation, Report } from '../../dataset';
import { caveatsOf } from '../../facts/aspects';
import { disclosureOf, wasReadFor } from '../../facts/lookup';
import { toFact, type Fact } from '../../facts/printed';
import { unlikenessOf } from '../../facts/unlikeness';
import { printsOf, reportsOf } from '../../facts/vintage';
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

/** Every number of an indicator in all reports. */
function allRows({ dataset, company }: CompanyFacts, indicator: string): readonly Observation[] {
  return dataset.allObservations.filter(
    (row) => row.company === company && row.indicator === indicator,
  );
}

/** Each report of a company with the next one. */
function successions({ dataset, company }: CompanyFacts): readonly (readonly [Report, Report])[] {
  const reports = reportsOf(dataset, company);
  return reports.slice(1).flatMap((newer, at) => {
    const older = reports[at];
    return older ? [[older, newer] as const] : [];
  });
}

/**
 * A number that two reports print is the same in both; where it is not, the newer report says so, or
 * covers or counts something else. What is restated alike in several groups of a year is one finding.
 */
export function restated(company: CompanyFacts, indicator: Indicator): readonly Finding[] {
  if (indicator.kind === 'target' || reportsOf(company.dataset, company.company).length < 2) {
    return [];
  }
  const cells = [...groupBy(allRows(company, indicator.id), figureId).values()];
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
  const values = { older: { report: older.report }, newer: { report: newer.report } };
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
  const rows = allRows(company, indicator.id);
  return successions(company).flatMap(([older, newer]) =>
    rows
      .filter((row) => row.report === older.id && row.preferred)
      .flatMap((target) => {
        const sameCell = rows.filter(
          (row) =>
            row.report === newer.id &&
            row.preferred &&
            row.dimension === target.dimension &&
            row.category === target.category,
        );
        return keptOrNot(company, { target, sameCell, newer });
      }),
  );
}

interface Succession {
  readonly target: Observation;
  /** The targets of the newer report for the same company or part. */
  readonly sameCell: readonly Observation[];
  readonly newer: Report;
}

function keptOrNot(
  { dataset, company }: CompanyFacts,
  { target, sameCell, newer }: Succession,
): readonly Finding[] {
  const { indicator, year, dimension, category } = target;
  const before = toFact(dataset, target);
  if (!before) return [];
  // Of a target that is a year, the row's own year is that of the report.
  const isYear = before.quantity.unit === 'year';
  const isAhead = isYear ? before.quantity.value.gt(newer.year) : year > newer.year;
  const same = sameCell.find((row) => isYear || row.year === year);
  const moved = same ?? (isAhead ? sameCell[0] : undefined);
  const common = {
    rule: 'target_kept',
    outcome: 'unusual',
    key: { company, indicator, year, dimension, category },
    by: target.report,
  } as const;
  const values = { older: { report: target.report }, newer: { report: newer.id } };
  if (!moved) {
    return isAhead && wasReadFor(dataset, newer, indicator)
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
  const { dataset } = company;
  if (indicator.kind === 'target') return [];
  const rows = allRows(company, indicator.id);
  const ofOwnYear = ({ id, year }: Report) =>
    rows.filter((row) => row.report === id && row.year === year && row.preferred);
  return successions(company).flatMap(([older, newer]) => {
    const [last] = ofOwnYear(older);
    const isGone =
      last && ofOwnYear(newer).length === 0 && wasReadFor(dataset, newer, indicator.id);
    if (!isGone || disclosureOf(dataset, newer.id, indicator.id)?.reason === 'not_applicable') {
      return [];
    }
    return [
      finding({
        rule: 'no_longer_disclosed',
        outcome: 'unusual',
        messageId: 'no_longer_disclosed',
        key: {
          company: company.company,
          indicator: indicator.id,
          year: newer.year,
          dimension: null,
          category: null,
        },
        rows: [last],
        values: { older: { report: older.id }, newer: { report: newer.id } },
      }),
    ];
  });
}
