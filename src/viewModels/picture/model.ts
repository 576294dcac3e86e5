import type { Verdict } from '../../domain/compare/comparison';
import type { Language } from '../../domain/dataset';
import type { FigureState } from '../../domain/figure';
import type { AxisRule, OpenEnd } from '../../theme/axis';
import type { DistributionView } from '../many/distributionView';

/**
 * Everything a picture of a figure shows, as plain data, its words already in the reader's language.
 * A row of a figure view has the form of a `PictureRow`, so that page and picture say the same.
 */
export interface PictureModel {
  readonly language: Language;
  /** The reader's own headline; null where the figure's name stands there. */
  readonly headline: string | null;
  readonly title: string;
  /** Unit, year and what else the scale needs: "tCO₂e · FY2024 · logarithmic scale". */
  readonly unit: string;
  readonly sentence: string;
  readonly body: PictureBody;
  /** What stands in place of the body where it has nothing at all to show. */
  readonly empty: string;
  /** What cannot stand on the chosen basis beside the rest. */
  readonly notComparable: PictureNotComparable | null;
  /** Where the companies are among all of a package that has more than are shown. */
  readonly amongAll?: PictureAmongAll;
  /** What a hatched bar means; each key is shown where there is one. */
  readonly hatchKey: string;
  /** What a hollow marker means. */
  readonly hollowKey: string;
  /** What the marks along the lines mean. */
  readonly markKeys: readonly string[];
  /** What an outlined bar means. */
  readonly outlineKey: string;
  readonly verdict: PictureVerdict | null;
  /** Caveats, the gravest first, one sentence each. */
  readonly notes: readonly string[];
  /**
   * `furtherNotes[n - 1]` says that n notes stand at the link only ("and 2 further notes at the
   * link"). Notes without such words are never left out.
   */
  readonly furtherNotes: readonly string[];
  /** Says that all notes stand at the link; null where there are none. */
  readonly notesAtLink: string | null;
  /** The reports in one line, with the word "Source" before them, and that word alone. */
  readonly sourceLine: string;
  readonly sourceLabel: string;
  /** The same with titles and sections. */
  readonly sources: readonly PictureSource[];
  /** Name of the product. */
  readonly product: string;
  readonly link: string;
  readonly date: string;
  /** Version of the data, with its word: "Data 0.1.0". */
  readonly version: string;
}

/** Where the companies are among all of the package. */
export interface PictureAmongAll {
  /** Says also that the numbers could not be loaded. */
  readonly heading: string;
  /** Null where they could not. */
  readonly view: DistributionView | null;
}

/** How far the figures may be compared. */
export interface PictureVerdict {
  readonly level: Verdict;
  readonly label: string;
  /** The label with all its reasons, then with one fewer each. */
  readonly lines: readonly string[];
}

/** Where a number is printed: the report, and the section of it. */
export interface PictureSource {
  readonly text: string;
  /** The language of a title quoted as printed; null where it is the picture's own. */
  readonly language: Language | null;
}

/** What the picture is of. */
export type PictureBody =
  | PictureBars
  | PictureLines
  | PictureGroups
  | PictureSpread
  | PictureStacks
  | PictureScatter
  | PictureTable
  | PictureSheet;

/** One bar or point, or the slot that stands for a gap. */
export interface PictureRow {
  readonly name: string;
  /** The company's place from 1, which fixes its colour and marker; 0 is the neutral colour. */
  readonly position: number;
  readonly state: FigureState;
  /** What is drawn to scale; null draws a slot with words. */
  readonly drawn: number | null;
  /** The number, or the words for the gap. */
  readonly text: string;
  /** Site or group, and the few words without which the mark would mislead. */
  readonly aside: string | null;
  /** Derived, or one of two printed values. */
  readonly hatched: boolean;
  /** A number that may not be ranked with the others. */
  readonly outlined: boolean;
  /** On which side the number is open; null where it is closed. */
  readonly openEnd: OpenEnd | null;
  /** The target of its year, a tick on the bar; null without one. */
  readonly target: number | null;
}

/** Where the divider stands above what may not be ranked, and its words; null without one. */
export type PictureDivider = { readonly at: number; readonly label: string } | null;

/** Rows one below the other, a bar each. */
export interface PictureBars extends AxisRule {
  readonly kind: 'bars';
  readonly rows: readonly PictureRow[];
  readonly divider: PictureDivider;
}

/** Lines over the years. */
export interface PictureLines extends AxisRule {
  readonly kind: 'lines';
  readonly years: readonly number[];
  readonly series: readonly PictureSeries[];
}

/** One company, or one site of it, over the years. */
export interface PictureSeries {
  readonly name: string;
  /** True of targets, which hold in steps. */
  readonly isTarget: boolean;
  readonly position: number;
  readonly points: readonly PicturePoint[];
}

/** A year of a line. */
export interface PicturePoint extends Omit<PictureRow, 'name' | 'position'> {
  readonly year: number;
  /** True where a later report prints the year anew. */
  readonly restated: boolean;
  /** What is not as in the year before it that has a number; null where all is alike. */
  readonly changed: string | null;
}

/** Panels of bars on one axis. */
export interface PictureGroups extends AxisRule {
  readonly kind: 'groups';
  readonly panels: readonly PicturePanel[];
}

/** The groups of a company, or the companies of a group. */
export interface PicturePanel {
  readonly name: string;
  /** Null where the panel is no company. */
  readonly position: number | null;
  /** What holds for every row of the panel. */
  readonly aside: string | null;
  readonly rows: readonly PictureRow[];
  readonly divider: PictureDivider;
  /** What stands in place of the rows. */
  readonly gap: string | null;
  /** Sums spelt out, below the rows. */
  readonly notes: readonly string[];
}

