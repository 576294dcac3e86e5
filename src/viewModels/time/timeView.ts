import { assessYear, judgedYear, type JudgedFigure } from '../../domain/compare/judge';
import { unitOn, yearsOn, type SideBySide } from '../../domain/figures/basis';
import { assess } from '../../domain/compare/comparison';
import type { CaveatId, Indicator } from '../../domain/dataset';
import { isNumber, isPresent, type Figure, type PresentFigure } from '../../domain/figure';
import { seriesOn } from '../../domain/figures/series';
import { groupBy } from '../../domain/groupBy';
import { isNotComparable } from '../../domain/figures/turnover';
import type { I18n } from '../../i18n/I18n';
import type { Selection } from '../../state/selection';
import { buildRow, drawnOf, type FigureRow } from '../figure/figureRow';
import { hideRow, isOffAxis, isShown, onAxis } from '../figure/placement';
import { buildYearVerdicts, latestSentence, type YearVerdict } from './yearVerdicts';
import { axisRuleOf } from '../figure/figureView';
import type { AxisRule } from '../../theme/axis';
import { targetMarks } from '../targets/targetMarks';
import { companyPosition } from '../../domain/facts/lookup';
import type { Context } from '../../wording/context';
import { basisPhrase, undividedNote } from '../../wording/basis';
import { unlikeYears } from '../../domain/compare/yearChange';
import { formatUnlikeAspects } from '../../wording/years';
import { formatFigure } from '../../wording/figure';
import { companyName, groupName, unitName } from '../../wording/names';

/** One line of the view over time: a company, or a site of it, with one point a year. */
export interface TimeSeries {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  /** True of targets, which hold in steps from one year to the next. */
  readonly isTarget: boolean;
  readonly points: readonly TimePoint[];
}

/** A year of a line. */
export interface TimePoint extends FigureRow {
  readonly year: number;
  /** True where a later report changed the number, whether it says so or not. */
  readonly restated: boolean;
  /** What is not as in the year before it that has a number: boundary, definition …; null where all is alike. */
  readonly changed: string | null;
}

export interface TimeView {
  readonly years: readonly number[];
  /** The years of the axis: those of the targets too. */
  readonly axisYears: readonly number[];
  readonly unit: string;
  readonly axis: AxisRule;
  /** That the axis is logarithmic; its labels say where it begins. */
  readonly axisNote: string | null;
  /** What the figures of the latest year show among what may be compared. */
  readonly sentence: string | null;
  readonly verdicts: readonly YearVerdict[];
  /** Figures left out at the reader's wish. */
  readonly hidden: number;
  readonly series: readonly TimeSeries[];
  /** Companies that print no figure for any year. */
  readonly missing: readonly string[];
  /** What the marks along the lines mean, as far as there are any. */
  readonly marks: readonly string[];
  /** What changes along a company's own line: boundary, scopes, restated or inferred years. */
  readonly breaks: readonly string[];
  /** Companies with years that the axis has no place for: which years, and their numbers. */
  readonly offAxis: readonly string[];
  /** Companies whose figures stand in a unit that cannot be converted. */
  readonly undrawn: readonly string[];
  /** On what the figures stand, where the unit does not say it. */
  readonly basis: string | null;
  /** Why they are not divided though a base is chosen. */
  readonly note: string | null;
  /** Companies with years that cannot stand on the chosen basis: which years, and why. */
  readonly offBasis: readonly string[];
}

/** Whose figures of every year are shown, and on what. */
type OverTime = Omit<SideBySide, 'year'>;

/** Every year the reports print, a line a company; years a report leaves out stay gaps. */
export function buildTimeView(
  context: Context,
  indicator: Indicator,
  chosen: OverTime & Pick<Selection, 'scale' | 'show'>,
): TimeView {
  const { dataset, i18n } = context;
  const { companies } = chosen;
  const years = yearsOn(dataset, indicator, chosen);
  const judged = years.flatMap((year) => judgedYear(dataset, indicator, chosen, year));
  const all = judged.map(({ figure }) => figure);
  const shown = judged.filter((item) => isShown(item, chosen));
  const axis = axisRuleOf(indicator, { ...chosen, year: years[0] ?? 0 });
  const series = seriesOf(context, indicator, shown, axis);
  const lines = series.filter((line) => line.points.some((point) => point.drawn !== null));
  const targets = targetLines(context, indicator, companies, axis);
  const drawn = new Set(lines.flatMap((line) => line.points.map((point) => point.company)));
  const numbers = new Set(
    series
      .flatMap((line) => line.points)
      .filter((point) => isNumber(point.state))
      .map((point) => point.company),
  );
  const namesOf = (item: readonly string[]) => item.map((id) => companyName(dataset, id, i18n));
  const off = all.filter((figure) => figure.kind === 'off_basis');
  const offAxis = shown.flatMap(({ figure }) => (isLost(figure, axis) ? figure : []));
  const told = new Set([...off, ...offAxis].map((figure) => figure.key.company));
  return {
    years,
    axisYears: yearsWith(years, targets),
    unit: unitName(unitOn(indicator, chosen), i18n),
    axis,
    axisNote: axis.scale === 'log' ? i18n.t('figure.log') : null,
    sentence: latestSentence(context, indicator, chosen, years),
    verdicts: buildYearVerdicts(context, indicator, chosen, years),
    hidden: judged.length - shown.length,
    series: [...lines, ...targets],
    marks: markWords(lines, shown, i18n),
    breaks: companies.flatMap((company) =>
      breaksOf(
        context,
        company,
        all.filter(({ key }) => key.company === company),
      ),
    ),
    missing: namesOf(companies.filter((company) => !numbers.has(company) && !told.has(company))),
    offAxis: perLine(context, offAxis),
    undrawn: namesOf(
      companies.filter(
        (company) => numbers.has(company) && !drawn.has(company) && !told.has(company),
      ),
    ),
    basis: basisPhrase(context, indicator, chosen, 'unit'),
    note: undividedNote(indicator, chosen, i18n),
    offBasis: perLine(context, off),
  };
}

