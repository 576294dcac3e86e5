import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { parseSearchWords } from '../../src/data/searchWords';
import type { Dataset, Observation } from '../../src/domain/dataset';
import { groupBy } from '../../src/domain/groupBy';
import { knownLabels } from '../../src/domain/labels/known';
import { proposeLines } from '../../src/domain/labels/proposeLines';
import type { LineMeaning, Proposal, TableLine } from '../../src/domain/labels/tableLine';
import { withoutOwn } from './draft';

/** A table whose every line was read by a person. */
interface ReadTable {
  readonly name: string;
  readonly lines: readonly TableLine[];
  readonly truths: readonly Truth[];
}

/** What a line is; `is` is null where the package has no indicator for it. */
interface Truth {
  readonly is: readonly LineMeaning[];
  /** True where nobody may say it unasked. */
  readonly asks: boolean;
}

interface Count {
  /** Lines that are an indicator of the package, and those of them whose first choice is right. */
  readonly real: number;
  readonly found: number;
  /** Lines that are none, and those of them that are not called sure. */
  readonly others: number;
  readonly left: number;
  readonly sure: number;
  readonly wrong: number;
  readonly doubtful: number;
}

/**
 * Proposes what the lines of tables are, and compares with what a person read: tables of issuers the
 * package does not have (`folder`, told by `import/truth.csv`), and the published rows of each company
 * as lines, without the labels of that company; once more without the names that only it has, as for a
 * company that is new. `all` prints every line that is not right.
 */
export function benchImport(published: Dataset, folder: string, all: boolean): void {
  const { simplified } = parseSearchWords(readFileSync('public/data/search.json', 'utf8'));
  const rows = published.allObservations;
  const tables = [
    ...peerTables(folder).map((table) => ({ ...table, kind: 'peers', dataset: published, rows })),
    ...published.reports.flatMap(({ id, company }) => {
      const others = rows.filter((row) => row.company !== company);
      const table = { ...publishedTable(published, id), rows: others };
      const dataset = withoutOwn(published, company);
      return [
        { ...table, kind: 'published', dataset: published },
        { ...lackingOwn(table, dataset), kind: 'names left out', dataset, rows: others },
      ];
    }),
  ];
  const counted = tables.map(({ dataset, rows: learnt, kind, ...table }) => {
    const known = knownLabels({ dataset, rows: learnt, simplified });
    const proposals = proposeLines(table.lines, known);
    if (all) printFaults(table, proposals);
    return { kind, name: table.name, count: count(table, proposals) };
  });
  console.log(
    `\n${'Table'.padEnd(22)}${['lines', 'right', 'are ours', 'found', 'are none', 'left', 'sure', 'wrong', 'asked'].map((head) => head.padStart(10)).join('')}`,
  );
  for (const [kind, those] of groupBy(counted, (one) => one.kind)) {
    console.log('');
    for (const { name, count } of those) console.log(lineOf(name, count));
    console.log(lineOf(kind, total(those.map(({ count }) => count))));
  }
}

/** A table as that of a company which is new: what only its rows are named by is no indicator or group. */
function lackingOwn({ name, lines, truths }: ReadTable, dataset: Dataset): ReadTable {
  const indicators = new Set(dataset.indicators.map(({ id }) => id));
  const groups = new Set(dataset.categories.map(({ dimension, id }) => `${dimension} ${id}`));
  const isThere = ({ indicator, dimension, category }: LineMeaning) =>
    indicators.has(indicator) &&
    (dimension === null || groups.has(`${dimension} ${category ?? ''}`));
  return {
    name,
    lines,
    truths: truths.map(({ is, asks }) => ({ is: is.filter(isThere), asks })),
  };
}

/** The tables of a folder with the truths that `import/truth.csv` has for them. */
function peerTables(folder: string): readonly ReadTable[] {
  const truths = rowsOf('tools/bench/import/truth.csv');
  return [...groupBy(truths, ({ table = '' }) => table)].flatMap(([name, told]) => {
    const file = path.join(folder, `${name}.csv`);
    if (!existsSync(file)) return [];
    const lines = rowsOf(file).map((row, index): TableLine => ({
      row: index + 1,
      id: index + 1,
      label: row['Indicator'] ?? '',
      headings: [],
      unit: row['Unit'] ?? '',
      page: row['Report Pages'] ?? '',
      cells: Object.entries(row).flatMap(([head, text], column) =>
        /^\d{4}$/.test(head) ? [{ column, year: Number(head), text }] : [],
      ),
      named: null,
    }));
    return [{ name, lines, truths: lines.map(({ label }) => truthOf(told, label, name)) }];
  });
}

function truthOf(
  told: readonly Readonly<Record<string, string>>[],
  label: string,
  table: string,
): Truth {
  const truth = told.find((one) => one['label'] === label);
  if (!truth) throw new Error(`tools/bench/import/truth.csv has no line “${label}” of ${table}`);
  const { indicator = '', dimension = '', category = '', unit = '', asks = '' } = truth;
  const is = { indicator, dimension: dimension || null, category: category || null, unit };
  return { is: indicator === '' ? [] : [is], asks: asks !== '' };
}

