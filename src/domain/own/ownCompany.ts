import type { LineMeaning } from '../labels/tableLine';
import type { Qualifier } from '../dataset';

/* What a reader brings in beside the package: a company of their own, as it is kept in the browser. */

/** A sheet of a file, or what was pasted: its cells as text, row by row, as they were brought in. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** True where the file itself holds numbers, so that a point in them is one of decimals. */
  readonly typed?: boolean;
  /** Cells that stand for several: the text is in the first, the others are empty. */
  readonly merges?: readonly Merge[];
  /** True where its rows are the columns of what was brought in, as a table with a row a year is read. */
  readonly turned?: boolean;
}

/** A rectangle of cells that are shown as one. */
export interface Merge {
  /** 0-based, of its first cell. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a column of a table holds; `other` is kept and not read. */
export type ColumnRole =
  | { readonly kind: 'label' | 'unit' | 'page' | 'other' }
  /**
   * Numbers of one fiscal year; null until the reader says which. `unit` is what its header says, `group` the
   * part of a whole that it heads, such as women among employees.
   */
  | {
      readonly kind: 'value';
      readonly year: number | null;
      readonly unit?: string;
      readonly group?: string;
    }
  /** A column of `observations.csv`, by its name: one number a line. */
  | { readonly kind: 'field'; readonly field: string };

/** Where in a sheet a table stands. */
export interface TableLayout {
  /** 0-based row of its header, which has the years where one does; null where it has none. */
  readonly head: number | null;
  /** 0-based row that heads its columns with groups, where it is another. */
  readonly groups?: number;
  /** 0-based first row of its lines, and the row after its last. */
  readonly first: number;
  readonly end: number;
  /** One a column of the sheet. */
  readonly columns: readonly ColumnRole[];
}

/** What a reader, or the program in their place, says of a line; `none` is no indicator of the package. */
export type LineAnswer =
  { readonly kind: 'figure'; readonly is: LineMeaning } | { readonly kind: 'none' };

/** A table with what was said of it. It is kept whole, so that nothing of it is lost. */
export interface OwnTable {
  readonly id: string;
  readonly sheet: Sheet;
  readonly layout: TableLayout;
  /** By id of a line; one without is not asked or not answered yet. */
  readonly answers: Readonly<Record<string, LineAnswer>>;
  /** How the reader reads a cell whose number is ambiguous: a plain decimal, or null to leave it out; by `row:column`. */
  readonly numbers: Readonly<Record<string, string | null>>;
}

/**
 * What the reader says once for all figures, as an aspect id of the package (`as_named`: what the name of an
 * indicator says) or in words of their own; null where they say nothing of it.
 */
export interface OwnAspects {
  /** `group`: the company and all its subsidiaries. */
  readonly boundary: string | null;
  /** Of emissions whose name does not say it: `scope1_2`, `scope2_only`, `scope1_2_3`. */
  readonly scopes: string | null;
  /** Of turnover; what is answered for it is taken to hold of the other rates by their names. */
  readonly formula: string | null;
  /** Of intensities. */
  readonly denominator: string | null;
}

/** A reader's own company. */
export interface OwnCompany {
  /** The form this is kept in. */
  readonly form: 1;
  /** As `ownId` makes it. */
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** Its place behind the companies of the package, and thereby its colour and marker; 1 is first. */
  readonly place: number;
  /** The disclosure rules it reports under; empty where not said. */
  readonly regime: string;
  /** End of its fiscal year as `MM-DD`. */
  readonly yearEnd: string;
  readonly aspects: OwnAspects;
  /** The themes for which the reader says the whole report was read, `all` for every one. */
  readonly readFor: readonly string[];
  readonly tables: readonly OwnTable[];
  /** ISO 8601 time of the last change. */
  readonly changed: string;
}

/** What becomes of a cell. Every cell that holds anything has one. */
export type CellOutcome =
  /** Read as what heads or names numbers, or kept beside. */
  | { readonly kind: 'label' | 'unit' | 'year' | 'page' | 'heading' | 'other' }
  | {
      readonly kind: 'taken';
      readonly value: string;
      readonly unit: string;
      readonly qualifier: Qualifier | null;
    }
  | { readonly kind: 'asked'; readonly why: CellQuestion }
  | { readonly kind: 'left'; readonly why: CellReason };

/** What has to be said before a number is taken. */
export type CellQuestion =
  | 'line_unanswered'
  /** Its column has no year yet. */
  | 'year'
  /** `(123)`: less than zero, or a number in brackets. */
  | 'brackets'
  | 'thousands_or_decimals'
  | 'share_or_number'
  | 'unit_of_cell'
  | 'several_numbers';

/** Why a number is not taken. */
export type CellReason =
  | 'no_indicator'
  | 'no_number'
  | 'dash'
  | 'not_available'
  | 'by_reader'
  | 'repeated'
  | 'out_of_bounds'
  | 'indicator_gone';
