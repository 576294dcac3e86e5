import { useState } from 'react';
import { useI18n } from '../../i18n/I18n';
import type { MessageKey } from '../../i18n/translate';
import type { Dataset } from '../../domain/dataset';
import { findIndicator } from '../../domain/facts/lookup';
import type { CellOutcome, LineAnswer } from '../../domain/own/ownCompany';
import type { LineMeaning } from '../../domain/labels/tableLine';
import { unitsOf, type OwnCellView, type OwnLineView } from '../../viewModels/own/ownLines';
import { categoryName, indicatorName, unitName } from '../../wording/names';
import { IndicatorInput } from './IndicatorInput';

interface LineItemProps {
  readonly line: OwnLineView;
  readonly dataset: Dataset;
  readonly onAnswer: (line: number, answer: LineAnswer | null) => void;
  readonly onNumber: (cell: string, number: string | null) => void;
}

/** A line of a reader's table: what it is called there, what it is here, what becomes of its numbers. */
export function LineItem({ line, dataset, onAnswer, onNumber }: LineItemProps) {
  const { t } = useI18n();
  const answer = (is: LineMeaning) => onAnswer(line.id, { kind: 'figure', is });
  const above = line.headings.join(' › ');
  return (
    <li className="own-line" data-row={line.row} data-state={line.state}>
      <div className="own-line-name">
        <strong dir="auto">{line.label}</strong> <span className="figure-unit">{line.unit}</span>
        <p className="figure-note">
          <span>
            {line.turned
              ? t('own.column', { column: line.row + 1 })
              : t('own.row', { row: line.row + 1 })}
          </span>
          {line.page !== '' && <span>{` · ${t('own.page', { page: line.page })}`}</span>}
          {above !== '' && <span>{` · ${above}`}</span>}
        </p>
      </div>
      <div className="own-line-is">
        <IndicatorChoice {...{ line, dataset, onAnswer }} />
        {line.is && (
          <GroupChoice {...{ is: line.is, dataset, label: line.label }} onChange={answer} />
        )}
        {line.is && (
          <UnitChoice {...{ is: line.is, dataset, label: line.label }} onChange={answer} />
        )}
        <p className="own-line-state">
          <span>{t(`own.state.${line.state}`)}</span>
          {line.question && <strong>{t(`own.question.${line.question}`)}</strong>}
          {line.state === 'doubtful' && line.is && (
            <ConfirmButton label={line.label} onPress={() => line.is && answer(line.is)} />
          )}
        </p>
      </div>
      <ul className="own-line-cells">
        {line.cells.map((cell) => (
          <Cell key={cell.key} cell={cell} onNumber={onNumber} />
        ))}
      </ul>
    </li>
  );
}

function ConfirmButton({
  label,
  onPress,
}: {
  readonly label: string;
  readonly onPress: () => void;
}) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      className="plain-button"
      aria-label={`${t('own.confirm')}: ${label}`}
      onClick={onPress}
    >
      {t('own.confirm')}
    </button>
  );
}

const noIndicator = '\u0000none';
const another = '\u0000other';

function IndicatorChoice({
  line,
  dataset,
  onAnswer,
}: Pick<LineItemProps, 'line' | 'dataset' | 'onAnswer'>) {
  const i18n = useI18n();
  const { t } = i18n;
  const [searching, setSearching] = useState(false);
  const { is, state } = line;
  const proposed = [...new Set(line.choices.map(({ indicator }) => indicator))];
  const ids = is && !proposed.includes(is.indicator) ? [is.indicator, ...proposed] : proposed;
  const value = state === 'none' ? noIndicator : (is?.indicator ?? '');
  const take = (indicator: string) => {
    const found = findIndicator(dataset, indicator);
    if (!found) return;
    const choice = line.choices.find((one) => one.indicator === indicator);
    const unit = is && unitsOf(dataset, found).includes(is.unit) ? is.unit : found.unit;
    const plain = { indicator, dimension: null, category: null, unit };
    onAnswer(line.id, { kind: 'figure', is: choice ?? plain });
  };
  return (
    <>
      <label className="choice">
        <span>{t('own.is')}</span>
        <select
          value={searching ? another : value}
          aria-label={`${t('own.is')}: ${line.label}`}
          onChange={({ target }) => {
            setSearching(target.value === another);
            if (target.value === noIndicator) onAnswer(line.id, { kind: 'none' });
            else if (target.value === '') onAnswer(line.id, null);
            else if (target.value !== another) take(target.value);
          }}
        >
          <option value="">{t('own.is.open')}</option>
          {ids.map((id) => (
            <option key={id} value={id}>
              {indicatorName(dataset, id, i18n)}
            </option>
          ))}
          <option value={another}>{t('own.is.other')}</option>
          <option value={noIndicator}>{t('own.is.none')}</option>
        </select>
      </label>
      {searching && (
        <IndicatorInput
          dataset={dataset}
          label={`${t('own.is.search')}: ${line.label}`}
          onChoose={(id) => {
            setSearching(false);
            take(id);
          }}
        />
      )}
    </>
  );
}

