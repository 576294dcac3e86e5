import Big from 'big.js';
import { aspectOfAll, notStated, wholeCompany } from '../../domain/facts/aspects';
import { factsOf } from '../../domain/facts/companyFacts';
import { ofReport } from '../../domain/facts/vintage';
import type { Fact } from '../../domain/facts/printed';
import type { Dataset, Indicator } from '../../domain/dataset';
import { headcountOf } from '../../domain/figures/divideByBase';
import { isPresent, printedBehind, type FigureKey } from '../../domain/figure';
import {
  impliedBases,
  intensityKinds,
  meetingOf,
  numeratorOf,
  unitPer,
  type BaseKind,
  type IntensityKind,
} from '../../domain/derive/impliedBase';
import { intersect } from '../../domain/numbers/interval';
import { quotientOf, scaled, toUnit, type Quantity } from '../../domain/numbers/quantity';
import { toFigure } from '../../domain/figures/toFigure';
import type { I18n } from '../../i18n/I18n';
import { namedCompany, type NamedCompany } from '../namedCompany';
import { buildRow, type FigureRow } from './figureRow';
import type { Context } from '../../wording/context';
import { indicatorName, unitName } from '../../wording/names';
import { formatNumber, formatRange } from '../../wording/numbers';
import { withUnit } from '../../wording/units';

/** An intensity as a report prints it, beside the same figure divided here. */
export interface IntensityRow extends NamedCompany {
  readonly id: string;
  readonly year: number;
  readonly title: string;
  readonly printed: FigureRow;
  readonly unit: string;
  /** Null where nothing but this intensity tells the base. */
  readonly ours: {
    readonly text: string;
    readonly base: string;
    readonly agrees: boolean;
  } | null;
  /** Why there is none of ours. */
  readonly note: string | null;
}

/** Every printed intensity of an indicator's figures, latest year first; empty where there is none. */
export function buildIntensityView(
  { dataset, i18n }: Context,
  indicator: Indicator,
  companies: readonly string[],
): readonly IntensityRow[] {
  return companies.flatMap((company) =>
    [...factsOf(dataset, company).years].reverse().flatMap((year) => {
      const key = { company, indicator: indicator.id, year, dimension: null, category: null };
      return intensityKinds.flatMap((kind) => {
        const intensity = factsOf(dataset, company).fact(kind.indicator, year);
        if (!intensity) return [];
        const report = ofReport(dataset, intensity.row.report);
        const above = aboveTheLine(report, key, intensity);
        return above ? [rowOf({ dataset: report, i18n }, { key, kind, intensity, above })] : [];
      });
    }),
  );
}

/** The figure that a printed intensity divides, by the numbers of its report; null where it divides another. */
function aboveTheLine(report: Dataset, key: FigureKey, intensity: Fact): Quantity | null {
  const figure = toFigure(report, key);
  const above = numeratorOf(factsOf(report, key.company), key.year, intensity);
  if (!isPresent(figure) || !above) return null;
  const behind = printedBehind(figure);
  const isOfThis =
    above.rows.length === behind.length && above.rows.every((row) => behind.includes(row));
  return isOfThis ? figure.quantity : null;
}

/** An intensity a report prints of a figure. */
interface PrintedIntensity {
  /** The figure it divides. */
  readonly key: FigureKey;
  readonly above: Quantity;
  readonly kind: IntensityKind;
  readonly intensity: Fact;
}

function rowOf(
  { dataset, i18n }: Context,
  { key, above, kind, intensity }: PrintedIntensity,
): IntensityRow {
  const { company, year } = key;
  const printed = toFigure(dataset, { ...key, indicator: kind.indicator });
  const base = independentBase(dataset, key, kind);
  const ours = typeof base !== 'string' && divided(above, base.quantity, kind.base, intensity);
  return {
    id: `${company}.${kind.indicator}.${year}`,
    ...namedCompany(dataset, company, i18n),
    year,
    title: indicatorName(dataset, kind.indicator, i18n),
    printed: buildRow(dataset, printed, null, i18n),
    unit: unitName(intensity.quantity.unit, i18n),
    ours:
      typeof base === 'string' || !ours
        ? null
        : {
            text: withRange(ours, i18n),
            base: baseText(base, i18n),
            agrees: agree(dataset, ours, intensity.quantity),
          },
    note: typeof base === 'string' ? i18n.t(base) : ours ? null : i18n.t('intensity.repeats'),
  };
}

interface IndependentBase {
  readonly quantity: Quantity;
  /** How many other intensities imply it; null where it is printed. */
  readonly impliedBy: number | null;
}

/** A base that does not come from the intensity itself; else the message that says why there is none. */
function independentBase(dataset: Dataset, { company, year }: FigureKey, kind: IntensityKind) {
  const facts = factsOf(dataset, company);
  const intensity = facts.fact(kind.indicator, year);
  const rows = (intensity && numeratorOf(facts, year, intensity)?.rows) ?? [];
  const boundary = aspectOfAll(dataset.texts, rows, 'boundary');
  if (boundary === notStated) return 'off_basis.boundary_not_stated.long';
  if (kind.base === 'employee' && boundary === wholeCompany) {
    const staff = headcountOf(dataset, { company, year });
    if (typeof staff !== 'string') {
      return { quantity: staff.quantity, impliedBy: null } satisfies IndependentBase;
    }
  }
  const others = impliedBases(facts, year).filter(
    (impliedBase) =>
      impliedBase.kind === kind.base &&
      impliedBase.boundary === boundary &&
      impliedBase.intensity.row.indicator !== kind.indicator,
  );
  const shared = meetingOf(kind.base, others);
  if (!shared) return 'intensity.repeats';
  if (shared.against.length > 0) return 'intensity.contradict';
  return { quantity: shared.base, impliedBy: shared.from.length } satisfies IndependentBase;
}

/** Figure ÷ base, as a share in percent where the report prints it so. */
function divided(
  above: Quantity,
  base: Quantity,
  kind: BaseKind,
  intensity: Fact,
): Quantity | null {
  const quotient = quotientOf(above, base, unitPer(above.unit, kind));
  return quotient && intensity.quantity.unit === '%'
    ? scaled(quotient, new Big(100), '%')
    : quotient;
}

/** True where one value can be both; false also where the printed unit does not lead to ours. */
function agree(dataset: Dataset, ours: Quantity, printed: Quantity): boolean {
  const inOurs = toUnit(printed, ours.unit, dataset.conversions)?.quantity;
  return inOurs !== undefined && intersect(inOurs.interval, ours.interval);
}

function withRange(quantity: Quantity, i18n: I18n): string {
  const number = withUnit(formatNumber(quantity, i18n), quantity.unit, i18n);
  const range = formatRange(quantity, i18n);
  return range === null ? number : i18n.t('number.with_range', { number, range });
}

function baseText(base: IndependentBase, i18n: I18n): string {
  const number = formatRange(base.quantity, i18n) ?? formatNumber(base.quantity, i18n);
  const text = withUnit(number, base.quantity.unit, i18n);
  return base.impliedBy === null
    ? i18n.t('intensity.base.headcount', { base: text })
    : i18n.t('intensity.base.implied', { base: text, count: base.impliedBy });
}
