import { useMemo, useState } from 'react';
import { useI18n } from '../../i18n/I18n';
import type { Dataset } from '../../domain/dataset';
import {
  countsOf,
  lineOutcomes,
  type IsKnown,
  type OutcomeCounts,
  type Proposals,
} from '../../domain/own/outcomes';
import type { OwnTable } from '../../domain/own/ownCompany';
import type { LineMeaning } from '../../domain/labels/tableLine';
import { Select } from '../../ui/Select';
import { ownLines, type OwnLineView } from '../../viewModels/own/ownLines';
import { LineItem } from './LineItem';
import { SharedQuestions } from './SharedQuestions';
import type { DraftChange } from './useDraft';

interface OwnTableEditorProps {
  readonly table: OwnTable;
  readonly proposals: Proposals;
  readonly dataset: Dataset;
  readonly isKnown: IsKnown;
  readonly change: (change: DraftChange) => void;
}

const shows = ['all', 'asked', 'taken', 'left'] as const;
type Show = (typeof shows)[number];

/** As many lines as are read at a time. */
const step = 60;

/** A table of the reader's: what each line is, and what becomes of each cell. */
export function OwnTableEditor(props: OwnTableEditorProps) {
  const { table, proposals, dataset, isKnown, change } = props;
  const { t } = useI18n();
  const [shown, setShow] = useState<Show>('all');
  const [most, setMost] = useState(step);
  const outcomes = useMemo(
    () => lineOutcomes(table, proposals, isKnown),
    [table, proposals, isKnown],
  );
  const lines = useMemo(() => ownLines(table, proposals, outcomes), [table, proposals, outcomes]);
  const countIn = (group: OwnLineView['group']) =>
    lines.filter((one) => one.group === group).length;
  const count = (item: Show) => (item === 'all' ? lines.length : countIn(item));
  const those = shown === 'all' ? lines : lines.filter(({ group }) => group === shown);
  const rest = those.length - most;
  const doubtful = those
    .slice(0, most)
    .flatMap(({ id, state, is }) => (state === 'doubtful' && is ? [{ id, is }] : []));
  const name = table.sheet.name || t('own.pasted');
  return (
    <section className="own-table" aria-label={name}>
      <h3>
        {t(table.sheet.turned === true ? 'own.sheet.columns' : 'own.sheet.lines', {
          name,
          first: table.layout.first + 1,
          last: table.layout.end,
        })}
      </h3>
      <Account counts={countsOf(table, outcomes)} />
      <YearsAsked table={table} change={change} />
      <SharedQuestions table={table.id} {...{ lines, dataset, change }} />
      <Bar {...{ table, change, doubtful, shown, count }} onShow={setShow} />
      {those.length === 0 && <p className="figure-note">{t('own.none_here')}</p>}
      <ol className="own-lines">
        {those.slice(0, most).map((line) => (
          <LineItem
            key={line.id}
            line={line}
            dataset={dataset}
            onAnswer={(id, answer) => change({ kind: 'line', table: table.id, line: id, answer })}
            onNumber={(cell, number) => change({ kind: 'cell', table: table.id, cell, number })}
          />
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" className="plain-button" onClick={() => setMost(most + step)}>
          {t('own.more', { count: Math.min(rest, step) })}
        </button>
      )}
    </section>
  );
}

interface BarProps extends Pick<OwnTableEditorProps, 'table' | 'change'> {
  /** The proposals among the lines that are seen. */
  readonly doubtful: readonly { readonly id: number; readonly is: LineMeaning }[];
  readonly shown: Show;
  readonly count: (show: Show) => number;
  readonly onShow: (show: Show) => void;
}

/** Which lines are seen, and what is done with all of them. */
function Bar({ table, change, doubtful, shown, count, onShow }: BarProps) {
  const { t } = useI18n();
  return (
    <p className="own-bar">
      <Select
        label={t('own.show')}
        value={shown}
        options={shows.map((value) => ({
          value,
          label: t(`own.show.${value}`, { count: count(value) }),
        }))}
        onChange={onShow}
      />
      {doubtful.length > 1 && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            for (const { id, is } of doubtful) {
              change({ kind: 'line', table: table.id, line: id, answer: { kind: 'figure', is } });
            }
          }}
        >
          {t('own.confirm_all', { count: doubtful.length })}
        </button>
      )}
      <button
        type="button"
        className="text-button"
        onClick={() => change({ kind: 'without_table', table: table.id })}
      >
        {t('own.put_aside')}
      </button>
    </p>
  );
}

/** How many cells hold anything, and what became of them. */
function Account({ counts }: { readonly counts: OutcomeCounts }) {
  const { t } = useI18n();
  const { taken, asked, left, structure } = counts;
  return (
    <p className="own-account" role="status">
      {t('own.account', {
        count: taken + asked + left + structure,
        counts: t('own.counts', { taken, asked, left }),
        structure,
      })}
    </p>
  );
}

/** Columns without a year; those of groups that no row of years heads are all of one. */
function YearsAsked({ table, change }: Pick<OwnTableEditorProps, 'table' | 'change'>) {
  const { t } = useI18n();
  const { columns, groups } = table.layout;
  const open = columns.flatMap((role, column) =>
    role.kind === 'value' && role.year === null ? [{ column, group: role.group }] : [],
  );
  const areOfOne = groups === undefined && open.some(({ group }) => group !== undefined);
  const all = open.map(({ column }) => column);
  return (areOfOne ? [all] : all.map((column) => [column])).map((those) => {
    const [first = 0] = those;
    const last = those[those.length - 1] ?? first;
    return (
      <p key={first} className="own-bar">
        <label className="choice">
          <span>
            {those.length > 1
              ? t('own.columns_year', { first: first + 1, last: last + 1 })
              : t('own.column_year', { column: first + 1 })}
          </span>
          <input
            type="number"
            className="own-input"
            min={1990}
            max={2199}
            onBlur={({ target }) => {
              if (!/^(?:19|20|21)\d\d$/.test(target.value)) return;
              change({
                kind: 'year',
                table: table.id,
                columns: those,
                year: Number(target.value),
              });
            }}
          />
        </label>
      </p>
    );
  });
}
