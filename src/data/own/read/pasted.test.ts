import { expect, it } from 'vitest';
import { tablesOf } from '../../../domain/own/layout';
import { linesOf } from '../../../domain/own/lines';
import { readPlainText } from './delimited';

function linesOfText(text: string) {
  const result = readPlainText(text);
  if (result.kind !== 'sheets') throw new Error(JSON.stringify(result));
  return result.sheets.flatMap((sheet) =>
    tablesOf(sheet).flatMap((table) =>
      linesOf(table.sheet, table.layout).map(({ label, unit, cells }) => [
        label,
        unit,
        ...cells.map(({ year, text: cell }) => `${year}: ${cell}`),
      ]),
    ),
  );
}

it('a text has tabs, or runs of spaces', () => {
  const expected = [['Power, total', 'kWh', '2023: 1,234', '2024: 13']];
  expect(linesOfText('Item\tUnit\t2023\t2024\r\nPower, total\tkWh\t1,234\t13\r\n')).toEqual(
    expected,
  );
  expect(
    linesOfText('Item           Unit   2023    2024\nPower, total   kWh    1,234   13\n'),
  ).toEqual(expected);
});

it('a text of a PDF has one space between its cells', () => {
  const text = [
    '本公司持續監測排放。',
    '指標 單位 2022 2023 2024',
    '',
    '直接溫室氣體排放量（範圍一） tCO2e 169.6 227.3 222.4',
    '',
    '溫室氣體排放強度（範圍一+範圍二） tCO2e╱百萬元收入 7.84 - 22.24',
    'Energy used in 2024 RMB million 1,234 5 6',
    'Waste 7 8 9',
    '附註 ：',
    '本集團對2023年間接溫室氣體排放量進行了重溯。',
  ].join('\n');
  expect(linesOfText(text)).toEqual([
    ['直接溫室氣體排放量（範圍一）', 'tCO2e', '2022: 169.6', '2023: 227.3', '2024: 222.4'],
    [
      '溫室氣體排放強度（範圍一+範圍二）',
      'tCO2e╱百萬元收入',
      '2022: 7.84',
      '2023: -',
      '2024: 22.24',
    ],
    ['Energy used in 2024', 'RMB million', '2022: 1,234', '2023: 5', '2024: 6'],
    ['Waste', '', '2022: 7', '2023: 8', '2024: 9'],
  ]);
});

it('a line of a PDF whose name may end in a number is not taken apart', () => {
  expect(
    linesOfText('Indicator 2023 2024\nPaper 7 8\nScope 1 102 307\nWaste 1 234 1 345\n'),
  ).toEqual([['Paper', '', '2023: 7', '2024: 8']]);
});
