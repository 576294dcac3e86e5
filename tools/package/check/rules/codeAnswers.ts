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
  const observations = readRawRows(texts.get('observations.csv'));
  const years = new Map(
    readRawRows(texts.get('reports.csv')).map((row) => [row.cell('report'), row.cell('year')]),
  );
  return readRawRows(texts.get('code_answers.csv')).flatMap((answer) => {
    const column = columns[answer.cell('standard')] ?? '';
    const asked = new Map(
      indicators
        .filter((row) => row.cell(column).split('|').includes(answer.cell('code')))
        .map((row) => [row.cell('indicator'), row.cell('kind')]),
    );
    const report = answer.cell('report');
    const number = observations.find(
      (row) =>
        row.cell('report') === report &&
        asked.has(row.cell('indicator')) &&
        (row.cell('year') === years.get(report) || asked.get(row.cell('indicator')) === 'target'),
    );
    if (!number) return [];
    return [
      {
        file: 'code_answers.csv',
        line: answer.line,
        column: 'code',
        rule: 'answer_beside_number' as const,
        found: `${report} ${answer.cell('code')}`,
        expected: `no row here, as observations.csv:${number.line} gives a number`,
      },
    ];
  });
}
