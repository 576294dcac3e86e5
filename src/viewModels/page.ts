import type { CountKind, CountsOfMany } from '../domain/compare/countsOfMany';
import type { IndicatorOfMany } from '../domain/compare/manyCompanies';
import { isPartner } from '../domain/compare/partners';
import type { Dataset, Indicator, Report } from '../domain/dataset';
import { parseFigureId } from '../domain/figure';
import { findCompany, findIndicator, latestReportYear, yearsOf } from '../domain/facts/lookup';
import { atVintage, upToYear } from '../domain/facts/vintage';
import { dimensionsOf } from '../domain/figures/figuresOf';
import { defaultSelection, keepIf, type ParsedSelection, type Selection } from '../state/selection';
import type { SelectionInUrl } from '../state/useSelection';
import { viewsOf } from './views';

/** The bytes at an address; rejects if they cannot be had. */
export type LoadBytes = (url: string) => Promise<Uint8Array>;

/** What every page with figures is given: the data, what the reader chose, and how to choose. */
export interface PageProps {
  readonly dataset: Dataset;
  /** Every report of the package, also those that the selection leaves out. */
  readonly reports: readonly Report[];
  readonly selection: Selection;
  /** Writes a choice into the URL. */
  readonly choose: SelectionInUrl['choose'];
  /** A link to another page that keeps the selection; `change` is laid over it. */
  readonly linkTo: (path: string, change?: Partial<Selection>) => string;
  /** Fetches a file of this site, such as the fonts of a picture. */
  readonly loadBytes: LoadBytes;
  /** Reads an indicator over all companies of a package in slices, or of a group; rejects where its file is lost. */
  readonly loadIndicator: (indicator: string, group: string | null) => Promise<IndicatorOfMany>;
  /** The same of counts over all companies. */
  readonly loadCounts: (kind: CountKind) => Promise<CountsOfMany>;
  /** Settles once all checks of the data are made: what rests on many of them waits for it. */
  readonly checked: Promise<void>;
}

/** The selection with its defaults filled in from the data. */
export interface Chosen extends Omit<Selection, 'companies' | 'year'> {
  readonly companies: readonly string[];
  readonly year: number;
  /** Every year that can be chosen. */
  readonly years: readonly number[];
}

/** The package as far as the reports of the selection go, each figure as it chooses. */
export function packageOf(dataset: Dataset, { report, vintage }: Selection): Dataset {
  return atVintage(upToYear(dataset, report), vintage);
}

/** The first companies and the latest year that most report on, where nothing else is chosen. */
export function chosenOf(dataset: Dataset, selection: Selection): Chosen {
  const years = yearsOf(dataset);
  const latest = latestReportYear(dataset);
  const listed = new Set(dataset.listed.map(({ id }) => id));
  const isUnread = (id: string) => listed.has(id) && !findCompany(dataset, id);
  return {
    ...selection,
    // Of a company whose rows are lost nothing can be said.
    companies: selection.companies?.filter((id) => !isUnread(id)) ?? firstShown(dataset),
    year: selection.year ?? (latest === 0 ? (years[0] ?? 0) : latest),
    years,
  };
}

/** The companies that are shown where none are chosen. */
function firstShown({ companies, first }: Dataset): readonly string[] {
  const ids = companies.map(({ id }) => id);
  return first === null ? ids : ids.filter((id) => first.includes(id));
}

/** The companies that are shown, as a link says it: null where they are those of a link that chooses none. */
export function asChoice(dataset: Dataset, companies: readonly string[]): Selection['companies'] {
  const first = firstShown(dataset);
  const isFirst = companies.length === first.length && first.every((id) => companies.includes(id));
  return isFirst ? null : companies;
}

/**
 * The selection on the page of an indicator, without what it has in no view: a view or a group it lacks, a
 * second indicator that has no scatter with it.
 */
export function fitToIndicator(
  dataset: Dataset,
  indicator: Indicator,
  selection: Selection,
): ParsedSelection {
  const views = viewsOf(dataset, indicator);
  const hasGroups = views.includes('groups');
  const { view, by, groups, parts } = selection;
  const other = selection.with === null ? null : findIndicator(dataset, selection.with);
  const fits: Partial<Readonly<Record<keyof Selection, boolean>>> = {
    view: views.includes(view),
    by: by === null || (hasGroups && dimensionsOf(dataset, indicator.id).includes(by)),
    groups: groups === defaultSelection.groups || hasGroups,
    parts: parts === defaultSelection.parts || hasGroups,
    with:
      !other ||
      (view === 'scatter'
        ? isPartner(dataset, indicator, other, chosenOf(dataset, selection))
        : views.includes('scatter') && other.id !== indicator.id),
  };
  return keepIf((name) => fits[name] !== false, selection);
}

/** Opens the proof of a figure in a way that the back button closes it. */
export function proofOpener(choose: SelectionInUrl['choose']): (id: string) => void {
  return (id) => {
    const proof = parseFigureId(id);
    if (proof) choose({ proof }, 'push');
  };
}

/** The view that is exported. */
export interface ExportedView {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  readonly selection: Selection;
  /** As in `PageProps`, where the view stands above the distribution over all companies. */
  readonly loadIndicator?: PageProps['loadIndicator'];
}
