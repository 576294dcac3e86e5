import type { OwnAspects, OwnCompany, OwnTable } from '../domain/own/ownCompany';
import type { LineMeaning } from '../domain/labels/tableLine';
import type { OwnFigure } from '../domain/own/rows';
import { ownId } from '../domain/own/ownId';

const silent: OwnAspects = { boundary: null, scopes: null, formula: null, denominator: null };

type CompanyParts = Omit<Partial<OwnCompany>, 'aspects'> & {
  readonly aspects?: Partial<OwnAspects>;
};

/** A reader's company that says nothing but what a test says. */
export function ownCompany({ aspects, ...parts }: CompanyParts = {}): OwnCompany {
  return {
    form: 1,
    id: ownId('acme'),
    name: 'Acme Limited',
    shortName: 'Acme',
    place: 1,
    regime: '',
    yearEnd: '12-31',
    readFor: [],
    tables: [],
    changed: '2026-01-01T00:00:00.000Z',
    ...parts,
    aspects: { ...silent, ...aspects },
  };
}

/** A number taken from its table, for 2024. */
export function ownFigure(
  is: Pick<LineMeaning, 'indicator'> & Partial<LineMeaning>,
  parts: Partial<OwnFigure> = {},
): OwnFigure {
  const unit = is.unit ?? 'persons';
  return {
    table: 'table',
    row: 3,
    year: 2024,
    is: { dimension: null, category: null, unit, ...is },
    value: '10',
    unit,
    qualifier: null,
    printed: '10',
    unitPrinted: '',
    labelPrinted: 'Label',
    section: 'Section',
    page: '',
    ...parts,
  };
}

/** A table of 2023 and 2024 whose lines were answered; one a line: what it is, and its two numbers. */
export function ownTable(
  lines: readonly (readonly [Partial<LineMeaning>, earlier: string, later: string])[],
): OwnTable {
  return {
    id: 'kpi',
    sheet: {
      name: 'KPI',
      rows: [
        ['', '2023', '2024'],
        ...lines.map(([, earlier, later], row) => [`Line ${row}`, earlier, later]),
      ],
    },
    layout: {
      head: 0,
      first: 1,
      end: lines.length + 1,
      columns: [{ kind: 'label' }, { kind: 'value', year: 2023 }, { kind: 'value', year: 2024 }],
    },
    answers: Object.fromEntries(
      lines.map(([is], row) => [
        String(row + 1),
        {
          kind: 'figure',
          is: { indicator: 'headcount', dimension: null, category: null, unit: 'persons', ...is },
        } as const,
      ]),
    ),
    numbers: {},
  };
}
