import { comparableFigures } from '../../domain/compare/judge';
import { assess, type Comparison } from '../../domain/compare/comparison';
import { latestChange, type YearChange } from '../../domain/compare/yearChange';
import type { Dataset, Indicator } from '../../domain/dataset';
import { findCompany } from '../../domain/facts/lookup';
import { isNumber, isPresent, type Figure, type FigureState } from '../../domain/figure';
import { figuresOn, unitOn, yearsOn, type SideBySide } from '../../domain/figures/basis';
import { seriesOn, type Series } from '../../domain/figures/series';
import { gravestFirst } from '../../domain/compare/pairs';
import { groupBy } from '../../domain/groupBy';
import { points } from '../../domain/numbers/change';
import type { Selection } from '../../state/selection';
import { buildChangeCell, type ChangeCell } from '../figure/changeCell';
import { buildRow, type FigureRow } from '../figure/figureRow';
import { hideRow, isShown } from '../figure/placement';
import { buildVerdictView, type VerdictView } from '../figure/verdictView';
import { namedCompany, type NamedCompany } from '../namedCompany';
import type { Chosen } from '../page';
import { buildTargets, type TargetView } from '../targets/targetView';
import type { Context } from '../../wording/context';
import { dataText, groupName, unitName } from '../../wording/names';
import type { ReasonWords } from '../../wording/verdict';

/** More companies than this do not fit beside each other. */
const mostCompanies = 5;
/** Years a company shows at most, the latest of them. */
const mostYears = 3;

/** Companies side by side: an indicator a row, the years of each company in columns of its own. */
export interface CompareView {
  readonly companies: readonly ComparedCompany[];
  /** Rows the reader pinned, then those of each theme. */
  readonly sections: readonly CompareSection[];
  readonly targets: readonly TargetRow[];
  /** The states of years without a number beside years with one. */
  readonly gaps: readonly FigureState[];
  /** Indicators the reader hid. */
  readonly hidden: readonly { readonly id: string; readonly title: string }[];
  /** Chosen companies that have no room. */
  readonly left: readonly string[];
}

export interface ComparedCompany extends NamedCompany {
  /** Earliest first. */
  readonly years: readonly number[];
}

export interface CompareSection {
  /** A theme, `pinned`, or by what the rows are sorted. */
  readonly id: string;
  readonly label: string;
  readonly rows: readonly CompareRow[];
}

export interface CompareRow {
  readonly indicator: string;
  readonly title: string;
  readonly unit: string;
  readonly pinned: boolean;
  /** One a group that the companies have in common, or one a site. */
  readonly lines: readonly CompareLine[];
  readonly verdict: VerdictView | null;
  /** The reasons of the verdict, gravest first. */
  readonly caveats: readonly CompareCaveat[];
}

export interface CompareCaveat {
  /** In few words; companies are named where it holds for some. */
  readonly text: string;
  readonly reason: ReasonWords;
}

export interface CompareLine {
  readonly id: string;
  /** The group that all its figures are of; null for the whole company, and where each has its own. */
  readonly label: string | null;
  /** One a company; null where it has nothing on this line. */
  readonly blocks: readonly (CompareBlock | null)[];
}

