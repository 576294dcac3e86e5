import * as v from 'valibot';
import type { FileTexts } from '../../../src/data/dataFiles';
import type { FigureChange } from '../../../src/domain/dataset';
import { figureId, type FigureKey } from '../../../src/domain/figure';
import { readRawRows } from '../check/rawTable';

type Amount = NonNullable<FigureChange['after']>;

/** The number that a report gives for a figure. */
interface Print {
  readonly report: string;
  readonly number: Amount;
}

export interface PrintedNumbers {
  readonly version: string;
  /** Each report with its company and year, the earliest first. */
  readonly reports: ReadonlyMap<string, string>;
  /** By figure id: its key, and what each report gives, the last report last. */
  readonly figures: ReadonlyMap<
    string,
    { readonly key: FigureKey; readonly prints: readonly Print[] }
  >;
}

const descriptor = v.pipe(v.string(), v.parseJson(), v.object({ version: v.string() }));

/** The columns without which nothing can be compared; packages of every version have them. */
const needed = {
  'reports.csv': ['report', 'company', 'year'],
  'observations.csv': ['company', 'report', 'indicator', 'year', 'value', 'unit', 'preferred'],
} as const;

/**
 * The numbers of a package, one a figure and report: the preferred one. Null where the files are no package. Reads
 * no more than it needs, so that a package of any version can be read.
 */
export function printedNumbers(texts: FileTexts): PrintedNumbers | null {
  const parsed = v.safeParse(descriptor, texts.get('datapackage.json'));
  const rowsOf = (file: keyof typeof needed) => {
    const header = (texts.get(file) ?? '').split(/\r?\n/, 1)[0]?.split(',') ?? [];
    return needed[file].every((column) => header.includes(column))
      ? readRawRows(texts.get(file))
      : null;
  };
  const [reportRows, rows] = [rowsOf('reports.csv'), rowsOf('observations.csv')];
  if (!parsed.success || !reportRows || !rows) return null;
  const reports = new Map(
    [...reportRows]
      .sort((a, b) => Number(a.cell('year')) - Number(b.cell('year')))
      .map((row) => [row.cell('report'), `${row.cell('company')} ${row.cell('year')}`]),
  );
  const figures = new Map<string, { key: FigureKey; prints: Map<string, Amount> }>();
  const firstPreferred = [...rows].sort((a, b) => isSecond(a.cell) - isSecond(b.cell));
  for (const { cell } of firstPreferred) {
    const key: FigureKey = {
      company: cell('company'),
      indicator: cell('indicator'),
      year: Number(cell('year')),
      dimension: cell('dimension') || null,
      category: cell('category') || null,
    };
    const figure = figures.get(figureId(key)) ?? { key, prints: new Map<string, Amount>() };
    figures.set(figureId(key), figure);
    if (figure.prints.has(cell('report'))) continue;
    figure.prints.set(cell('report'), { value: cell('value'), unit: cell('unit') });
  }
  const ranks = new Map([...reports.keys()].map((report, rank) => [report, rank]));
  return {
    version: parsed.output.version,
    reports,
    figures: new Map(
      [...figures].map(([id, { key, prints }]) => [id, { key, prints: inOrder(prints, ranks) }]),
    ),
  };
}

function isSecond(cell: (column: string) => string): 0 | 1 {
  return cell('preferred') === 'no' ? 1 : 0;
}

/** The last report last; one that is in no table has no place. */
function inOrder(
  prints: ReadonlyMap<string, Amount>,
  ranks: ReadonlyMap<string, number>,
): readonly Print[] {
  return [...prints]
    .flatMap(([report, number]) => {
      const rank = ranks.get(report);
      return rank === undefined ? [] : [{ rank, report, number }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ report, number }) => ({ report, number }));
}
