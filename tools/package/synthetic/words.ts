import type { Language } from '../../../src/domain/dataset';
import type { Words } from './names';

/*
 * The texts of a made-up company, in English, Traditional and Simplified Chinese. `{name}` is its name.
 */

interface Written {
  readonly text: Words;
  readonly short?: Words;
}

const written = {
  'report-boundary': {
    text: [
      '{name} and its subsidiaries, as in the annual report. The company is made up.',
      '{name}及其附屬公司，與年報一致。此公司為虛構。',
      '{name}及其子公司，与年报一致。该公司为虚构。',
    ],
  },
  'two-sites': {
    text: [
      'Two sites of {name} only, without its other offices.',
      '只涵蓋{name}的兩個場所，不包括其他辦公室。',
      '仅涵盖{name}的两个场所，不含其他办公区。',
    ],
    short: ['Two sites', '兩個場所', '两个场所'],
  },
  'full-time': {
    text: ['Full-time employees of {name}.', '{name}的全職僱員。', '{name}的全职员工。'],
    short: ['Full-time', '全職', '全职'],
  },
  'ghg-intensity': {
    text: [
      'Emissions of the scopes that {name} counts, divided by the base.',
      '{name}所計範圍的排放量除以基數。',
      '{name}所计范围的排放量除以基数。',
    ],
  },
  'turnover-formula': {
    text: [
      'Employees of {name} who left in the year, in percent.',
      '{name}年內離職僱員的百分比。',
      '{name}当年离职员工的百分比。',
    ],
  },
  restated: {
    text: [
      '{name} worked this number out anew after a change of method.',
      '{name}因計算方法改變而重新計算此數字。',
      '{name}因计算方法变更而重新计算该数字。',
    ],
    short: ['Worked out anew', '重新計算', '重新计算'],
  },
  'not-quantified': {
    text: [
      'Described by {name} without a number.',
      '{name}有文字描述，沒有數字。',
      '{name}有文字描述，无数字。',
    ],
  },
  'not-applicable': {
    text: [
      'According to {name}, this does not apply to its business.',
      '{name}表示此項不適用於其業務。',
      '{name}表示该项不适用于其业务。',
    ],
  },
  'not-disclosed': {
    text: ['Only the policy of {name} is described.', '{name}只描述政策。', '{name}仅描述政策。'],
  },
} as const satisfies Readonly<Record<string, Written>>;

export type TextKind = keyof typeof written;

/** The words of a text about a company of this name. */
export function wordingIn(kind: TextKind, name: Words, language: Language) {
  const { text, short }: Written = written[kind];
  const worded = { text: inLanguage(text, language).replace('{name}', inLanguage(name, language)) };
  return short ? { ...worded, short: inLanguage(short, language) } : worded;
}

export function inLanguage([en, hant, hans]: Words, language: Language): string {
  return { en, 'zh-Hant': hant, 'zh-Hans': hans }[language];
}

export function isTextKind(id: string): id is TextKind {
  return id in written;
}

/** A zero that is told in words. */
export const zeroInWords: Words = ['none', '沒有發生', '未发生'];

export const reportTitle: Words = [
  'Environmental, Social and Governance Report',
  '環境、社會及管治報告',
  '环境、社会及治理报告',
];