interface PartChoiceProps {
  readonly is: LineMeaning;
  readonly dataset: Dataset;
  /** Of the line. */
  readonly label: string;
  readonly onChange: (is: LineMeaning) => void;
}

function GroupChoice({ is, dataset, label, onChange }: PartChoiceProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const dimensions = findIndicator(dataset, is.indicator)?.dimensions ?? [];
  if (dimensions.length === 0) return null;
  const groups = dataset.categories.filter(({ dimension }) => dimensions.includes(dimension));
  const idOf = (dimension: string | null, category: string | null) =>
    dimension === null ? '' : `${dimension} ${category ?? ''}`;
  return (
    <label className="choice">
      <span>{t('own.group')}</span>
      <select
        value={idOf(is.dimension, is.category)}
        aria-label={`${t('own.group')}: ${label}`}
        onChange={({ target }) => {
          const group = groups.find(({ dimension, id }) => idOf(dimension, id) === target.value);
          onChange({ ...is, dimension: group?.dimension ?? null, category: group?.id ?? null });
        }}
      >
        <option value="">{t('own.group.total')}</option>
        {groups.map(({ dimension, id }) => (
          <option key={idOf(dimension, id)} value={idOf(dimension, id)}>
            {categoryName(dataset, dimension, id, i18n)}
          </option>
        ))}
      </select>
    </label>
  );
}

function UnitChoice({ is, dataset, label, onChange }: PartChoiceProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const indicator = findIndicator(dataset, is.indicator);
  const usual = indicator ? unitsOf(dataset, indicator) : [];
  const units = usual.includes(is.unit) ? usual : [is.unit, ...usual];
  return (
    <label className="choice">
      <span>{t('own.unit')}</span>
      <select
        value={is.unit}
        aria-label={`${t('own.unit')}: ${label}`}
        onChange={({ target }) => onChange({ ...is, unit: target.value })}
      >
        {units.map((unit) => (
          <option key={unit} value={unit}>
            {unitName(unit, i18n)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface CellProps {
  readonly cell: OwnCellView;
  readonly onNumber: LineItemProps['onNumber'];
}

function Cell({ cell, onNumber }: CellProps) {
  const { t } = useI18n();
  const { key, year, text, outcome, readings, said: number } = cell;
  const said = saidOf(outcome);
  return (
    <li className="own-cell" data-outcome={outcome.kind}>
      <span className="own-cell-year">{year ?? '?'}</span> <b dir="auto">{text}</b>
      {said && <span className="figure-note">{t(said)}</span>}
      {outcome.kind === 'taken' && !text.replace(/[,，\s%]/g, '').includes(outcome.value) && (
        <span className="figure-note">{`= ${outcome.value}`}</span>
      )}
      {readings.length > 0 && (
        <label className="choice">
          <span>{t('own.cell.read_as', { text })}</span>
          <select
            value={number === null ? 'leave' : (number ?? '')}
            onChange={({ target }) => onNumber(key, target.value === 'leave' ? null : target.value)}
          >
            {number === undefined && <option value="">{t('own.is.open')}</option>}
            {readings.map((reading) => (
              <option key={reading} value={reading}>
                {reading}
              </option>
            ))}
            <option value="leave">{t('own.cell.leave')}</option>
          </select>
        </label>
      )}
    </li>
  );
}

function saidOf(outcome: CellOutcome): MessageKey | null {
  if (outcome.kind === 'asked') return `own.ask.${outcome.why}`;
  return outcome.kind === 'left' ? `own.why.${outcome.why}` : null;
}
