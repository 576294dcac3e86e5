import type { Dataset, Indicator } from '../domain/dataset';
import { mayBeAdded } from '../domain/derivation';
import { dimensionsOf, figuresByCategory } from '../domain/figuresOf';
import { toFigure } from '../domain/toFigure';
import type { Words } from '../i18n/Words';
import { buildRow, type FigureRow } from './figureView';
import { companyName, companyPosition, dataText, formatUnit } from './formatFigure';
import { buildMergedView, type MergedView } from './mergedView';

/** The groups of each company as its report cuts them, and brought to one cut where that is exact. */
export interface GroupView {
  /** Null where no report prints the indicator by group. */
  readonly dimension: string | null;
  readonly dimensions: readonly { readonly id: string; readonly label: string }[];
  readonly unit: string;
  readonly panels: readonly {
    readonly company: string;
    readonly name: string;
    readonly position: number;
    readonly rows: readonly FigureRow[];
    /** What must be said beside every row of the panel; said once. */
    readonly aside: string | null;
    /** What stands in place of the groups where the report prints none. */
    readonly gap: string | null;
  }[];
  /** Whose groups stand there, and why nothing is merged where nothing is. */
  readonly note: string;
  /** Null where no two companies can be brought to one cut exactly. */
  readonly merged: MergedView | null;
}

export function buildGroupView(
  dataset: Dataset,
  indicator: Indicator,
  companies: readonly string[],
  year: number,
  wanted: string | null,
  words: Words,
): GroupView {
  const dimensions = dimensionsOf(dataset, indicator.id);
  const dimension = dimensions.find((one) => one === wanted) ?? dimensions[0] ?? null;
  const panels = companies.map((company) => {
    const figures =
      dimension === null ? [] : figuresByCategory(dataset, indicator.id, company, year, dimension);
    const rows = figures.map((figure) => {
      const row = buildRow(dataset, figure, null, words);
      const aside =
        row.aside === row.group ? null : row.aside?.replace(`${row.group ?? ''} · `, '');
      return { ...row, name: row.group ?? row.name, aside: aside ?? null };
    });
    const shared = rows.length > 1 && rows.every((row) => row.aside === rows[0]?.aside);
    const whole = toFigure(dataset, {
      company,
      indicator: indicator.id,
      year,
      dimension: null,
      category: null,
    });
    return {
      company,
      name: companyName(dataset, company, words),
      position: companyPosition(dataset, company),
      rows: shared ? rows.map((row) => ({ ...row, aside: null })) : rows,
      aside: shared ? (rows[0]?.aside ?? null) : null,
      gap:
        rows.length > 0
          ? null
          : whole.state === 'unknown'
            ? words.t('state.unknown')
            : words.t('groups.gap'),
    };
  });
  const merged =
    dimension === null
      ? null
      : buildMergedView(dataset, indicator, companies, year, dimension, words);
  const unmerged = words.t(mayBeAdded(indicator) ? 'groups.none' : 'groups.not_added');
  return {
    dimension,
    dimensions: dimensions.map((id) => ({
      id,
      label: dataText(dataset, `dimension.${id}`, words),
    })),
    unit: formatUnit(dataset, indicator.unit, words),
    panels,
    note: [words.t('groups.note'), ...(merged ? [] : [unmerged])].join(
      words.t('sentence.separator'),
    ),
    merged,
  };
}
