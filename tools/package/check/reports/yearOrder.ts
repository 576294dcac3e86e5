import { groupBy } from '../../../../src/domain/groupBy';
import type { Fault } from '../fault';
import { findNumber, type ReportText } from './reportText';
import type { LocatedObservation, Tables } from '../tables';

type Direction = 'earliest first' | 'latest first' | 'mixed';

interface Run {
  readonly first: LocatedObservation;
  readonly direction: Direction;
  readonly years: readonly number[];
}

/**
 * A line that prints one figure for several years prints them in the order of the table's columns.
 * A line whose years run otherwise than most lines of its section has its years swapped. Rows whose
 * tie was worked out (confidence not `printed`) are left out.
 */
export function checkYearOrder(
  tables: Tables,
  texts: ReadonlyMap<string, ReportText>,
): readonly Fault[] {
  const tied = tables.observations.filter(
    ({ row }) => row.confidence === 'printed' && row.qualifier !== 'in_words',
  );
  const runs = [
    ...groupBy(tied, ({ row }) =>
      [row.report, row.line, row.indicator, row.dimension, row.category].join(' '),
    ).values(),
  ].flatMap((group) => toRun(group, texts));
  const sections = groupBy(runs, ({ first }) => `${first.row.report} ${first.row.section}`);
  return [...sections.values()].flatMap((section) => {
    const usual = commonest(section.map((run) => run.direction));
    return section
      .filter((run) => run.direction === 'mixed' || run.direction !== usual)
      .map((run) => ({
        file: 'observations.csv',
        line: run.first.line,
        column: 'year',
        rule: 'year_order' as const,
        found: `${run.years.join(', ')} along line ${run.first.row.line}`,
        expected: `${usual}, as on the other lines of ${run.first.row.section}`,
      }));
  });
}

/** The years of one figure along its line; none where fewer than two places can be told apart. */
function toRun(
  group: readonly LocatedObservation[],
  texts: ReadonlyMap<string, ReportText>,
): readonly Run[] {
  const placed = group.flatMap(({ row }) => {
    const text = texts.get(row.report);
    const [place] = text ? findNumber(text, row.line, row.printed) : [];
    return place ? [{ year: row.year, start: place.start }] : [];
  });
  const [first] = group;
  const places = new Set(placed.map(({ start }) => start));
  if (!first || placed.length < 2 || places.size < placed.length) return [];
  const years = placed.sort((a, b) => a.start - b.start).map(({ year }) => year);
  return [{ first, years, direction: directionOf(years) }];
}

function directionOf(years: readonly number[]): Direction {
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? year));
  if (steps.every((step) => step > 0)) return 'earliest first';
  if (steps.every((step) => step < 0)) return 'latest first';
  return 'mixed';
}

/** The direction most lines have; the first met where none is commoner. */
function commonest(directions: readonly Direction[]): Direction {
  const ordered = directions.filter((direction) => direction !== 'mixed');
  const early = ordered.filter((direction) => direction === 'earliest first').length;
  const late = ordered.length - early;
  if (early === late) return ordered[0] ?? 'earliest first';
  return early > late ? 'earliest first' : 'latest first';
}
