import { useMemo, useState } from 'react';
import { useI18n, type I18n } from '../../i18n/I18n';
import type { Dataset } from '../../domain/dataset';
import type { OwnLineView } from '../../viewModels/own/ownLines';
import {
  answerShared,
  sharedQuestions,
  type SharedQuestion,
} from '../../viewModels/own/sharedQuestions';
import { Select } from '../../ui/Select';
import { unitName } from '../../wording/names';
import type { DraftChange } from './useDraft';

interface SharedQuestionsProps {
  /** Id of the table. */
  readonly table: string;
  readonly lines: readonly OwnLineView[];
  readonly dataset: Dataset;
  readonly change: (change: DraftChange) => void;
}

/** What several lines or numbers of a table ask alike, each with one answer for all. */
export function SharedQuestions({ table, lines, dataset, change }: SharedQuestionsProps) {
  const i18n = useI18n();
  const questions = useMemo(() => sharedQuestions(lines, dataset), [lines, dataset]);
  return questions.map((question) => (
    <Question
      key={wordsOf(question, i18n)}
      question={question}
      onAnswer={(option) =>
        change({ kind: 'shared', table, answer: answerShared(question, option) })
      }
    />
  ));
}

const leave = '\u0000leave';

interface QuestionProps {
  readonly question: SharedQuestion;
  /** Null leaves the numbers out. */
  readonly onAnswer: (option: string | null) => void;
}

function Question({ question, onAnswer }: QuestionProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const [first = leave] = question.options;
  const [chosen, choose] = useState<string>(first);
  const options = question.options.map((value) => ({
    value,
    label: optionName(question, value, i18n),
  }));
  return (
    <p className="own-bar own-shared" data-shared={question.about}>
      <Select
        label={wordsOf(question, i18n)}
        value={chosen}
        options={
          question.about === 'numbers'
            ? [...options, { value: leave, label: t('own.cell.leave') }]
            : options
        }
        onChange={choose}
      />
      <button
        type="button"
        className="plain-button"
        onClick={() => onAnswer(chosen === leave ? null : chosen)}
      >
        {t('own.shared.apply', { count: countOf(question) })}
      </button>
    </p>
  );
}

function countOf(question: SharedQuestion): number {
  return question.about === 'numbers' ? question.cells.length : question.lines.length;
}

function wordsOf(question: SharedQuestion, { t }: I18n): string {
  const count = countOf(question);
  switch (question.about) {
    case 'gas':
      return t('own.shared.gas', { count });
    case 'unit':
      return question.printed === ''
        ? t('own.shared.no_unit', { count })
        : t('own.shared.unit', { count, unit: question.printed });
    case 'numbers':
      return t('own.shared.numbers', {
        count,
        question: t(`own.ask.${question.why}`),
        text: question.first.text.trim(),
      });
  }
}

function optionName(question: SharedQuestion, option: string, i18n: I18n): string {
  switch (question.about) {
    case 'gas':
      return i18n.t(option === 'CO2' ? 'own.shared.gas.co2' : 'own.shared.gas.co2e');
    case 'unit':
      return unitName(option, i18n);
    case 'numbers':
      return option;
  }
}
