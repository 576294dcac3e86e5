import { assess } from '../domain/comparison';
import type { Dataset, Indicator } from '../domain/dataset';
import {
  categoriesIn,
  figureId,
  sumOfCategories,
  type FigureKey,
  type PresentFigure,
} from '../domain/figure';
import { groupBy } from '../domain/groupBy';
import { mergeGroups, type LeftOut, type MergedGroups } from '../domain/mergedGroups';
import type { Words } from '../i18n/Words';
import { buildRow, type FigureRow } from './figureView';
import { categoryLabel, companyName, companyPosition } from './formatFigure';
import { buildVerdictView, type VerdictView } from './verdictView';

/** One group of the common cut, the companies as its rows. */
export interface MergedBlockView {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly FigureRow[];
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
  dataset: Dataset,
  indicator: Indicator,
  companies: readonly string[],
  year: number,
  dimension: string,
  words: Words,
): MergedView | null {
  const merged = mergeGroups(dataset, indicator, companies, year, dimension);
  if (!merged) return null;
  const blocks = merged.blocks.map(({ categories, figures }) => {
    const id = sumOfCategories(categories);
    const name = labelOf(dataset, dimension, categories, words);
    // Whatever a report calls the group, it is the same one as the others’.
    const alike = figures.map((figure) => ({ ...figure, key: { ...figure.key, category: id } }));
    const rows = companies.flatMap((company) => {
      const figure = figures.find(({ key }) => key.company === company);
      if (figure) return [rowOf(dataset, figure, id, words)];
      const left = merged.leftOut.find((one) => one.company === company);
      const category = left?.reason === 'other_cut' ? left.category : id;
      const key = { company, indicator: indicator.id, year, dimension, category };
      return left ? [slotOf(dataset, key, left, name, words)] : [];
    });
    const verdict = buildVerdictView(dataset, alike, assess(alike, dataset.texts), words);
    const sums = rows
      .filter((row) => row.state === 'derived' && partsOf(row.key) > mostNamed)
      .map((row) => words.t('row.label', { name: row.name, value: row.group ?? '' }));
    return { id, name, rows, sums, verdict };
  });
  return { blocks, sentence: sentenceOf(dataset, dimension, merged, blocks, words) };
}

/** A company's row, the printed groups beside it where they go by another name than the block. */
function rowOf(dataset: Dataset, figure: PresentFigure, block: string, words: Words): FigureRow {
  const row = buildRow(dataset, figure, null, words);
  const count = partsOf(figure.key);
  if (count > mostNamed) {
    const groups = words.t('groups.count', { count });
    return { ...row, aside: row.aside?.replace(row.group ?? '', groups) ?? null };
  }
  if (figure.key.category !== block || row.group === null) return row;
  const aside = row.aside === row.group ? null : row.aside?.replace(`${row.group} · `, '');
  return { ...row, aside: aside ?? null };
}

function partsOf({ category }: FigureKey): number {
  return category === null ? 0 : categoriesIn(category).length;
}

/** The slot of a company the cut does not fit; it leads to the group that does not. */
function slotOf(
  dataset: Dataset,
  key: FigureKey & { readonly dimension: string },
  left: LeftOut,
  block: string,
  words: Words,
): FigureRow {
  const name = companyName(dataset, key.company, words);
  return {
    id: figureId(key),
    key,
    company: key.company,
    name,
    position: companyPosition(dataset, key.company),
    group: block,
    state: 'not_disclosed',
    drawn: null,
    text: words.t(left.reason === 'no_groups' ? 'groups.gap' : `groups.slot.${left.reason}`),
    aside: null,
    label: words.t('row.label', {
      name: words.t('row.group', { name, group: block }),
      value: reasonOf(dataset, key.dimension, left, words),
    }),
    hatched: false,
    rankable: false,
  };
}

function sentenceOf(
  dataset: Dataset,
  dimension: string,
  { companies, leftOut }: MergedGroups,
  blocks: readonly MergedBlockView[],
  words: Words,
): string {
  const { t } = words;
  const nameOf = (company: string) => companyName(dataset, company, words);
  const summed = blocks.some(({ rows }) => rows.some((row) => row.state === 'derived'));
  const byReason = groupBy(leftOut, (left) => reasonOf(dataset, dimension, left, words));
  return [
    t('groups.cut', {
      names: words.format.list(companies.map(nameOf)),
      blocks: blocks.map((block) => block.name).join(' | '),
    }),
    t(summed ? 'groups.cut.sums' : 'groups.cut.alike'),
    ...[...byReason].map(([reason, those]) =>
      t('groups.left_out', {
        names: words.format.list(those.map((left) => nameOf(left.company))),
        reason,
      }),
    ),
  ].join(t('sentence.separator'));
}

function reasonOf(dataset: Dataset, dimension: string, left: LeftOut, words: Words): string {
  switch (left.reason) {
    case 'other_cut': {
      const group = labelOf(dataset, dimension, [left.category], words);
      return words.t('groups.left_out.other_cut', { group });
    }
    case 'no_such_group': {
      const group = labelOf(dataset, dimension, left.categories, words);
      return words.t('groups.left_out.no_such_group', { group });
    }
    case 'no_groups':
      return words.t('groups.gap');
    case 'groups_overlap':
    case 'not_a_whole':
      return words.t(`groups.left_out.${left.reason}`);
  }
}

function labelOf(
  dataset: Dataset,
  dimension: string,
  categories: readonly string[],
  words: Words,
): string {
  return categoryLabel(dataset, dimension, sumOfCategories(categories), words) ?? '';
}
