import type { Indicator } from '../../domain/dataset';
import { isPresent } from '../../domain/figure';
import { figuresOf, yearsOfIndicator } from '../../domain/figures/figuresOf';
import {
  likeForLikeOf,
  type Categories,
  type LikeForLike,
  type LikePair,
} from '../../domain/compare/likeForLike';
import type { Quantity } from '../../domain/numbers/quantity';
import type { I18n } from '../../i18n/I18n';
import type { Context } from '../../wording/context';
import { namedCompany, type NamedCompany } from '../namedCompany';
import type { ChangeCell } from '../figure/changeCell';
import { buildFigureCell, type FigureCell } from '../figure/figureCell';
import { buildRow } from '../figure/figureRow';
import { formatChange, formatChangeSentence } from '../../wording/change';
import { formatFigureWithUnit } from '../../wording/figure';
import { companyName, categoryName, unitName } from '../../wording/names';
import { formatUnlikeness, formatYear, formatYearSpan } from '../../wording/years';

/** The categories of an indicator over the years, and the change of what both years hold. */
export interface LikeForLikeView {
  readonly unit: string;
  readonly companies: readonly LikeForLikeCompany[];
  /** Of companies with a total but no categories; null where there is none. */
  readonly totalsOnly: string | null;
  /** Of companies without any figure; null where there is none. */
  readonly missing: string | null;
}

export interface LikeForLikeCompany extends NamedCompany {
  /** Earliest first. */
  readonly years: readonly number[];
  /** Headings of the columns of change. */
  readonly changes: readonly string[];
  readonly sentences: readonly string[];
  readonly categories: readonly LikeForLikeRow[];
  readonly totals: readonly LikeForLikeRow[];
}

export interface LikeForLikeRow {
  readonly id: string;
  readonly label: string;
  /** One a year; null for a year the line does not speak of. */
  readonly cells: readonly (FigureCell | null)[];
  /** One a column of change; null where the line has none to give. */
  readonly changes: readonly (ChangeCell | null)[];
}

export function buildLikeForLikeView(
  context: Context,
  indicator: Indicator,
  companies: readonly string[],
  categories: Categories,
): LikeForLikeView {
  const { dataset, i18n } = context;
  const found = companies.flatMap(
    (company) => likeForLikeOf(dataset, { company, indicator: indicator.id }, categories) ?? [],
  );
  const withCategories = new Set(found.map(({ company }) => company));
  const others = companies.filter((company) => !withCategories.has(company));
  const hasTotal = (company: string) => yearsOfIndicator(dataset, indicator, [company]).length > 0;
  const list = (
    names: readonly string[],
    key: 'like_for_like.totals_only' | 'like_for_like.missing',
  ) =>
    names.length === 0
      ? null
      : i18n.t(key, { names: i18n.format.list(names), count: names.length });
  return {
    unit: unitName(indicator.unit, i18n),
    companies: found.map((likeForLike) =>
      buildCompany(context, indicator, categories.dimension, likeForLike),
    ),
    totalsOnly: list(
      others.filter(hasTotal).map((company) => nameWithRemark(context, indicator, company)),
      'like_for_like.totals_only',
    ),
    missing: list(
      others
        .filter((company) => !hasTotal(company))
        .map((company) => companyName(dataset, company, i18n)),
      'like_for_like.missing',
    ),
  };
}

/** "AInnovation (three categories, in part)": what the report says of its latest total. */
function nameWithRemark({ dataset, i18n }: Context, indicator: Indicator, company: string): string {
  const name = companyName(dataset, company, i18n);
  const years = yearsOfIndicator(dataset, indicator, [company]);
  const latest = years[years.length - 1];
  const figure =
    latest === undefined
      ? undefined
      : figuresOf(dataset, indicator, [company], latest).find(isPresent);
  const aside = figure ? buildRow(dataset, figure, null, i18n).aside : null;
  return aside === null ? name : i18n.t('row.group', { name, group: aside });
}