function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  return Papa.parse<Readonly<Record<string, string>>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

/** The rows of a report as lines, in the order of its text: what is printed once for several rows is one line. */
function publishedTable(dataset: Dataset, report: string): ReadTable {
  const rows = dataset.allObservations
    .filter((row) => row.report === report)
    .sort((a, b) => a.line - b.line);
  // One printed line may be rows of two indicators.
  const meanings = groupBy([...groupBy(rows, lineKey).values()], (those) =>
    those
      .map((row) => [row.labelPrinted, row.unitPrinted, row.line, row.year, row.value].join('|'))
      .join('\n'),
  );
  const printed = [...meanings.values()].map((those) => those.flat());
  const lines = printed.map((those, index): TableLine => {
    const [first] = those;
    return {
      row: index + 1,
      id: index + 1,
      label: first?.labelPrinted ?? '',
      headings: first && first.section !== '' ? [first.section] : [],
      unit: first?.unitPrinted ?? '',
      page: first?.page ?? '',
      cells: [...new Map(those.map(({ year, value }) => [year, value]))].map(
        ([year, text], column) => ({ column, year, text }),
      ),
      named: null,
    };
  });
  const truths = printed.map((those): Truth => ({ is: those, asks: false }));
  return { name: report, lines, truths };
}

function lineKey(row: Observation): string {
  const { labelPrinted, unitPrinted, section, indicator, dimension, category, unit } = row;
  return [labelPrinted, unitPrinted, section, indicator, dimension, category, unit].join('|');
}

function isRight({ is }: Truth, { choices: [first] }: Proposal): boolean {
  return is.some(
    ({ indicator, dimension, category, unit }) =>
      first?.indicator === indicator &&
      first.dimension === dimension &&
      first.category === category &&
      first.unit === unit,
  );
}

function isWrong(truth: Truth, proposal: Proposal): boolean {
  return proposal.state === 'sure' && (truth.asks || !isRight(truth, proposal));
}

function count({ truths }: ReadTable, proposals: readonly Proposal[]): Count {
  const both = truths.flatMap((truth, index) => {
    const proposal = proposals[index];
    return proposal ? [{ truth, proposal }] : [];
  });
  const real = both.filter(({ truth }) => truth.is.length > 0);
  const others = both.filter(({ truth }) => truth.is.length === 0);
  const sure = both.filter(({ proposal }) => proposal.state === 'sure');
  return {
    real: real.length,
    found: real.filter(
      ({ truth, proposal }) => proposal.state !== 'unknown' && isRight(truth, proposal),
    ).length,
    others: others.length,
    left: others.filter(({ proposal }) => proposal.state !== 'sure').length,
    sure: sure.length,
    wrong: sure.filter(({ truth, proposal }) => isWrong(truth, proposal)).length,
    doubtful: both.filter(({ proposal }) => proposal.state === 'doubtful').length,
  };
}

function total(counts: readonly Count[]): Count {
  const sum = (of: (one: Count) => number) => counts.reduce((all, one) => all + of(one), 0);
  return {
    real: sum(({ real }) => real),
    found: sum(({ found }) => found),
    others: sum(({ others }) => others),
    left: sum(({ left }) => left),
    sure: sum(({ sure }) => sure),
    wrong: sum(({ wrong }) => wrong),
    doubtful: sum(({ doubtful }) => doubtful),
  };
}

function lineOf(name: string, of: Count): string {
  const share = (part: number, whole: number) =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
  const lines = of.real + of.others;
  const cells = [
    String(lines),
    share(of.found + of.left, lines),
    String(of.real),
    share(of.found, of.real),
    String(of.others),
    share(of.left, of.others),
    String(of.sure),
    share(of.wrong, of.sure),
    String(of.doubtful),
  ];
  return `${name.padEnd(22)}${cells.map((cell) => cell.padStart(10)).join('')}`;
}

/** What is proposed for lines where it is not right, those called sure marked. */
function printFaults({ name, lines, truths }: ReadTable, proposals: readonly Proposal[]): void {
  console.log(`\n${name}`);
  for (const [index, line] of lines.entries()) {
    const truth = truths[index];
    const proposal = proposals[index];
    if (!truth || !proposal) continue;
    const wrong = isWrong(truth, proposal);
    const fine = truth.is.length === 0 || isRight(truth, proposal);
    if (fine && !wrong) continue;
    console.log(
      [
        `${wrong ? '!!' : '  '} ${line.label} [${line.unit}] < ${line.headings.join(' < ')}`,
        `is ${truth.is.slice(0, 1).map(meaningText).join()}`,
        `${proposal.state} ${proposal.question ?? ''}: ${proposal.choices.slice(0, 3).map(meaningText).join(', ')}`,
      ].join(' | '),
    );
  }
}

function meaningText({ indicator, dimension, category, unit }: LineMeaning): string {
  const group = dimension === null ? '' : `.${dimension}.${category ?? ''}`;
  return `${indicator}${group} (${unit})`;
}
