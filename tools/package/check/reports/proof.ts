import { faultsOfObservation, type Fault } from '../fault';
import {
  findNumber,
  hasFootnote,
  hasLabel,
  hasWords,
  isOnlyMark,
  type ReportText,
} from './reportText';
import type { LocatedObservation, Tables } from '../tables';

/**
 * Proves each number against the text of its report: it stands, whole, on the line it names, and its
 * label stands near. A report whose text `reports.csv` names by its hash must have one. `texts` is by report id.
 */
export function checkProof(
  tables: Tables,
  texts: ReadonlyMap<string, ReportText>,
): readonly Fault[] {
  const withoutText = tables.reports
    .filter(({ row }) => row.text_sha256 !== '' && !texts.has(row.report))
    .map(({ line, row }) => ({
      file: 'reports.csv',
      line,
      column: 'report',
      rule: 'missing_report_text' as const,
      found: `no ${row.report}.txt`,
      expected: 'the text of each report in the folder of report texts',
    }));
  const unproven = tables.observations.flatMap((observation) => {
    const text = texts.get(observation.row.report);
    return text ? proveObservation(observation, text) : [];
  });
  const named = [
    ...tables.disclosures.map((located) => ({ file: 'disclosures.csv', ...located })),
    ...tables.codeAnswers.map((located) => ({ file: 'code_answers.csv', ...located })),
  ];
  const beyond = named.flatMap(({ file, line, row }) => {
    const text = texts.get(row.report);
    if (!text || row.line === null || row.line <= text.lines.length) return [];
    return [
      {
        file,
        line,
        column: 'line',
        rule: 'line_beyond_report' as const,
        found: String(row.line),
        expected: `at most ${text.lines.length}, the last line of ${row.report}.txt`,
      },
    ];
  });
  return [...withoutText, ...unproven, ...beyond];
}

function proveObservation({ line, row }: LocatedObservation, text: ReportText): readonly Fault[] {
  const fault = faultsOfObservation(line);
  const place = `${row.report}.txt:${row.line}`;
  if (row.line > text.lines.length) {
    const expected = `at most ${text.lines.length}, the last line of ${row.report}.txt`;
    return [fault('line', 'line_beyond_report', String(row.line), expected)];
  }
  const faults: Fault[] = [];
  if (row.qualifier === 'in_words') {
    if (!hasWords(text, row.line, row.printed)) {
      faults.push(fault('printed', 'words_not_on_line', row.printed, `words of ${place}`));
    }
  } else if (!standsWhole(row, text)) {
    const reads = (text.lines[row.line - 1] ?? '').trim();
    const expected = `a whole number of ${place}, which reads: ${reads}`;
    faults.push(fault('printed', 'number_not_on_line', row.printed, expected));
  }
  if (!hasLabel(text, row.line, row.label_printed)) {
    const expected = `a label within 90 lines of ${place}`;
    faults.push(fault('label_printed', 'label_not_near', row.label_printed, expected));
  }
  return faults;
}

/**
 * Digits stuck behind a number pass as the mark of a footnote if a text of the row can tell of it,
 * the footnote is there, and they cannot be digits of the number or the row says that its reading
 * was worked out (confidence).
 */
function standsWhole(row: LocatedObservation['row'], text: ReportText): boolean {
  const told = row.note !== null || row.definition !== null || row.boundary !== null;
  return findNumber(text, row.line, row.printed).some(
    ({ mark }) =>
      mark === null ||
      (told &&
        hasFootnote(text, row.line, mark) &&
        (row.confidence !== 'printed' || isOnlyMark(text, row.line, row.printed, mark))),
  );
}
