import type { IssueRule } from '../../../src/data/issue';

/** What the data check can hold against a package, beside the issues the page itself knows. */
export type FaultRule =
  | IssueRule
  | 'byte_order_mark'
  | 'carriage_return'
  | 'no_final_newline'
  | 'blank_line'
  | 'line_break_in_cell'
  | 'other_columns'
  | 'outer_white_space'
  | 'unsorted'
  | 'unused_text'
  | 'missing_text'
  | 'no_report'
  | 'blank_cell'
  | 'disclosure_beside_number'
  | 'answer_beside_number'
  | 'value_not_as_printed'
  | 'unit_not_as_printed'
  | 'unit_not_convertible'
  | 'dimension_of_other_indicator'
  | 'report_of_other_company'
  | 'year_after_report'
  | 'no_preferred_number'
  | 'missing_report_text'
  | 'other_report_text'
  | 'line_beyond_report'
  | 'number_not_on_line'
  | 'words_not_on_line'
  | 'label_not_near'
  | 'year_order'
  | 'numbers_of_other_change'
  | 'change_not_as_given';

/** A fault in a published file: where it is, which rule it breaks, what stands there and what should. */
export interface Fault {
  readonly file: string;
  /** 1-based line of the file; null where the whole file is meant. */
  readonly line: number | null;
  /** The column, or in a JSON file the key; null where the whole line is meant. */
  readonly column: string | null;
  readonly rule: FaultRule;
  readonly found: string;
  readonly expected: string;
}

/** Makes the faults of one line of the observations. */
export function faultsOfObservation(line: number) {
  return (column: string, rule: FaultRule, found: string, expected: string): Fault => ({
    file: 'observations.csv',
    line,
    column,
    rule,
    found,
    expected,
  });
}

/** One fault as one line: `file:line:column rule – what stands there – what is expected`. */
export function formatFault({ file, line, column, rule, found, expected }: Fault): string {
  return `${file}:${line ?? '-'}:${column ?? '-'} ${rule} – ${found} – ${expected}`;
}
