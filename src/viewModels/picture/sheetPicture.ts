import { defaultBasis, factorIndicator } from '../../domain/figures/basis';
import { isPresent, type PresentFigure } from '../../domain/figure';
import type { I18n } from '../../i18n/I18n';
import { basisPhrase } from '../../wording/basis';
import type { Context } from '../../wording/context';
import { dataText } from '../../wording/names';
import { formatReason } from '../../wording/verdict';
import { formatYear } from '../../wording/years';
import type {
  CompareBlock,
  CompareChoice,
  CompareRow,
  CompareSection,
  CompareView,
} from '../compare/compareView';
import type {
  PictureModel,
  PictureSheet,
  PictureSheetBlock,
  PictureSheetRow,
  PictureState,
} from './model';
import { withFrame, type PictureFrame } from './withFrame';
import { factorSources } from './pictureSources';

/** More lines than this are hard to read in one picture. */
export const mostLines = 30;

/** What of a comparison stands in its picture. */
export interface SheetRows {
  readonly sections: readonly CompareSection[];
  /** Lines of the whole comparison. */
  readonly lines: number;
  /** All rows, the pinned ones alone, or none, because there are too many lines. */
  readonly shown: 'all' | 'pinned' | 'none';
}

/** The rows as they stand; where they are too many, those the reader pinned. */
export function sheetRows({ sections }: Pick<CompareView, 'sections'>): SheetRows {
  const lines = linesIn(sections);
  if (lines <= mostLines) return { sections, lines, shown: 'all' };
  const pinned = sections.filter(({ id }) => id === 'pinned');
  const few = pinned.length > 0 && linesIn(pinned) <= mostLines;
  return few
    ? { sections: pinned, lines, shown: 'pinned' }
    : { sections: [], lines, shown: 'none' };
}

function linesIn(sections: readonly CompareSection[]): number {
  return sections.flatMap(({ rows }) => rows.flatMap((row) => row.lines)).length;
}

/** The comparison as a picture shows it: from the very view model the page draws. */
export function buildSheetPicture(
  context: Context,
  view: CompareView,
  chosen: CompareChoice,
  frame: PictureFrame,
): PictureModel {
  const { dataset, i18n } = context;
  const { t, format } = i18n;
  const { sections, shown } = sheetRows(view);
  const rows = sections.flatMap((section) => section.rows);
  const notes = lettersOf(rows, i18n);
  const factored = dataset.indicators.filter(
    ({ id }) => id === factorIndicator && rows.some((row) => row.indicator === id),
  );
  return withFrame(
    context,
    {
      title: t('row.label', {
        name: titleOf(chosen, i18n),
        value: format.list(view.companies.map(({ name }) => name)),
      }),
      unit: [
        ...basesOf(context, rows, chosen),
        ...(chosen.show === 'comparable' ? [t('controls.show.comparable')] : []),
        ...(shown === 'pinned' ? [t('compare.pinned')] : []),
        ...(view.hidden.length > 0 ? [t('compare.hidden', { count: view.hidden.length })] : []),
      ].join(' · '),
      sentence: verdictsOf(rows, i18n),
      body: bodyOf(view, sections, notes, { i18n, named: chosen.theme !== null }),
      empty: t('compare.none'),
      notes: [...notes.values()].map(({ letter, full }) => `${letter}\u00a0${full}`),
      // A letter without its words would say nothing.
      furtherNotes: [],
      figures: figuresOf(rows),
      further: factored.flatMap((indicator) => factorSources(dataset, indicator, chosen, i18n)),
    },
    frame,
  );
}

/** The numbers in some rows. */
export function figuresOf(rows: readonly CompareRow[]): readonly PresentFigure[] {
  return rows
    .flatMap(({ lines }) => lines.flatMap(({ blocks }) => blocks))
    .flatMap((block) => block?.figures.filter(isPresent) ?? []);
}

/** What the picture is of, before the companies: the theme where one is chosen. */
export function titleOf({ theme }: Pick<CompareChoice, 'theme'>, i18n: I18n): string {
  return theme === null ? i18n.t('compare.heading') : dataText(`theme.${theme}`, i18n);
}