/** The targets for the figures of an indicator, a line a company and site. */
function targetLines(
  context: Context,
  indicator: Indicator,
  companies: readonly string[],
  axis: AxisRule,
): readonly TimeSeries[] {
  const { t } = context.i18n;
  const marks = targetMarks(context, indicator, companies, axis);
  const lines = groupBy(marks, ({ row: { key } }) =>
    [key.company, key.indicator, key.category].join('.'),
  );
  return [...lines].flatMap(([id, those]) => {
    const [first] = those;
    if (!first) return [];
    const { name, group, position } = first.row;
    const whose = group === null ? name : t('row.group', { name, group });
    return {
      id,
      name: t('row.target_line', { name: whose }),
      position,
      isTarget: true,
      points: those.map(({ row, year }) => ({ ...row, year, restated: false, changed: null })),
    };
  });
}

/** That a later report, or another one, has another number. */
const restating = ['restated', 'other_report'] as const;

/** The row of a year with what sets it apart from the years before it. */
function pointOf(
  row: FigureRow,
  figure: Figure,
  before: PresentFigure | null,
  { dataset: { texts }, i18n }: Context,
): TimePoint {
  const restated = isPresent(figure)
    ? restating.find((caveat) => figure.caveats.includes(caveat))
    : undefined;
  const unlike = isPresent(figure) && before ? unlikeYears(texts, before, figure) : [];
  const stated = unlike.filter((unlikeness) => unlikeness.stated);
  const changed = formatUnlikeAspects(stated, i18n).join(i18n.t('row.separator')) || null;
  const words = [restated ? i18n.t(`caveat.${restated}`) : null, changed].filter(
    (part) => part !== null && !row.label.includes(part),
  );
  return {
    ...row,
    year: figure.key.year,
    restated: restated !== undefined,
    changed,
    label: [row.label, ...words].join(i18n.t('row.separator')),
  };
}

/** Words for the marks of restated years and of breaks. */
function markWords(
  lines: readonly TimeSeries[],
  shown: readonly JudgedFigure[],
  { t }: I18n,
): readonly string[] {
  const points = lines.flatMap((line) => line.points.filter(({ drawn }) => drawn !== null));
  const differs = shown.some(
    ({ figure }) => isPresent(figure) && figure.caveats.includes('other_report'),
  );
  const restated = t(differs ? 'figure.mark.other_report' : 'figure.mark.restated');
  return [
    ...(points.some((point) => point.restated) ? [restated] : []),
    ...(points.some(({ changed }) => changed !== null) ? [t('figure.mark.changed')] : []),
  ];
}

/** The years with those of the targets, earliest first. */
function yearsWith(years: readonly number[], targets: readonly TimeSeries[]): readonly number[] {
  const all = targets.flatMap(({ points }) => points.map(({ year }) => year));
  return [...new Set([...years, ...all])].sort((a, b) => a - b);
}

/** The figures as lines, in the order in which companies and sites first come up. */
function seriesOf(
  { dataset, i18n }: Context,
  indicator: Indicator,
  judged: readonly JudgedFigure[],
  axis: AxisRule,
): readonly TimeSeries[] {
  const series = new Map<string, TimeSeries>();
  const before = new Map<string, PresentFigure>();
  for (const { figure, comparison } of judged) {
    const row = onAxis(buildRow(dataset, figure, comparison, i18n), axis, i18n);
    const id = [row.company, figure.key.category].join('.');
    const name =
      row.group === null ? row.name : i18n.t('row.group', { name: row.name, group: row.group });
    const line = series.get(id) ?? {
      id,
      name,
      position: row.position,
      isTarget: indicator.kind === 'target',
      points: [],
    };
    const point = pointOf(row, figure, before.get(id) ?? null, { dataset, i18n });
    series.set(id, { ...line, points: [...line.points, point] });
    if (isPresent(figure)) before.set(id, figure);
  }
  return [...series.values()];
}

