import { readBytes } from '../../src/data/own/read/readBytes';
import { tablesOf } from '../../src/domain/own/layout';
import { linesOf } from '../../src/domain/own/lines';
import { countsOf, lineOutcomes, sureAnswers, tableSteps } from '../../src/domain/own/outcomes';
import type { Proposal, TableLine } from '../../src/domain/labels/tableLine';

const rowCount = 100_000;

/** Prints how long it takes from the bytes of a large CSV to what becomes of each of its cells. */
export async function benchImportSpeed(): Promise<void> {
  const bytes = new TextEncoder().encode(largeCsv());
  const took = new Map<string, number>();
  const timed = async <Result>(step: string, work: () => Result | Promise<Result>) => {
    const start = performance.now();
    const result = await work();
    took.set(step, performance.now() - start);
    return result;
  };
  const read = await timed('reading', () => readBytes({ name: 'large.csv', bytes, words: [] }));
  const sheet = read.kind === 'sheets' ? read.sheets[0] : undefined;
  if (!sheet) throw new Error('nothing was read');
  const [found] = await timed('layout', () => tablesOf(sheet));
  if (!found) throw new Error('no table was found');
  const lines = await timed('lines', () => linesOf(found.sheet, found.layout));
  const proposals = new Map(lines.map((line) => [line.id, sureOf(line)]));
  const table = { id: 'large', ...found, answers: sureAnswers(proposals), numbers: {} };
  await timed('structure', () => [...tableSteps(table)]);
  const outcomes = await timed('outcomes', () => lineOutcomes(table));
  const steps = [...took].map(([step, ms]) => `${step} ${Math.round(ms)} ms`).join(', ');
  const sum = [...took.values()].reduce((total, ms) => total + ms, 0);
  const { taken, asked, left, structure } = countsOf(table, outcomes);
  console.log(
    `\nA CSV of ${rowCount.toLocaleString('en')} rows (${(bytes.length / 1e6).toFixed(1)} MB): ${(sum / 1000).toFixed(1)} s`,
  );
  console.log(`${steps}; ${taken} taken, ${asked} asked, ${left} left, ${structure} around them`);
}

/** Names with commas, thousands, decimals, shares and gaps. */
export function largeCsv(): string {
  const rows = ['Indicator,Unit,2022,2023,2024,Report pages'];
  for (let row = 0; row < rowCount; row += 1) {
    const count = ((row * 37) % 100_000).toLocaleString('en');
    const share = row % 9 === 0 ? '-' : '12.5%';
    const amount = ((row * 7.13) % 1000).toFixed(2);
    rows.push(
      `"Line ${row}, scope ${(row % 3) + 1}",tonnes,"${count}",${amount},${share},${row % 200}`,
    );
  }
  return rows.join('\n');
}

function sureOf({ row }: TableLine): Proposal {
  const is = { indicator: `line-${row}`, dimension: null, category: null, unit: 't' };
  return { state: 'sure', choices: [is], question: null };
}
