import type { JudgedFigure } from '../../domain/compare/judge';
import type { Indicator } from '../../domain/dataset';
import { categoriesIn, figureId, sumOfCategories, type FigureKey } from '../../domain/figure';
import { reportOn } from '../../domain/facts/lookup';
import { groupBy } from '../../domain/groupBy';
import {
  mergeGroups,
  type GroupsToMerge,
  type LeftOut,
  type MergedGroups,
} from '../../domain/compare/mergedGroups';
import type { Selection } from '../../state/selection';
import type { Context } from '../../wording/context';
import { namedCompany } from '../namedCompany';
import { asideOf, buildRow, type FigureRow } from '../figure/figureRow';
import { isShown, placeRows, type PlacedRows } from '../figure/placement';
import { buildVerdictView, type VerdictView } from '../figure/verdictView';
import { categoryName, companyName } from '../../wording/names';

/** One group of the common cut, the companies as its rows. */
export interface MergedBlockView extends PlacedRows {
  readonly id: string;
  readonly name: string;
  /** Sums of more groups than can be named beside a bar, spelt out. */
  readonly sums: readonly string[];
  readonly verdict: VerdictView | null;
}

/** Beside a bar on a phone more names would push all rows apart. */
const mostNamed = 3;

/** Groups brought to one cut. */
export interface MergedView {
  readonly blocks: readonly MergedBlockView[];
  /** What was merged, and who could not be and why. */
  readonly sentence: string;
}

/** Null where no two companies can be brought to one cut exactly. */
export function buildMergedView(
  context: Context,
  indicator: Indicator,
  groups: GroupsToMerge & Pick<Selection, 'show'>,
): MergedView | null {
  const { dataset, i18n } = context;
  const { companies, year, dimension } = groups;
  const merged = mergeGroups(dataset, indicator, groups);
  if (!merged) return null;
  const blocks = merged.blocks.map(({ categories, figures: all, comparison }) => {
    const id = sumOfCategories(categories);
    const name = labelOf(context, dimension, categories);
    const figures = all.filter((figure) => isShown({ figure, comparison }, groups));
    const rows = companies.flatMap((company) => {
      const figure = figures.find(({ key }) => key.company === company);
      if (figure) return [rowOf(context, { figure, comparison }, id)];
      const left = merged.leftOut.find((leftOut) => leftOut.company === company);
      const category = left?.reason === 'other_cut' ? left.category : id;
      const key = { company, indicator: indicator.id, year, dimension, category };
      return left ? [slotOf(context, key, left, name)] : [];
    });
    const verdict = buildVerdictView(dataset, all, comparison, i18n);
    const sums = rows
      .filter((row) => row.state === 'derived' && partsOf(row.key) > mostNamed)
      .map((row) => i18n.t('row.label', { name: row.name, value: row.group ?? '' }));
    return { id, name, ...placeRows(rows), sums, verdict };
  });
  return { blocks, sentence: sentenceOf(context, dimension, merged, blocks) };
}

/** A company's row, the printed groups beside it where they go by another name than the block. */
function rowOf(
  { dataset, i18n }: Context,
  { figure, comparison }: JudgedFigure,
  block: string,
): FigureRow {
  const row = buildRow(dataset, figure, comparison, i18n);
  const count = partsOf(figure.key);
  if (count > mostNamed) {
    const groups = i18n.t('groups.count', { count });
    return { ...row, aside: asideOf([groups, ...row.remarks]) };
  }
  if (figure.key.category !== block || row.group === null) return row;
  return { ...row, aside: asideOf(row.remarks) };
}

function partsOf({ category }: FigureKey): number {
  return category === null ? 0 : categoriesIn(category).length;
}

/** The slot of a company the cut does not fit; it leads to the group that does not. */
function slotOf(
  context: Context,
  key: FigureKey & { readonly dimension: string },
  left: LeftOut,
  block: string,
): FigureRow {
  const { dataset, i18n } = context;
  const company = namedCompany(dataset, key.company, i18n);
  const covered = reportOn(dataset, key.company, key.year) !== null;
  const reason = leftOutReason(context, key.dimension, left);
  return {
    id: figureId(key),
    key,
    ...company,
    group: block,
    state: left.reason !== 'no_groups' ? 'not_on_basis' : covered ? 'not_disclosed' : 'no_report',
    drawn: null,
    text: i18n.t(
      left.reason !== 'no_groups'
        ? `groups.slot.${left.reason}`
        : covered
          ? 'groups.gap'
          : 'state.no_report',
    ),
    remarks: [],
    aside: null,
    label: i18n.t('row.label', {
      name: i18n.t('row.group', { name: company.name, group: block }),
      value: reason,
    }),
    words: [company.name, block, reason],
    hatched: false,
    rankable: false,
    outlined: false,
    openEnd: null,
    target: null,
  };
}

function sentenceOf(
  context: Context,
  dimension: string,
  { companies, leftOut }: MergedGroups,
  blocks: readonly MergedBlockView[],
): string {
  const { dataset, i18n } = context;
  const { t } = i18n;
  const nameOf = (company: string) => companyName(dataset, company, i18n);
  const summed = blocks.some(({ rows }) => rows.some((row) => row.state === 'derived'));
  const byReason = groupBy(leftOut, (left) => leftOutReason(context, dimension, left));
  return [
    t('groups.cut', {
      names: i18n.format.list(companies.map(nameOf)),
      blocks: blocks.map((block) => block.name).join(' | '),
    }),
    t(summed ? 'groups.cut.sums' : 'groups.cut.alike'),
    ...[...byReason].map(([reason, those]) =>
      t('groups.left_out', {
        names: i18n.format.list(those.map((left) => nameOf(left.company))),
        reason,
      }),
    ),
  ].join(t('sentence.separator'));
}

/** Why a company is left out, in full. */
export function leftOutReason(context: Context, dimension: string, left: LeftOut): string {
  const { i18n } = context;
  switch (left.reason) {
    case 'other_cut': {
      const group = labelOf(context, dimension, [left.category]);
      return i18n.t('groups.left_out.other_cut', { group });
    }
    case 'no_such_group': {
      const group = labelOf(context, dimension, left.categories);
      return i18n.t('groups.left_out.no_such_group', { group });
    }
    case 'no_groups':
      return i18n.t('groups.gap');
    case 'groups_overlap':
    case 'not_a_whole':
      return i18n.t(`groups.left_out.${left.reason}`);
  }
}

function labelOf(
  { dataset, i18n }: Context,
  dimension: string,
  categories: readonly string[],
): string {
  return categoryName(dataset, dimension, sumOfCategories(categories), i18n);
}