/** True of a number that the axis has no place for. */
function isLost(figure: Figure, axis: AxisRule): boolean {
  return isPresent(figure) && isOffAxis({ drawn: drawnOf(figure) }, axis);
}

/** Each company and site with the years that have no place in the chart, and what is there instead. */
function perLine({ dataset, i18n }: Context, figures: readonly Figure[]): readonly string[] {
  const lines = groupBy(figures, ({ key }) => {
    const name = companyName(dataset, key.company, i18n);
    const group = groupName(dataset, key, i18n);
    return group === null ? name : i18n.t('row.group', { name, group });
  });
  return [...lines].map(([reason, those]) =>
    i18n.t('sentence.reason', { reason, names: yearsOfEach(those, i18n) }),
  );
}

/** The years behind each reason, or with the least they can be. */
function yearsOfEach(figures: readonly Figure[], i18n: I18n): string {
  const reasons = groupBy(figures, (figure) => formatFigure(figure, i18n));
  const parts = [...reasons].map(([value, those]) => {
    const years = [...new Set(those.map((figure) => String(figure.key.year)))];
    return i18n.t('row.label', { name: i18n.format.list(years), value });
  });
  return parts.join(i18n.t('row.separator'));
}

/** Companies down, years across: every whole-company figure and every gap. */
export interface YearTableView {
  readonly years: readonly number[];
  /** What the figures of the latest year show among what may be compared. */
  readonly sentence: string | null;
  readonly verdicts: readonly YearVerdict[];
  /** Figures whose cells say only that they may not be ranked, at the reader's wish. */
  readonly hidden: number;
  /** With what the figures stand on, where the unit alone does not say it. */
  readonly unit: string;
  /** Why they are not divided though a base is chosen. */
  readonly note: string | null;
  readonly rows: readonly {
    readonly id: string;
    readonly company: string;
    readonly name: string;
    readonly position: number;
    readonly cells: readonly FigureRow[];
  }[];
}

export function buildYearTable(
  context: Context,
  indicator: Indicator,
  chosen: OverTime & Pick<Selection, 'show'>,
): YearTableView {
  const { dataset, i18n } = context;
  const years = [...yearsOn(dataset, indicator, chosen)].reverse();
  const comparisons = new Map(
    years.map((year) => [year, assessYear(dataset, indicator, chosen, year)]),
  );
  let hidden = 0;
  const rows = chosen.companies.flatMap((company) =>
    seriesOn(dataset, indicator, { ...chosen, company }, years).map((series) => {
      const cells = series.figures.map((figure) => {
        const comparison = comparisons.get(figure.key.year) ?? null;
        const own = buildRow(dataset, figure, comparison, i18n);
        if (!isPresent(figure) || !comparison || isShown({ figure, comparison }, chosen)) {
          return own;
        }
        hidden += 1;
        return hideRow(own, i18n);
      });
      const name = companyName(dataset, company, i18n);
      const site = groupName(dataset, series, i18n);
      return {
        id: `${company}.${series.category ?? ''}`,
        company,
        name: site === null ? name : i18n.t('row.group', { name, group: site }),
        position: companyPosition(dataset, company),
        cells,
      };
    }),
  );
  const phrase = basisPhrase(context, indicator, chosen, 'unit');
  const unit = unitName(unitOn(indicator, chosen), i18n);
  return {
    years,
    sentence: latestSentence(context, indicator, chosen, years),
    verdicts: buildYearVerdicts(context, indicator, chosen, years),
    hidden,
    unit: phrase === null ? unit : `${unit} · ${phrase}`,
    note: undividedNote(indicator, chosen, i18n),
    rows,
  };
}

/** Caveats that make a company's own years unlike one another, as one phrase; empty where none does. */
function breaksOf(
  { dataset, i18n }: Context,
  company: string,
  all: readonly Figure[],
): readonly string[] {
  const figures = all.filter((figure) => !isNotComparable(figure)).filter(isPresent);
  const told = new Set<CaveatId>();
  // A line is one company, or one site of it: sites of the same year are not set against each other.
  for (const line of groupBy(figures, (figure) => figure.key.category).values()) {
    if (line.length < 2) continue;
    for (const { caveat } of assess(line, dataset).reasons) {
      if (!line.every((figure) => figure.caveats.includes(caveat))) told.add(caveat);
    }
  }
  if (told.size === 0) return [];
  return [
    i18n.t('sentence.reason', {
      reason: companyName(dataset, company, i18n),
      names: i18n.format.list([...told].map((caveat) => i18n.t(`caveat.${caveat}`))),
    }),
  ];
}
