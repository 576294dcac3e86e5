import {
  gapCounts,
  spreadOf,
  type SpreadId,
  type YearOfMany,
} from '../../domain/compare/manyCompanies';
import type { Verdict } from '../../domain/compare/comparison';
import { isPresent } from '../../domain/figure';
import type { Company, Indicator } from '../../domain/dataset';
import { findCompany } from '../../domain/facts/lookup';
import { figuresOf } from '../../domain/figures/figuresOf';
import type { Selection } from '../../state/selection';
import type { AxisRule } from '../../theme/axis';
import type { Context } from '../../wording/context';
import { formatNumber } from '../../wording/numbers';
import { companyGroupName, unitName } from '../../wording/names';
import { withUnit } from '../../wording/units';
import { buildRow } from '../figure/figureRow';
import { axisRuleOf } from '../figure/figureView';
import { namedCompany, type NamedCompany } from '../namedCompany';

/** A number of the distribution, by name. */
export interface DistributionNumber {
  readonly id: SpreadId;
  readonly label: string;
  readonly text: string;
  readonly value: number;
}

/** One of the chosen companies among all of those that may be ranked. */
export interface DistributionMark extends NamedCompany {
  readonly text: string;
  readonly value: number;
}

/** Where the chosen companies stand among all of the package. */
export interface DistributionView {
  readonly sentence: string;
  readonly verdict: { readonly level: Verdict; readonly label: string } | null;
  /** Why not all may be ranked, each with the number of companies. */
  readonly reasons: readonly string[];
  /** What is drawn; null where fewer than two may be ranked. */
  readonly drawn: {
    readonly axis: AxisRule;
    readonly numbers: readonly DistributionNumber[];
    /** Those of all that may be ranked. */
    readonly values: readonly number[];
    readonly marks: readonly DistributionMark[];
    readonly label: string;
  } | null;
  /** Chosen companies that give a number but may not be ranked with the others. */
  readonly aside: readonly string[];
  /** The unit, what is drawn how, and how quartiles are calculated. */
  readonly method: string;
  /** Who stands aside, and how many companies give no number, by reason. */
  readonly notes: readonly string[];
}

type ChosenMany = Pick<Selection, 'scale' | 'among'> & {
  readonly companies: readonly string[];
  readonly year: number;
};

/** Among which companies those shown are placed. */
export function amongWhich({ dataset, i18n }: Context, group: string | null): string {
  const { t, format } = i18n;
  const isIn = (company: Company) => group === null || company.groups.includes(group);
  const count = format.count(dataset.listed.filter(isIn).length);
  return group === null
    ? t('distribution.heading', { count })
    : t('distribution.heading_group', { count, group: companyGroupName(group, i18n) });
}

export function buildDistributionView(
  context: Context,
  indicator: Indicator,
  all: YearOfMany,
  chosen: ChosenMany,
): DistributionView {
  const { i18n } = context;
  const { t, format } = i18n;
  const drawn = drawnOf(context, indicator, all, chosen);
  const giving = all.values.length + all.apart;
  const total = giving + Object.values(all.gaps).reduce((sum, count) => sum + count, 0);
  const median = drawn?.numbers.find(({ id }) => id === 'median');
  const nameOf = (company: string) => namedCompany(context.dataset, company, i18n).name;
  const [inside, outside] = byGroup(context, chosen);
  const aside = figuresOf(context.dataset, indicator, inside, chosen.year)
    .filter(isPresent)
    .filter(({ key }) => !all.companies.includes(placeOf(context, key.company)))
    .map(({ key }) => nameOf(key.company));
  const gaps = gapCounts(all).map(([state, count]) =>
    t('distribution.count', { label: t(`state.${state}`), count: format.count(count) }),
  );
  return {
    sentence: [
      t('distribution.giving', {
        given: format.count(giving),
        total: format.count(total),
        year: chosen.year,
      }),
      median
        ? t('distribution.rankable', {
            count: format.count(all.values.length),
            median: withUnit(median.text, indicator.unit, i18n),
          })
        : t('distribution.none'),
    ].join(t('sentence.separator')),
    verdict: all.verdict && { level: all.verdict, label: t(`verdict.${all.verdict}`) },
    reasons: all.reasons.map(([caveat, count]) =>
      t('distribution.count', { label: t(`caveat.${caveat}`), count: format.count(count) }),
    ),
    drawn,
    aside,
    method: t('distribution.method', { unit: unitName(indicator.unit, i18n) }),
    notes: [
      ...(aside.length > 0 ? [t('distribution.aside', { names: format.list(aside) })] : []),
      ...(outside.length > 0
        ? [t('distribution.outside', { names: format.list(outside.map(nameOf)) })]
        : []),
      ...(gaps.length > 0 ? [t('distribution.gaps', { reasons: gaps.join(' · ') })] : []),
    ],
  };
}

function drawnOf(
  context: Context,
  indicator: Indicator,
  { companies, values }: YearOfMany,
  chosen: ChosenMany,
): DistributionView['drawn'] {
  const { dataset, i18n } = context;
  const spread = spreadOf({ values }, indicator.unit);
  if (!spread) return null;
  return {
    axis: axisRuleOf(indicator, chosen),
    numbers: spread.map(({ id, quantity }) => ({
      id,
      label: i18n.t(`distribution.${id}`),
      text: formatNumber(quantity, i18n),
      value: Number(quantity.value),
    })),
    values: values.map(Number),
    marks: figuresOf(dataset, indicator, chosen.companies, chosen.year).flatMap((figure) => {
      const { company } = figure.key;
      const value = values[companies.indexOf(placeOf(context, company))];
      if (value === undefined) return [];
      const { text } = buildRow(dataset, figure, null, i18n);
      return [{ ...namedCompany(dataset, company, i18n), text, value: Number(value) }];
    }),
    label: i18n.t('distribution.chart', {
      title: indicator.label[i18n.language],
      year: chosen.year,
    }),
  };
}

/** The chosen companies of the group, and the others. */
function byGroup({ dataset }: Context, { companies, among }: ChosenMany) {
  const isIn = (id: string) =>
    among === null || findCompany(dataset, id)?.groups.includes(among) === true;
  return [companies.filter(isIn), companies.filter((id) => !isIn(id))] as const;
}

/** The place of a company in the package's list. */
function placeOf({ dataset }: Context, company: string): number {
  return dataset.listed.findIndex(({ id }) => id === company);
}