/** How far the companies lie apart in each group, on one axis. */
export interface PictureSpread extends AxisRule {
  readonly kind: 'spread';
  readonly companies: readonly Pick<PictureRow, 'name' | 'position'>[];
  readonly rows: readonly PictureSpreadRow[];
}

/** A group, or the whole, with the numbers of the companies. */
export interface PictureSpreadRow {
  readonly name: string;
  readonly points: readonly (Pick<PictureRow, 'position' | 'openEnd'> & {
    readonly drawn: number;
    /** One of two, derived, or not to be ranked. */
    readonly hollow: boolean;
    readonly rankable: boolean;
  })[];
}

/** Two indicators against each other. */
export interface PictureScatter {
  readonly kind: 'scatter';
  readonly x: PictureScatterAxis;
  readonly y: PictureScatterAxis;
  readonly points: readonly PictureScatterPoint[];
  /** Who has no point, and the words for each number that is not there. */
  readonly gaps: readonly {
    readonly name: string;
    readonly position: number;
    readonly texts: readonly string[];
  }[];
}

/** An axis with what it is of, and its unit. */
export interface PictureScatterAxis extends AxisRule {
  readonly title: string;
}

/** A company, or one site of it. */
export interface PictureScatterPoint extends Pick<PictureRow, 'name' | 'position'> {
  readonly x: Pick<PictureRow, 'openEnd'> & { readonly drawn: number };
  readonly y: Pick<PictureRow, 'openEnd'> & { readonly drawn: number };
  /** One of its numbers is derived, one of two, or may not be ranked. */
  readonly hollow: boolean;
}

/** A total a row, its parts one behind the other. */
export interface PictureStacks {
  readonly kind: 'stacks';
  readonly rows: readonly PictureStackRow[];
  /** The groups that have a colour, in their order. */
  readonly key: readonly { readonly name: string; readonly tone: number }[];
}

/** The parts of one company's total. */
export interface PictureStackRow {
  readonly name: string;
  readonly parts: readonly PictureStackPart[];
  /** The words in place of the bar; null where there is one. */
  readonly gap: string | null;
  /** What the parts are shares of. */
  readonly aside: string | null;
}

/** A part, from where to where on the axis, and its words. */
export interface PictureStackPart extends Pick<
  PictureRow,
  'name' | 'text' | 'hatched' | 'outlined'
> {
  /** Its colour; 0 of a group of its own, null of what is not broken down. */
  readonly tone: number | null;
  readonly from: number;
  readonly to: number;
}

/** Numbers and gaps in rows and columns. */
export interface PictureTable {
  readonly kind: 'table';
  /** Heads the column of the rows' names. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly PictureTableRow[];
}

/** A row of the table. */
export interface PictureTableRow {
  readonly name: string;
  /** Null where the row is no company. */
  readonly position: number | null;
  readonly cells: readonly PictureCell[];
}

/** A number, or the words for a gap. */
export type PictureCell = Pick<PictureRow, 'state' | 'text' | 'aside' | 'hatched' | 'outlined'>;

/** Companies side by side, an indicator a row, the years of each company in columns of its own. */
export interface PictureSheet {
  readonly kind: 'sheet';
  /** Heads the column of the rows' names. */
  readonly corner: string;
  readonly companies: readonly PictureSheetCompany[];
  readonly sections: readonly PictureSheetSection[];
  /** What the marks in place of a number mean. */
  readonly states: readonly PictureState[];
  /** What the letters beside verdicts and changes mean, in few words. */
  readonly letters: readonly { readonly letter: string; readonly text: string }[];
  /** Said where there is room for the latest two years alone. */
  readonly latestYears: string;
}

export interface PictureSheetCompany {
  readonly name: string;
  readonly position: number;
  /** Earliest first. */
  readonly years: readonly string[];
  /** Heads the column of changes; null where no row has one. */
  readonly change: string | null;
}

export interface PictureSheetSection {
  /** Null where the title says it. */
  readonly label: string | null;
  readonly rows: readonly PictureSheetRow[];
}

export interface PictureSheetRow {
  readonly name: string;
  readonly unit: string;
  readonly verdict: Pick<PictureVerdict, 'level' | 'label'> | null;
  /** Letters of the caveats. */
  readonly letters: readonly string[];
  /** One a group that the companies have in common, or one a site. */
  readonly lines: readonly PictureSheetLine[];
}

export interface PictureSheetLine {
  readonly label: string | null;
  /** One a company; null where it has nothing on this line. */
  readonly blocks: readonly (PictureSheetBlock | null)[];
}

export interface PictureSheetBlock {
  /** The site or group, where the line does not name it. */
  readonly group: string | null;
  /** What stands in place of all its years. */
  readonly words: string | null;
  /** One a year of the company. */
  readonly cells: readonly PictureState[];
  readonly change: string | null;
  /** The letter of what the change must not be read without. */
  readonly letter: string | null;
}

/** A number, or the state a gap is in, with its words. */
export type PictureState = Pick<PictureRow, 'state' | 'text'>;

/** The second block: figures that have no place on the chosen basis, each with its reasons. */
export interface PictureNotComparable {
  readonly heading: string;
  readonly rows: readonly PictureNotComparableRow[];
}

/** One figure without a place among the bars. */
export interface PictureNotComparableRow {
  readonly name: string;
  readonly position: number;
  /** The words for the gap. */
  readonly text: string;
  readonly state: FigureState;
  /** The number as printed, with its unit. */
  readonly printed: string | null;
  readonly reasons: readonly string[];
}
