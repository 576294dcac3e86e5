/** A line of a table: what it is called, and its cells with numbers. */
export interface TableLine {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** Its row; of the lines of a row with columns of groups all but the first have ids behind the last row. */
  readonly id: number;
  readonly label: string;
  /** Headings it stands under, the nearest first. */
  readonly headings: readonly string[];
  /** True where `label` heads its columns and names a group of what its row, the first of `headings`, is. */
  readonly ofGroup?: boolean;
  /** As written; empty where the line has none. */
  readonly unit: string;
  readonly page: string;
  readonly cells: readonly {
    /** 0-based column of the sheet. */
    readonly column: number;
    readonly year: number;
    readonly text: string;
  }[];
  /** What it names itself by the columns of `observations.csv`; null in a printed table. */
  readonly named: LineMeaning | null;
}

/** What the numbers of a line are. */
export interface LineMeaning {
  readonly indicator: string;
  readonly dimension: string | null;
  readonly category: string | null;
  /** Code of the unit they are printed in. */
  readonly unit: string;
}

/** What a line may be. */
export interface Proposal {
  /** `sure` stands unless the reader changes it, `doubtful` asks, `unknown` stays beside. */
  readonly state: 'sure' | 'doubtful' | 'unknown';
  /** The best first; the first one is what is proposed. */
  readonly choices: readonly LineMeaning[];
  /** What the reader is asked where it is doubtful; null where nothing is. */
  readonly question: 'indicator' | 'unit' | 'category' | null;
}
