import type { FileTexts } from '../../../../src/data/dataFiles';
import type { Fault } from '../fault';
import { readRawRows } from '../rawTable';

/** The columns of indicators.csv with the codes of the standards that have any. */
const columns: Readonly<Record<string, string>> = {
  hkex: 'hkex_kpi',
  gri: 'gri',
  esrs: 'esrs',
  sasb: 'sasb',
};

/** An answer stands only where no number does: a fault for each that its report's own numbers outdo. */
export function checkCodeAnswers(texts: FileTexts): readonly Fault[] {
  const indicators = readRawRows(texts.get('indicators.csv'));
  const kinds = new Map(indicators.map((row) => [row.cell('indicator'), row.cell('kind')]));
  const numbers = firstNumbers(texts, kinds);
  return readRawRows(texts.get('code_answers.csv')).flatMap((answer) => {
    const column = columns[answer.cell('standard')] ?? '';
    const report = answer.cell('report');
    const [first] = indicators
      .filter((row) => row.cell(column).split('|').includes(answer.cell('code')))
      .flatMap((row) => numbers.get(`${report} ${row.cell('indicator')}`) ?? [])
      .sort((a, b) => a - b);
    if (first === undefined) return [];
    return [
      {
        file: 'code_answers.csv',
        line: answer.line,
        column: 'code',
        rule: 'answer_beside_number' as const,
        found: `${report} ${answer.cell('code')}`,
        expected: `no row here, as observations.csv:${first} gives a number`,
      },
    ];
  });
}

/** By report and indicator: the line of the first number of the report's own year, of a target of any. */
function firstNumbers(
  texts: FileTexts,
  kinds: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const years = new Map(
    readRawRows(texts.get('reports.csv')).map((row) => [row.cell('report'), row.cell('year')]),
  );
  const numbers = new Map<string, number>();
  for (const { line, cell } of readRawRows(texts.get('observations.csv'))) {
    const key = `${cell('report')} ${cell('indicator')}`;
    const isOwn =
      cell('year') === years.get(cell('report')) || kinds.get(cell('indicator')) === 'target';
    if (isOwn && !numbers.has(key)) numbers.set(key, line);
  }
  return numbers;
}
