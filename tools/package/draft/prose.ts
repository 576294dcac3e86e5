import type { CellLine } from './cells';
import { isNamed, type FoundNumber } from './numbers';
import type { ReportPlace } from './place';

/** The numbers of a line of running text, each with its clause and its sentence. */
export function inProse(
  cells: readonly CellLine[],
  at: number,
  reportYear: number,
): readonly ReportPlace[] {
  const cell = cells[at];
  if (!cell) return [];
  const lead = [cells[at - 2], cells[at - 1]].map((line) => line?.text ?? '').join('');
  const rest = cells[at + 1]?.text ?? '';
  return cell.numbers.flatMap((number, index): readonly ReportPlace[] => {
    const before = `${lead} ${cell.text.slice(0, number.start)}`;
    if (number.unit === null && isNamed(before)) return [];
    const sentence = before.split(/[。;!?]/).at(-1) ?? '';
    const clause = sentence.split(/[，,](?!\d)/).at(-1) ?? '';
    const previous = cell.numbers[index - 1];
    const since = previous ? cell.text.slice(previous.end, number.start) : clause;
    const near =
      (since.length < clause.length ? since : clause)
        .split(/[、和及與与](?=[^、和及與与]*$)/)
        .at(-1) ?? '';
    const behind = labelBehind(number, `${cell.text.slice(number.end)}${rest}`);
    return yearsIn(number, clause, sentence, reportYear).map((year) => ({
      line: cell.line,
      page: cell.page,
      number,
      unit: number.unit,
      labels: [`${near.trim()} ${behind}`],
      head: '',
      above: [clause, sentence.slice(-80)],
      around: [],
      inTable: false,
      block: '',
      year,
      isPart: false,
    }));
  });
}

/** What behind a number says what it is: more of it where the number is stated in words, or is a year. */
function labelBehind({ qualifier, unit }: FoundNumber, behind: string): string {
  if (unit?.codes[0] === 'year')
    return behind.replace(/^\s*年?,?/, '').split(/[。;!?]|,|\d/)[0] ?? '';
  const inWords = qualifier === 'in_words';
  const ends = inWords
    ? /[。;!?]|,(?!\d)/
    : /[。、;!?]|,(?!\d)|\d|[和及與与](?=.{0,2}(?:\d|位|名))/;
  return (behind.split(ends)[0] ?? '').slice(0, inWords ? 40 : 14);
}

/** What happened in none of three years is told of each of them. */
const threeYears =
  /(?:[過过]去|最?近|[連连][續续])三[個个]?(?:[財财]政?)?年(?!.*(?:[報报]告期|年[內内]|本年|20\d\d))|past three years/i;

function yearsIn(
  { qualifier, unit }: FoundNumber,
  clause: string,
  sentence: string,
  reportYear: number,
): readonly number[] {
  if (unit?.codes[0] === 'year') return [reportYear];
  if (qualifier === 'in_words' && threeYears.test(sentence)) {
    return [reportYear, reportYear - 1, reportYear - 2];
  }
  const year = /(?<!\d)(20[12]\d)\s*年?/.exec(clause)?.[1];
  return [year === undefined ? reportYear : Number(year)];
}
