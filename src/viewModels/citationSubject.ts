/** What is cited: a figure of several companies, or one number. */
export type CitationSubject = CitedFigure | CitedNumber;

export interface CitedFigure extends CitedEdition {
  readonly kind: 'figure';
  /** Indicator id; part of the BibTeX key. */
  readonly id: string;
  readonly title: string;
  readonly years: readonly number[];
  /** Fiscal years of the reports it is read from. */
  readonly reportYears: readonly number[];
  /** Names, in the order of the figure. */
  readonly companies: readonly string[];
}

export interface CitedNumber extends CitedEdition {
  readonly kind: 'number';
  /** Figure id: company, indicator, year; part of the BibTeX key. */
  readonly id: string;
  readonly company: string;
  readonly indicator: string;
  readonly year: number;
  /** As printed, or as worked out; with its unit. */
  readonly value: string;
  /** Title of the report, as printed. */
  readonly report: string;
  /** Where it is printed; null for a number that is worked out from others. */
  readonly section: string | null;
  /** 1-based lines in the report's text: of the number, or of those it is worked out from. */
  readonly lines: readonly number[];
}

/** Where and when the data was seen. */
interface CitedEdition {
  /** Absolute address of the page that shows it. */
  readonly link: string;
  /** Version of the data: "2024.3". */
  readonly dataVersion: string;
  /** ISO 8601 day that version was made; null where the package does not say. */
  readonly dataDate: string | null;
  /** ISO 8601 day it was looked at. */
  readonly accessed: string;
}
