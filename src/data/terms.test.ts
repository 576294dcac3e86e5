import { expect, it } from 'vitest';
import { languages, type Language, type Localized } from '../domain/dataset';
import { publishedI18n, readPublished } from '../testing/published';

/*
 * One word a thing in each language. What a report itself is called or prints stands in quotation
 * marks, and the codes of a standard in its own words.
 */

const instead: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    'contract staff': 'employees on labour contracts',
    'labour-service': 'labour service agreements',
    'household waste': 'domestic waste',
    'harmless waste': 'non-hazardous waste',
  },
  'zh-Hant': {
    員工: '僱員',
    因子: '系數',
    進位: '四捨五入',
    捨入: '四捨五入',
    主動離職: '自願離職',
    外包: '外判',
    文字稿: '文本',
    摘要頁: '亮點頁',
    資訊安全: '信息安全',
  },
  'zh-Hans': {
    雇员: '员工',
    因子: '系数',
    进位: '四舍五入',
    舍入: '四舍五入',
    自愿离职: '主动离职',
    摘要页: '亮点页',
  },
};

const dataset = readPublished();
const labels: readonly Localized[] = [
  ...dataset.indicators.flatMap(({ label, meaning }) => [label, meaning]),
  ...dataset.categories.map(({ label }) => label),
];

it.each(languages)('the texts and labels of the data have one word a thing (%s)', (language) => {
  const quoted = /「[^」]*」|《[^》]*》|“[^”]*”/g;
  const words = [
    ...[...publishedI18n(language).texts.values()].flatMap(({ text, short }) => [text, short]),
    ...labels.map((label) => label[language]),
  ].map((text) => (text ?? '').replace(quoted, ''));
  const found = Object.keys(instead[language]).flatMap((word) =>
    words.filter((text) => new RegExp(word, 'i').test(text)),
  );
  expect(words.length).toBeGreaterThan(500);
  expect(found).toEqual([]);
});