/** The base chosen for all rows, and what is chosen for some. */
function basesOf(
  context: Context,
  rows: readonly CompareRow[],
  chosen: CompareChoice,
): readonly string[] {
  const { dataset, i18n } = context;
  const shown = new Set(rows.map(({ indicator }) => indicator));
  const phrases = dataset.indicators
    .filter(({ id }) => shown.has(id))
    .flatMap((indicator) => basisPhrase(context, indicator, chosen, 'unit') ?? []);
  const base = chosen.base === defaultBasis.base ? [] : [i18n.t(`controls.base.${chosen.base}`)];
  return [...base, ...new Set(phrases)];
}

/** How many rows have each verdict: "Comparable: 2; Compare with care: 5". */
function verdictsOf(rows: readonly CompareRow[], { t }: I18n): string {
  return (['comparable', 'with_care', 'do_not_rank'] as const)
    .flatMap((level) => {
      const count = rows.filter(({ verdict }) => verdict?.level === level).length;
      return count === 0
        ? []
        : [t('row.label', { name: t(`verdict.${level}`), value: String(count) })];
    })
    .join(t('row.separator'));
}

interface Note {
  readonly letter: string;
  readonly full: string;
}

/** Caveats and remarks on changes, each once, with a letter in the order they are met, by their short words. */
function lettersOf(rows: readonly CompareRow[], i18n: I18n): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>();
  const add = (short: string, full: string) => {
    if (!notes.has(short)) notes.set(short, { letter: letterAt(notes.size), full });
  };
  for (const { caveats, lines } of rows) {
    for (const { text, reason } of caveats) add(text, formatReason(reason, i18n));
    for (const block of lines.flatMap(({ blocks }) => blocks)) {
      const remark = block?.change?.remark ?? null;
      if (remark !== null) add(remark, remark);
    }
  }
  return notes;
}

/** a, b … z, aa, ab … */
function letterAt(index: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : `${letterAt(Math.floor(index / 26) - 1)}${letter}`;
}

interface Said {
  readonly i18n: I18n;
  /** True where the title names the theme of all rows. */
  readonly named: boolean;
}

function bodyOf(
  view: CompareView,
  sections: readonly CompareSection[],
  notes: ReadonlyMap<string, Note>,
  { i18n, named }: Said,
): PictureSheet {
  const { t } = i18n;
  const blocks = sections.flatMap(({ rows }) =>
    rows.flatMap(({ lines }) => lines.map((line) => line.blocks)),
  );
  return {
    kind: 'sheet',
    corner: t('ledger.indicator'),
    companies: view.companies.map(({ name, position, years }, place) => ({
      name,
      position,
      years: years.map((year) => formatYear(year, i18n)),
      change: blocks.some((own) => own[place]?.change) ? t('compare.change') : null,
    })),
    sections: sections.map(({ label, rows }) => ({
      label: named && sections.length === 1 ? null : label,
      rows: rows.map((row) => sheetRow(row, notes)),
    })),
    states: view.gaps.map((state) => ({ state, text: t(`state.${state}`) })),
    letters: [...notes].map(([text, { letter }]) => ({ letter, text })),
    latestYears: t('compare.picture.years'),
  };
}

function sheetRow(row: CompareRow, notes: ReadonlyMap<string, Note>): PictureSheetRow {
  return {
    name: row.title,
    unit: row.unit,
    verdict: row.verdict,
    letters: row.caveats.flatMap(({ text }) => notes.get(text)?.letter ?? []),
    lines: row.lines.map(({ label, blocks }) => ({
      label,
      blocks: blocks.map((block) => block && sheetBlock(block, notes)),
    })),
  };
}

function sheetBlock(block: CompareBlock, notes: ReadonlyMap<string, Note>): PictureSheetBlock {
  const { group, words, cells, change } = block;
  return {
    group,
    words: words && words.text,
    cells: cells.map(({ state, text }): PictureState => ({ state, text })),
    change: change?.text ?? null,
    letter: (change?.remark != null ? notes.get(change.remark)?.letter : null) ?? null,
  };
}
