import type { Proposals } from '../../domain/own/outcomes';
import type { OwnCompany, OwnTable } from '../../domain/own/ownCompany';

/** What a reader brings in: a file, or what was pasted. */
export type Source =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'pasted'; readonly text: string; readonly html: string };

/** Why nothing can be read. */
export type ReadProblem =
  | 'too_large'
  | 'too_large_unpacked'
  | 'too_many_rows'
  | 'too_many_columns'
  | 'empty'
  | 'binary'
  | 'old_workbook'
  | 'password'
  | 'not_decodable'
  | 'damaged'
  | 'unclosed_quote'
  | 'not_json'
  | 'no_table'
  | 'no_sheet'
  | 'unreadable';

/** Why a saved company cannot be opened. */
export type CompanyProblem = 'not_own_company' | 'newer_form' | 'damaged';

/** A table with what its lines may be; what is sure is answered. */
export interface ProposedTable {
  readonly table: OwnTable;
  readonly proposals: Proposals;
}

/** What was read of a source. */
export type Brought =
  /** The reader cancelled it. */
  | { readonly kind: 'stopped' }
  | {
      readonly kind: 'tables';
      readonly tables: readonly ProposedTable[];
      /** As it is called, where it was found out; null for what needs none. */
      readonly encoding: string | null;
      readonly hasMerged: boolean;
    }
  | { readonly kind: 'company'; readonly company: OwnCompany }
  | { readonly kind: 'no_company'; readonly problem: CompanyProblem }
  | {
      readonly kind: 'problem';
      readonly problem: ReadProblem;
      /** For the words: `limit`, `line`. */
      readonly values: Readonly<Record<string, string | number>>;
    };

/** What came of saving or removing. */
export type Kept =
  | { readonly kind: 'kept' | 'tab_only'; readonly company: OwnCompany }
  | { readonly kind: 'changed_elsewhere'; readonly theirs: OwnCompany | null };

export interface OwnCompanies {
  readonly companies: readonly OwnCompany[];
  /** Ids of those that live in this tab only. */
  readonly tabOnly: readonly string[];
  readonly unread: readonly {
    readonly key: string;
    readonly name: string | null;
    readonly problem: CompanyProblem;
  }[];
  readonly problem: 'storage_full' | 'storage_unavailable' | null;
}

export interface Reading {
  /** Stops it. */
  readonly signal: AbortSignal;
  /** How much of a file has been read, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** What the page reaches through the app: reading, proposing, keeping. */
export interface OwnDoor extends OwnCompanies {
  /**
   * Reads a source, off the page's own thread where the browser can; rejects if a script fails to load.
   * What was answered in the `unsaved` company holds for the next table too.
   */
  readonly read: (source: Source, told: Reading, unsaved: OwnCompany | null) => Promise<Brought>;
  /** Rejects if a script fails to load. */
  readonly propose: (table: OwnTable) => Promise<ProposedTable>;
  readonly save: (company: OwnCompany) => Promise<Kept>;
  readonly remove: (company: OwnCompany) => Promise<Kept>;
  readonly restore: (company: OwnCompany) => Promise<Kept>;
  /** An entry that is not read, as it is kept; rejects where it cannot be had. */
  readonly unreadFile: (key: string) => Promise<Blob>;
  readonly removeUnread: (key: string) => Promise<void>;
  /** A company without a name or a table, at the next free place. */
  readonly create: () => OwnCompany;
  readonly toFile: (company: OwnCompany) => Blob;
  /** The files for a host who publishes it, as a zip; rejects if a script fails to load. */
  readonly toPackage: (company: OwnCompany) => Promise<Blob>;
}
