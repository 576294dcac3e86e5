import { useReducer } from 'react';
import type { Proposals } from '../../domain/own/outcomes';
import type { SharedAnswer } from '../../viewModels/own/sharedQuestions';
import type { LineAnswer, OwnCompany, OwnTable, TableLayout } from '../../domain/own/ownCompany';
import type { ProposedTable } from './ownDoor';

/** A company that is being added or changed, with what was proposed for the lines of its tables. */
export interface Draft {
  readonly company: OwnCompany;
  /** By id of the table. */
  readonly proposals: ReadonlyMap<string, Proposals>;
  /** True once the reader changed it. */
  readonly changed: boolean;
}

export type DraftChange =
  | { readonly kind: 'begin' | 'begin_unless_begun'; readonly company: OwnCompany }
  | { readonly kind: 'company'; readonly change: Partial<OwnCompany> }
  | ({ readonly kind: 'table' } & ProposedTable)
  | { readonly kind: 'without_table'; readonly table: string }
  | {
      readonly kind: 'line';
      readonly table: string;
      /** Id of the line. */
      readonly line: number;
      readonly answer: LineAnswer | null;
    }
  | {
      readonly kind: 'cell';
      readonly table: string;
      readonly cell: string;
      readonly number: string | null;
    }
  | {
      readonly kind: 'year';
      readonly table: string;
      readonly columns: readonly number[];
      readonly year: number | null;
    }
  /** One answer for several lines or numbers of a table. */
  | { readonly kind: 'shared'; readonly table: string; readonly answer: SharedAnswer }
  | { readonly kind: 'end' };

/** Holds the company that is being worked on; null where none is. */
export function useDraft() {
  return useReducer(reduce, null);
}

/** The draft after a change. */
export function reduce(draft: Draft | null, change: DraftChange): Draft | null {
  if (change.kind === 'end') return null;
  if (change.kind === 'begin_unless_begun' && draft) return draft;
  if (change.kind === 'begin' || change.kind === 'begin_unless_begun') {
    return { company: change.company, proposals: new Map(), changed: false };
  }
  if (!draft) return null;
  const { company, proposals } = draft;
  const next = (made: Partial<OwnCompany>, more: Draft['proposals'] = proposals): Draft => ({
    company: { ...company, ...made },
    proposals: more,
    changed: true,
  });
  switch (change.kind) {
    case 'company':
      return next(change.change);
    case 'table': {
      const others = company.tables.filter(({ id }) => id !== change.table.id);
      const isNew = others.length === company.tables.length;
      return {
        ...next(
          {
            tables: isNew
              ? [...others, change.table]
              : company.tables.map((table) =>
                  table.id === change.table.id ? change.table : table,
                ),
          },
          new Map([...proposals, [change.table.id, change.proposals]]),
        ),
        changed: isNew || draft.changed,
      };
    }
    case 'without_table':
      return next({ tables: company.tables.filter(({ id }) => id !== change.table) });
    case 'line':
    case 'cell':
    case 'year':
    case 'shared':
      return next(
        {
          tables: company.tables.map((table) =>
            table.id === change.table ? { ...table, ...inTable(table, change) } : table,
          ),
        },
        change.kind === 'shared' ? narrowed(proposals, change) : proposals,
      );
  }
}

type TableChange = Extract<DraftChange, { kind: 'line' | 'cell' | 'year' | 'shared' }>;

function inTable(table: OwnTable, change: TableChange): Partial<OwnTable> {
  switch (change.kind) {
    case 'line':
      return { answers: withEntry(table.answers, String(change.line), change.answer) };
    case 'cell':
      return { numbers: { ...table.numbers, [change.cell]: change.number } };
    case 'year':
      return { layout: withYear(table.layout, change) };
    case 'shared':
      return {
        answers: { ...table.answers, ...change.answer.answers },
        numbers: { ...table.numbers, ...change.answer.numbers },
      };
  }
}

/** Proposals without the choices that the answer rules out. */
function narrowed(
  proposals: Draft['proposals'],
  { table, answer }: Extract<DraftChange, { kind: 'shared' }>,
): Draft['proposals'] {
  const those = new Map(proposals.get(table));
  for (const [id, choices] of answer.choices) {
    const proposal = those.get(id);
    if (proposal) those.set(id, { ...proposal, choices });
  }
  return new Map([...proposals, [table, those]]);
}

function withEntry<Value>(
  entries: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  if (value !== null) return { ...entries, [key]: value };
  return Object.fromEntries(Object.entries(entries).filter(([other]) => other !== key));
}

function withYear(
  layout: TableLayout,
  { columns, year }: Extract<DraftChange, { kind: 'year' }>,
): TableLayout {
  return {
    ...layout,
    columns: layout.columns.map((role, index) =>
      columns.includes(index) && role.kind === 'value' ? { ...role, year } : role,
    ),
  };
}