function buildCompany(
  context: Context,
  indicator: Indicator,
  dimension: string,
  found: LikeForLike,
): LikeForLikeCompany {
  const { dataset, i18n } = context;
  const { company, years, pairs } = found;
  const label = (id: string) => categoryName(dataset, dimension, id, i18n);
  return {
    ...namedCompany(dataset, company, i18n),
    years,
    changes: pairs.map((pair) => formatYearSpan(pair.from, pair.to, i18n)),
    sentences:
      pairs.length === 0
        ? years.map((year) => i18n.t('like_for_like.one_year', { year: formatYear(year, i18n) }))
        : pairs.map((pair) => sentenceOf(pair, indicator, label, i18n)),
    categories: found.categories.map(({ id, figures }) => ({
      id,
      label: label(id),
      cells: figures.map(({ key }) => buildFigureCell(dataset, key, i18n)),
      changes: pairs.map((pair) => changeOfCategory(pair, id, i18n)),
    })),
    totals: [
      {
        id: 'printed',
        label: i18n.t('like_for_like.total'),
        cells: found.totals.map(({ key }) => buildFigureCell(dataset, key, i18n)),
        changes: pairs.map(({ printed, added, dropped }) => {
          const remark =
            added.length + dropped.length > 0 ? i18n.t('like_for_like.sets_differ') : null;
          return showChange(printed, remark, i18n);
        }),
      },
      ...pairs.flatMap((pair) => sharedRow(context, found, pair)),
    ],
  };
}

function sharedRow(
  { dataset, i18n }: Context,
  { years, pairs }: LikeForLike,
  pair: LikePair,
): readonly LikeForLikeRow[] {
  if (!pair.like) return [];
  const { figures, change: ofShared } = pair.like;
  const label = i18n.t('like_for_like.shared', { count: pair.shared.length });
  return [
    {
      id: `shared-${pair.to}`,
      label,
      cells: years.map((year) => {
        const figure = figures.find(({ key }) => key.year === year);
        if (!figure) return null;
        const { row } = buildFigureCell(dataset, figure.key, i18n);
        const name = i18n.t('row.group', { name: row.name, group: label });
        const spoken = i18n.t('row.label', { name, value: formatFigureWithUnit(figure, i18n) });
        // Its remark would say that it is a sum, as the name of the line does.
        return { row: { ...row, group: label, label: spoken }, remark: null };
      }),
      changes: pairs.map((likePair) =>
        likePair === pair ? showChange(ofShared, null, i18n) : null,
      ),
    },
  ];
}

function showChange(change: Quantity | null, remark: string | null, i18n: I18n): ChangeCell | null {
  return change ? { text: formatChange(change, i18n), remark } : null;
}

function changeOfCategory(pair: LikePair, id: string, i18n: I18n): ChangeCell | null {
  const only = (year: number) => ({
    text: null,
    remark: i18n.t('like_for_like.only', { year: formatYear(year, i18n) }),
  });
  if (pair.added.includes(id)) return only(pair.to);
  if (pair.dropped.includes(id)) return only(pair.from);
  return showChange(pair.changes.get(id) ?? null, null, i18n);
}

function sentenceOf(
  pair: LikePair,
  indicator: Indicator,
  label: (id: string) => string,
  i18n: I18n,
): string {
  const years = formatYearSpan(pair.from, pair.to, i18n);
  if (pair.unlike.length > 0) return formatUnlikeness(pair.unlike, years, i18n);
  if (pair.shared.length === 0) return i18n.t('like_for_like.none', { years });
  const values = {
    years,
    count: pair.shared.length,
    printed: pair.printed ? formatChangeSentence(pair.printed, i18n) : '',
    like: pair.like?.change ? formatChangeSentence(pair.like.change, i18n) : '',
    what: indicator.label[i18n.language],
  };
  const only = (ids: readonly string[], year: number) =>
    ids.length === 0
      ? []
      : [
          i18n.t('like_for_like.only_names', {
            year: formatYear(year, i18n),
            names: i18n.format.list(ids.map(label)),
          }),
        ];
  return [
    values.like === ''
      ? i18n.t('change.no_base', { years })
      : i18n.t(pair.printed ? 'like_for_like.sentence' : 'like_for_like.sentence_no_total', values),
    ...only(pair.added, pair.to),
    ...only(pair.dropped, pair.from),
  ].join(i18n.t('sentence.separator'));
}
