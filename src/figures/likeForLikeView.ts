import type { Aspect, Dataset, Indicator } from '../domain/dataset';
import { isPresent } from '../domain/figure';
import { figuresOf, yearsOfIndicator } from '../domain/figuresOf';
import { likeForLikeOf, type LikeForLike, type LikePair } from '../domain/likeForLike';
import type { Quantity } from '../domain/quantity';
import type { Words } from '../i18n/Words';
import { buildFigureCell, type FigureCell } from './figureCell';
import { buildRow } from './figureView';
import { formatChange, sayChange } from './formatChange';
import { categoryLabel, companyName, companyPosition, formatUnit } from './formatFigure';
import { sayUnlike, sayYear, sayYears } from './sayYears';

/** The categories of an indicator over the years, and the change of what both years hold. */
export interface LikeForLikeView {
  readonly unit: string;
  readonly companies: readonly LikeForLikeCompany[];
  /** Of companies with a total but no categories; null where there is none. */
  readonly totalsOnly: string | null;
  /** Of companies without any figure; null where there is none. */
  readonly missing: string | null;
}

export interface LikeForLikeCompany {
  readonly company: string;
  readonly name: string;
  readonly position: number;
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
  readonly changes: readonly (LikeForLikeChange | null)[];
}

export interface LikeForLikeChange {
  /** Null where only one of the years has the category. */
  readonly text: string | null;
  /** What the change must not be read without. */
  readonly remark: string | null;
}

export function buildLikeForLikeView(
  dataset: Dataset,
  indicator: Indicator,
  companies: readonly string[],
  dimension: string,
  setAspect: Aspect,
  words: Words,
): LikeForLikeView {
  const found = companies.flatMap(
    (company) => likeForLikeOf(dataset, indicator.id, company, dimension, setAspect) ?? [],
  );
  const withCategories = new Set(found.map(({ company }) => company));
  const others = companies.filter((company) => !withCategories.has(company));
  const hasTotal = (company: string) => yearsOfIndicator(dataset, indicator, [company]).length > 0;
  const list = (names: readonly string[], key: 'like.totals_only' | 'like.missing') =>
    names.length === 0
      ? null
      : words.t(key, { names: words.format.list(names), count: names.length });
  return {
    unit: formatUnit(dataset, indicator.unit, words),
    companies: found.map((one) => buildCompany(dataset, indicator, dimension, one, words)),
    totalsOnly: list(
      others.filter(hasTotal).map((company) => nameWithRemark(dataset, indicator, company, words)),
      'like.totals_only',
    ),
    missing: list(
      others
        .filter((company) => !hasTotal(company))
        .map((company) => companyName(dataset, company, words)),
      'like.missing',
    ),
  };
}

/** "AInnovation (three categories, in part)": what the report says of its latest total. */
function nameWithRemark(
  dataset: Dataset,
  indicator: Indicator,
  company: string,
  words: Words,
): string {
  const name = companyName(dataset, company, words);
  const latest = yearsOfIndicator(dataset, indicator, [company]).at(-1);
  const figure =
    latest === undefined
      ? undefined
      : figuresOf(dataset, indicator, [company], latest).find(isPresent);
  const aside = figure ? buildRow(dataset, figure, null, words).aside : null;
  return aside === null ? name : words.t('row.group', { name, group: aside });
}

function buildCompany(
  dataset: Dataset,
  indicator: Indicator,
  dimension: string,
  found: LikeForLike,
  words: Words,
): LikeForLikeCompany {
  const { company, years, pairs } = found;
  const label = (id: string) => categoryLabel(dataset, dimension, id, words) ?? id;
  return {
    company,
    name: companyName(dataset, company, words),
    position: companyPosition(dataset, company),
    years,
    changes: pairs.map((pair) => sayYears(pair.from, pair.to, words)),
    sentences:
      pairs.length === 0
        ? years.map((year) => words.t('like.one_year', { year: sayYear(year, words) }))
        : pairs.map((pair) => sentenceOf(pair, indicator, label, words)),
    categories: found.categories.map(({ id, figures }) => ({
      id,
      label: label(id),
      cells: figures.map(({ key }) => buildFigureCell(dataset, key, words)),
      changes: pairs.map((pair) => changeOfCategory(pair, id, words)),
    })),
    totals: [
      {
        id: 'printed',
        label: words.t('like.total'),
        cells: found.totals.map(({ key }) => buildFigureCell(dataset, key, words)),
        changes: pairs.map(({ printed, added, dropped }) => {
          const remark = added.length + dropped.length > 0 ? words.t('like.sets_differ') : null;
          return showChange(printed, remark, words);
        }),
      },
      ...pairs.flatMap((pair) => sharedRow(pair)),
    ],
  };

  function sharedRow(pair: LikePair): readonly LikeForLikeRow[] {
    if (!pair.like) return [];
    const { figures, change: ofShared } = pair.like;
    const label = words.t('like.shared', { count: pair.shared.length });
    return [
      {
        id: `shared-${pair.to}`,
        label,
        cells: years.map((year) => {
          const figure = figures.find(({ key }) => key.year === year);
          if (!figure) return null;
          const { row } = buildFigureCell(dataset, figure.key, words);
          const name = words.t('row.group', { name: row.name, group: label });
          const unit = formatUnit(dataset, indicator.unit, words);
          const spoken = words.t('row.label', { name, value: `${row.text} ${unit}` });
          // Its remark would say that it is a sum, as the name of the line does.
          return { row: { ...row, group: label, label: spoken }, remark: null };
        }),
        changes: pairs.map((one) => (one === pair ? showChange(ofShared, null, words) : null)),
      },
    ];
  }
}

function showChange(
  change: Quantity | null,
  remark: string | null,
  words: Words,
): LikeForLikeChange | null {
  return change ? { text: formatChange(change, words), remark } : null;
}

function changeOfCategory(pair: LikePair, id: string, words: Words): LikeForLikeChange | null {
  const only = (year: number) => ({
    text: null,
    remark: words.t('like.only', { year: sayYear(year, words) }),
  });
  if (pair.added.includes(id)) return only(pair.to);
  if (pair.dropped.includes(id)) return only(pair.from);
  return showChange(pair.changes.get(id) ?? null, null, words);
}

function sentenceOf(
  pair: LikePair,
  indicator: Indicator,
  label: (id: string) => string,
  words: Words,
): string {
  const years = sayYears(pair.from, pair.to, words);
  if (pair.unlike.length > 0) return sayUnlike(pair.unlike, years, words);
  if (pair.shared.length === 0) return words.t('like.none', { years });
  const values = {
    years,
    count: pair.shared.length,
    printed: pair.printed ? sayChange(pair.printed, words) : '',
    like: pair.like?.change ? sayChange(pair.like.change, words) : '',
    what: indicator.label[words.language],
  };
  const only = (ids: readonly string[], year: number) =>
    ids.length === 0
      ? []
      : [
          words.t('like.only_names', {
            year: sayYear(year, words),
            names: words.format.list(ids.map(label)),
          }),
        ];
  return [
    values.like === ''
      ? words.t('alike.no_base', { years })
      : words.t(pair.printed ? 'like.sentence' : 'like.sentence_no_total', values),
    ...only(pair.added, pair.to),
    ...only(pair.dropped, pair.from),
  ].join(words.t('sentence.separator'));
}
