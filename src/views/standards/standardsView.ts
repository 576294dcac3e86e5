import type { Company, Standard } from '../../domain/dataset';
import { figuresOf } from '../../domain/figures/figuresOf';
import { cellOfCode, countCodes, type CodeCell } from '../../domain/standards/codeState';
import { codeStates, type CodeState } from '../../domain/standards/codeStates';
import { isAsked, isSubjectTo, movedCodes } from '../../domain/standards/rules';
import { rowsOfStandard, type StandardRow } from '../../domain/standards/standardRows';
import type { Selection } from '../../state/selection';
import { buildRow, type FigureRow } from '../../viewModels/figure/figureRow';
import {
  answersByCode,
  buildStateChanges,
  titleOfRow,
  type CompanyStateChanges,
} from '../../viewModels/stateChanges';
import type { Context } from '../../wording/context';
import { companyName, dataText } from '../../wording/names';

/** Something that a cell rests on. */
export type Ground =
  | { readonly kind: 'indicator'; readonly id: string; readonly title: string }
  | { readonly kind: 'gap'; readonly id: string; readonly title: string; readonly row: FigureRow }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string };

export interface StandardCell {
  readonly company: string;
  readonly state: CodeCell['state'];
  readonly grounds: readonly Ground[];
}

export interface ShownRow {
  readonly id: string;
  readonly code: string | null;
  readonly title: string;
  /** Where the row is about an indicator alone. */
  readonly indicator: string | null;
  readonly cells: readonly StandardCell[];
}

export interface StandardView {
  /** True where the standard is listed by indicator, having no codes to go by. */
  readonly byIndicator: boolean;
  readonly companies: readonly (Company & { readonly subject: boolean })[];
  readonly rows: readonly ShownRow[];
  /** The same rows as the rules know them. */
  readonly shown: readonly StandardRow[];
  /** How many rows a company is asked for; 0 where it is not subject to the standard. */
  readonly asked: readonly number[];
  /** Rows of each state, in the order of the companies, whatever the filter of answers. */
  readonly counts: readonly {
    readonly state: CodeState | 'unknown';
    readonly byCompany: readonly number[];
  }[];
  /** Codes that the regime of some of the companies asks for elsewhere; null where there are none. */
  readonly moved: { readonly companies: string; readonly codes: string } | null;
  /** What each company answers otherwise than in its report before. */
  readonly changes: readonly CompanyStateChanges[];
}

/** What the chosen companies give under each row of a standard. */
export function buildStandardView(
  context: Context,
  standard: Standard,
  chosen: readonly string[],
  filter: Pick<Selection, 'answer' | 'regime'>,
): StandardView {
  const { dataset } = context;
  const companies = dataset.companies.filter(
    ({ id, regime }) => chosen.includes(id) && (filter.regime === null || filter.regime === regime),
  );
  const every = rowsOfStandard(dataset, standard);
  const rows = every
    .filter((row) => companies.some((company) => isAsked(company, standard, row.id)))
    .map((row) => ({
      row,
      cells: companies.map((company) => cellOfCode(dataset, company, standard, row)),
    }))
    .filter(
      ({ cells }) => filter.answer === null || cells.some((cell) => cell.state === filter.answer),
    );
  const counted = companies.map((company) => countCodes(dataset, company, standard));
  return {
    byIndicator: every.every(({ code }) => code === null),
    companies: companies.map((company) => ({
      ...company,
      subject: isSubjectTo(company, standard),
    })),
    rows: rows.map(({ row, cells }) => toShownRow(context, row, cells, companies)),
    shown: rows.map(({ row }) => row),
    asked: counted.map(({ asked }) => asked),
    counts: ([...codeStates, 'unknown'] as const)
      .map((state) => ({ state, byCompany: counted.map((one) => one[state]) }))
      // In a package that is read as a whole there is none.
      .filter(
        ({ state, byCompany }) => state !== 'unknown' || byCompany.some((count) => count > 0),
      ),
    moved: standard === 'hkex' ? movedIn(context, companies) : null,
    changes: buildStateChanges(
      dataset,
      companies,
      answersByCode(standard, context.i18n),
      context.i18n,
    ),
  };
}

function toShownRow(
  context: Context,
  row: StandardRow,
  cells: readonly CodeCell[],
  companies: readonly Company[],
): ShownRow {
  const [only] = row.indicators;
  return {
    id: row.id,
    code: row.code,
    title: titleOfRow(row, context.i18n),
    indicator: row.code === null ? (only?.id ?? null) : null,
    cells: cells.flatMap((cell, index) => {
      const company = companies[index];
      if (!company) return [];
      return [
        { company: company.id, state: cell.state, grounds: groundsOf(context, company, cell) },
      ];
    }),
  };
}

function groundsOf(
  { dataset, i18n }: Context,
  company: Company,
  cell: CodeCell,
): readonly Ground[] {
  const { t, language } = i18n;
  if (cell.state === 'not_asked' || cell.state === 'unknown') return [];
  if (cell.state === 'number') {
    return cell.indicators.map(({ id, label }) => ({
      kind: 'indicator' as const,
      id,
      title: label[language],
    }));
  }
  const { answer, disclosures, report, state } = cell;
  const key = state === 'nothing' ? 'standards.index_line' : 'standards.line';
  const line = answer?.line ?? null;
  const note = answer?.note ?? null;
  return [
    ...(note === null ? [] : [{ kind: 'note' as const, text: dataText(note, i18n) }]),
    ...(line === null ? [] : [{ kind: 'line' as const, text: t(key, { line }) }]),
    ...dataset.indicators
      .filter(({ id }) => disclosures.some((row) => row.indicator === id))
      .flatMap((indicator) => {
        const [figure] = figuresOf(dataset, indicator, [company.id], report.year);
        if (!figure) return [];
        const row = buildRow(dataset, figure, null, i18n);
        return [{ kind: 'gap' as const, id: indicator.id, title: indicator.label[language], row }];
      }),
  ];
}

function movedIn({ dataset, i18n }: Context, companies: readonly Company[]): StandardView['moved'] {
  const with2025 = companies.filter((company) => movedCodes(company).length > 0);
  if (with2025.length === 0) return null;
  return {
    companies: i18n.format.list(with2025.map(({ id }) => companyName(dataset, id, i18n))),
    codes: i18n.format.list([...new Set(with2025.flatMap(movedCodes))]),
  };
}