/** The figures of one company over its years. */
export interface CompareBlock {
  /** The site or group, where the line does not name it. */
  readonly group: string | null;
  /** One a year of the company. */
  readonly figures: readonly Figure[];
  /** The same as they are shown; a single one where it has no figure in any of them. */
  readonly cells: readonly FigureRow[];
  /** That single one, where it is no number on the row's scale: its words stand for all years. */
  readonly words: FigureRow | null;
  readonly change: ChangeCell | null;
  /** The same change as a number, for sorting and files. */
  readonly changed: YearChange | null;
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

export interface TargetRow {
  readonly indicator: string;
  readonly title: string;
  readonly unit: string;
  /** One a company. */
  readonly targets: readonly (readonly TargetView[])[];
}

/** What the page is asked for. */
export type CompareChoice = Chosen & Pick<Selection, 'pin' | 'hide' | 'order' | 'theme'>;

export function buildCompareView(context: Context, chosen: CompareChoice): CompareView {
  const { dataset, i18n } = context;
  const shown = fitting(dataset, chosen.companies);
  const side = { ...chosen, companies: shown };
  const indicators = dataset.indicators.filter(
    ({ id, theme }) => !chosen.hide.includes(id) && (chosen.theme ?? theme) === theme,
  );
  const measured = indicators.filter(({ kind }) => kind !== 'target');
  const companies = shown.map((company) => ({
    ...namedCompany(dataset, company, i18n),
    years: yearsOfCompany(context, measured, { ...side, companies: [company] }),
  }));
  const rows = measured.flatMap((indicator) => rowOf(context, indicator, side, companies) ?? []);
  return {
    companies,
    sections: sectionsOf(
      context,
      rows,
      chosen,
      new Map(measured.map(({ id, theme }) => [id, theme])),
    ),
    targets: targetsOf(context, indicators, shown),
    gaps: gapsIn(rows),
    hidden: dataset.indicators
      .filter(({ id }) => chosen.hide.includes(id))
      .map(({ id, label }) => ({ id, title: label[i18n.language] })),
    left: chosen.companies
      .filter((company) => !shown.includes(company))
      .map((company) => namedCompany(dataset, company, i18n).name),
  };
}

/** Those that fit, in their order: what the reader added is what they came to compare. */
function fitting(dataset: Dataset, chosen: readonly string[]): readonly string[] {
  const isOwn = (company: string) => findCompany(dataset, company)?.own === true;
  const ownFirst = [...chosen.filter(isOwn), ...chosen.filter((company) => !isOwn(company))];
  const kept = ownFirst.slice(0, mostCompanies);
  return chosen.filter((company) => kept.includes(company));
}

function gapsIn(rows: readonly CompareRow[]): readonly FigureState[] {
  const cells = rows
    .flatMap(({ lines }) => lines.flatMap(({ blocks }) => blocks))
    .flatMap((block) => (block?.figures.some(isPresent) ? block.cells : []));
  return [...new Set(cells.map(({ state }) => state))].filter((state) => !isNumber(state));
}

/** The latest years in which a company has any figure, earliest first. */
function yearsOfCompany(
  { dataset }: Context,
  indicators: readonly Indicator[],
  side: SideBySide,
): readonly number[] {
  const years = new Set(indicators.flatMap((indicator) => yearsOn(dataset, indicator, side)));
  return years.size === 0 ? [side.year] : [...years].sort((a, b) => a - b).slice(-mostYears);
}

/** Null where none of the companies has a figure to show. */
function rowOf(
  context: Context,
  indicator: Indicator,
  side: CompareChoice,
  companies: readonly ComparedCompany[],
): CompareRow | null {
  const { dataset, i18n } = context;
  const figures = comparableFigures(figuresOn(dataset, indicator, side));
  const comparison = assess(figures, dataset);
  const shown = { context, comparison, show: side.show };
  const series = companies.map(({ company, years }) =>
    seriesOn(dataset, indicator, { ...side, company }, years),
  );
  const visible = (figure: Figure) => isPresent(figure) && isShown({ figure, comparison }, side);
  if (!series.flat().some(({ figures }) => figures.some(visible))) return null;
  const verdict = buildVerdictView(dataset, figures, comparison, i18n);
  return {
    indicator: indicator.id,
    title: indicator.label[i18n.language],
    unit: unitName(unitOn(indicator, side), i18n),
    pinned: side.pin.includes(indicator.id),
    lines: linesOf(shown, series),
    verdict,
    caveats: caveatsOf(verdict, companies, i18n),
  };
}

function caveatsOf(
  verdict: VerdictView | null,
  companies: readonly ComparedCompany[],
  { t, format }: Context['i18n'],
): readonly CompareCaveat[] {
  const all = format.list(companies.map(({ name }) => name));
  return (verdict?.reasons ?? []).map((reason) => ({
    text: reason.companies === all ? reason.label : t('compare.reason', { ...reason }),
    reason,
  }));
}

/** What a cell is built with. */
interface Shown extends Pick<Selection, 'show'> {
  readonly context: Context;
  readonly comparison: Comparison;
}

/** Common groups stand on one line; sites, which nobody has in common, one below the other. */
function linesOf(shown: Shown, series: readonly (readonly Series[])[]): readonly CompareLine[] {
  const { dataset, i18n } = shown.context;
  const all = series.flat();
  const withNumbers = all.filter(({ figures }) => figures.some(isPresent));
  const dimension = withNumbers.find((item) => item.dimension !== null)?.dimension ?? null;
  if (dimension === 'site') {
    const count = Math.max(...series.map((own) => own.length));
    return Array.from({ length: count }, (_, index) => ({
      id: String(index),
      label: null,
      blocks: series.map((own) => own[index] && blockOf(shown, own[index])).map(orNull),
    }));
  }
  const categories = new Set(withNumbers.map(({ category }) => category));
  const ordered = [
    ...(categories.has(null) ? [null] : []),
    ...dataset.categories
      .filter((item) => item.dimension === dimension && categories.has(item.id))
      .map(({ id }) => id),
  ];
  return ordered.map((category, index) => ({
    id: category ?? '',
    label: groupName(dataset, { dimension, category }, i18n),
    blocks: series.map((own) => {
      const here = own.find((item) => item.category === category);
      // The reason why a company has nothing is told once, on the first line.
      const gap = own.find((item) => !withNumbers.includes(item));
      const found = here ?? (index === 0 ? gap : undefined);
      return found ? { ...blockOf(shown, found), group: null } : null;
    }),
  }));
}

function orNull(block: CompareBlock | undefined): CompareBlock | null {
  return block ?? null;
}

function blockOf(shown: Shown, { figures, category, dimension }: Series): CompareBlock {
  const { context, comparison, show } = shown;
  const { dataset, i18n } = context;
  const rows = figures.map((figure) => {
    const row = buildRow(dataset, figure, comparison, i18n);
    const hide = isPresent(figure) && !isShown({ figure, comparison }, { show });
    return hide ? hideRow(row, i18n) : row;
  });
  const cells = figures.some(isPresent) ? rows : rows.slice(-1);
  const points = rows.flatMap(({ key, drawn }) =>
    drawn === null ? [] : [{ year: key.year, value: drawn }],
  );
  const changed = latestChange(dataset.texts, figures);
  return {
    group: groupName(dataset, { dimension, category }, i18n),
    figures,
    cells,
    words: points.length === 0 && cells.length === 1 ? (cells[0] ?? null) : null,
    change: changed && buildChangeCell(context, changed, Math.max(...figures.map(yearOf))),
    changed,
    points,
  };
}

function yearOf({ key }: Figure): number {
  return key.year;
}

function sectionsOf(
  { i18n }: Context,
  rows: readonly CompareRow[],
  { order }: CompareChoice,
  themeOf: ReadonlyMap<string, string>,
): readonly CompareSection[] {
  const pinned = rows.filter((row) => row.pinned);
  const others = rows.filter((row) => !row.pinned);
  const top = { id: 'pinned', label: i18n.t('compare.pinned'), rows: pinned };
  return [
    ...(pinned.length > 0 ? [top] : []),
    ...(order === 'theme'
      ? [...groupBy(others, (row) => themeOf.get(row.indicator) ?? '')].map(([id, own]) => ({
          id,
          label: dataText(`theme.${id}`, i18n),
          rows: own,
        }))
      : [{ id: order, label: i18n.t(`compare.order.${order}`), rows: inOrder(others, order) }]),
  ];
}

function inOrder(
  rows: readonly CompareRow[],
  order: Exclude<Selection['order'], 'theme'>,
): readonly CompareRow[] {
  if (order === 'change') return byChange(rows);
  const place = ({ verdict }: CompareRow) =>
    verdict ? -gravestFirst.indexOf(verdict.level) : gravestFirst.length;
  return [...rows].sort((a, b) => place(a) - place(b));
}

/** Changes in percent, then those in points, each by size, as neither measures the other; then none. */
function byChange(rows: readonly CompareRow[]): readonly CompareRow[] {
  return rows
    .map((row) => ({ row, ...largestChange(row) }))
    .sort((a, b) => a.rank - b.rank || b.size - a.size)
    .map(({ row }) => row);
}

/** The largest change of a row, and where its unit ranks: percent, points, none. */
function largestChange({ lines }: CompareRow): { readonly rank: number; readonly size: number } {
  const changes = lines
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => block?.changed?.change ?? []);
  const [first] = changes;
  return {
    rank: !first ? 2 : first.unit === points ? 1 : 0,
    size: Math.max(0, ...changes.map(({ value }) => value.abs().toNumber())),
  };
}

function targetsOf(
  context: Context,
  indicators: readonly Indicator[],
  companies: readonly string[],
): readonly TargetRow[] {
  const { i18n } = context;
  const own = companies.map((company) => buildTargets(context, company));
  return indicators
    .filter(({ kind }) => kind === 'target')
    .map(({ id, label, unit }) => ({
      indicator: id,
      title: label[i18n.language],
      unit: unitName(unit, i18n),
      targets: own.map((targets) => targets.filter(({ indicator }) => indicator === id)),
    }))
    .filter(({ targets }) => targets.some((those) => those.length > 0));
}
