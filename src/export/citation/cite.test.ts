import { describe, expect, it } from 'vitest';
import type { Language } from '../../domain/dataset';
import { cite } from './cite';
import type { CitedFigure, CitedNumber } from '../../viewModels/citationSubject';
import { buildI18n } from '../../testing/i18n';

const [english, simplified, traditional] = [
  buildI18n('en'),
  buildI18n('zh-Hans'),
  buildI18n('zh-Hant'),
];

const edition = {
  dataVersion: '2024.3',
  dataDate: '2026-11-02T00:00:00Z',
  accessed: '2026-11-21',
} as const;

const figures = {
  en: {
    kind: 'figure',
    id: 'turnover_rate',
    title: 'Employee turnover',
    years: [2024],
    reportYears: [2024],
    companies: ['Qiniu', 'Kingsoft Cloud', 'SenseTime'],
    link: 'https://example.org/esg/en/indicators/turnover_rate/?year=2024&sort=value',
    ...edition,
  },
  'zh-Hant': {
    kind: 'figure',
    id: 'turnover_rate',
    title: '僱員流失率',
    years: [2024, 2022, 2023],
    reportYears: [2024],
    companies: ['七牛智能', '金山雲'],
    link: 'https://example.org/zh-Hant/indicators/turnover_rate/',
    ...edition,
  },
  'zh-Hans': {
    kind: 'figure',
    id: 'turnover_rate',
    title: '雇员流失率',
    years: [2022, 2024],
    reportYears: [2024, 2023],
    companies: ['七牛智能'],
    link: 'https://example.org/zh-Hans/indicators/turnover_rate/',
    ...edition,
    dataDate: null,
  },
} satisfies Partial<Record<Language, CitedFigure>>;

const numberIn = (
  language: Language,
  named: Pick<CitedNumber, 'company' | 'indicator'>,
): CitedNumber => ({
  kind: 'number',
  id: 'kingsoft_cloud.turnover_rate.2024',
  year: 2024,
  value: '9.52 %',
  report: '2024年環境、社會及管治報告',
  section: '社會類關鍵績效指標',
  lines: [2871],
  link: `https://example.org/${language}/?proof=kingsoft_cloud.turnover_rate.2024`,
  ...named,
  ...edition,
});
const numbers = {
  en: numberIn('en', { company: 'Kingsoft Cloud', indicator: 'Employee turnover' }),
  'zh-Hant': numberIn('zh-Hant', { company: '金山雲', indicator: '僱員流失率' }),
  'zh-Hans': numberIn('zh-Hans', { company: '金山云', indicator: '雇员流失率' }),
} satisfies Partial<Record<Language, CitedNumber>>;

describe('a figure', () => {
  it('in plain words', () => {
    expect(cite(figures.en, 'plain', english)).toBe(
      'Employee turnover, FY2024: Qiniu, Kingsoft Cloud and SenseTime (FY2024 reports). ESG Peer Ledger, data version 2024.3, accessed 21 November 2026, https://example.org/esg/en/indicators/turnover_rate/?year=2024&sort=value',
    );
    expect(cite(figures['zh-Hant'], 'plain', traditional)).toBe(
      '僱員流失率（2022–2024 年）：七牛智能及金山雲（2024 年報告）。ESG 同業對照，數據版本 2024.3，2026 年 11 月 21 日檢索，https://example.org/zh-Hant/indicators/turnover_rate/',
    );
    expect(cite(figures['zh-Hans'], 'plain', simplified)).toBe(
      '雇员流失率（2022、2024 年）：七牛智能（2023–2024 年报告）。ESG 同业对照，数据版本 2024.3，2026 年 11 月 21 日检索，https://example.org/zh-Hans/indicators/turnover_rate/',
    );
  });

  it('in APA style', () => {
    expect(cite(figures.en, 'apa', english)).toBe(
      'ESG Peer Ledger. (2026). Employee turnover, FY2024: Qiniu, Kingsoft Cloud and SenseTime (FY2024 reports) (Version 2024.3) [Data set]. Retrieved November 21, 2026, from https://example.org/esg/en/indicators/turnover_rate/?year=2024&sort=value',
    );
    expect(cite(figures['zh-Hant'], 'apa', traditional)).toBe(
      'ESG 同業對照（2026）。僱員流失率（2022–2024 年）：七牛智能及金山雲（2024 年報告）（版本 2024.3）［數據集］。2026 年 11 月 21 日，取自 https://example.org/zh-Hant/indicators/turnover_rate/',
    );
    expect(cite(figures['zh-Hans'], 'apa', simplified)).toBe(
      'ESG 同业对照（无日期）。雇员流失率（2022、2024 年）：七牛智能（2023–2024 年报告）（版本 2024.3）［数据集］。2026 年 11 月 21 日，取自 https://example.org/zh-Hans/indicators/turnover_rate/',
    );
  });

  it('in GB/T 7714 style, the day of access in brackets', () => {
    expect(cite(figures.en, 'gbt7714', english)).toBe(
      'ESG Peer Ledger. Employee turnover, FY2024: Qiniu, Kingsoft Cloud and SenseTime (FY2024 reports)[DS/OL]. V2024.3. (2026-11-02)[2026-11-21]. https://example.org/esg/en/indicators/turnover_rate/?year=2024&sort=value.',
    );
    expect(cite(figures['zh-Hant'], 'gbt7714', traditional)).toBe(
      'ESG 同業對照. 僱員流失率（2022–2024 年）：七牛智能及金山雲（2024 年報告）[DS/OL]. V2024.3. (2026-11-02)[2026-11-21]. https://example.org/zh-Hant/indicators/turnover_rate/.',
    );
    expect(cite(figures['zh-Hans'], 'gbt7714', simplified)).toBe(
      'ESG 同业对照. 雇员流失率（2022、2024 年）：七牛智能（2023–2024 年报告）[DS/OL]. V2024.3. [2026-11-21]. https://example.org/zh-Hans/indicators/turnover_rate/.',
    );
  });

  it('in BibTeX', () => {
    expect(cite(figures.en, 'bibtex', english)).toBe(
      [
        '@misc{esg-peer-ledger-turnover-rate-2024,',
        '  author  = {{ESG Peer Ledger}},',
        '  title   = {{Employee turnover, FY2024: Qiniu, Kingsoft Cloud and SenseTime (FY2024 reports)}},',
        '  year    = {2026},',
        '  note    = {Data version 2024.3},',
        '  url     = {https://example.org/esg/en/indicators/turnover_rate/?year=2024&sort=value},',
        '  urldate = {2026-11-21},',
        '}',
      ].join('\n'),
    );
    expect(cite(figures['zh-Hant'], 'bibtex', traditional)).toBe(
      [
        '@misc{esg-peer-ledger-turnover-rate-2022-2024,',
        '  author  = {{ESG 同業對照}},',
        '  title   = {{僱員流失率（2022–2024 年）：七牛智能及金山雲（2024 年報告）}},',
        '  year    = {2026},',
        '  note    = {數據版本 2024.3},',
        '  url     = {https://example.org/zh-Hant/indicators/turnover_rate/},',
        '  urldate = {2026-11-21},',
        '}',
      ].join('\n'),
    );
    expect(cite(figures['zh-Hans'], 'bibtex', simplified)).toBe(
      [
        '@misc{esg-peer-ledger-turnover-rate-2022-2024,',
        '  author  = {{ESG 同业对照}},',
        '  title   = {{雇员流失率（2022、2024 年）：七牛智能（2023–2024 年报告）}},',
        '  note    = {数据版本 2024.3},',
        '  url     = {https://example.org/zh-Hans/indicators/turnover_rate/},',
        '  urldate = {2026-11-21},',
        '}',
      ].join('\n'),
    );
  });
});

describe('one number', () => {
  const printedEn =
    'Kingsoft Cloud, Employee turnover, FY2024: 9.52 % (printed in “2024年環境、社會及管治報告”, 社會類關鍵績效指標, line 2871 of the extracted text)';
  const printedHant =
    '金山雲，僱員流失率，2024 年：9.52 %（原文見《2024年環境、社會及管治報告》，社會類關鍵績效指標，報告文字第 2871 行）';
  const printedHans =
    '金山云，雇员流失率，2024 年：9.52 %（原文见《2024年環境、社會及管治報告》，社會類關鍵績效指標，报告文本第 2871 行）';
  const proof = '?proof=kingsoft_cloud.turnover_rate.2024';

  it('in plain words', () => {
    expect(cite(numbers.en, 'plain', english)).toBe(
      `${printedEn}. ESG Peer Ledger, data version 2024.3, accessed 21 November 2026, https://example.org/en/${proof}`,
    );
    expect(cite(numbers['zh-Hant'], 'plain', traditional)).toBe(
      `${printedHant}。ESG 同業對照，數據版本 2024.3，2026 年 11 月 21 日檢索，https://example.org/zh-Hant/${proof}`,
    );
    expect(cite(numbers['zh-Hans'], 'plain', simplified)).toBe(
      `${printedHans}。ESG 同业对照，数据版本 2024.3，2026 年 11 月 21 日检索，https://example.org/zh-Hans/${proof}`,
    );
  });

  it('in APA style', () => {
    expect(cite(numbers.en, 'apa', english)).toBe(
      `ESG Peer Ledger. (2026). ${printedEn} (Version 2024.3) [Data set]. Retrieved November 21, 2026, from https://example.org/en/${proof}`,
    );
    expect(cite(numbers['zh-Hant'], 'apa', traditional)).toBe(
      `ESG 同業對照（2026）。${printedHant}（版本 2024.3）［數據集］。2026 年 11 月 21 日，取自 https://example.org/zh-Hant/${proof}`,
    );
    expect(cite(numbers['zh-Hans'], 'apa', simplified)).toBe(
      `ESG 同业对照（2026）。${printedHans}（版本 2024.3）［数据集］。2026 年 11 月 21 日，取自 https://example.org/zh-Hans/${proof}`,
    );
  });

  it('in GB/T 7714 style', () => {
    const dates = 'V2024.3. (2026-11-02)[2026-11-21]. https://example.org';
    expect(cite(numbers.en, 'gbt7714', english)).toBe(
      `ESG Peer Ledger. ${printedEn}[DS/OL]. ${dates}/en/${proof}.`,
    );
    expect(cite(numbers['zh-Hant'], 'gbt7714', traditional)).toBe(
      `ESG 同業對照. ${printedHant}[DS/OL]. ${dates}/zh-Hant/${proof}.`,
    );
    expect(cite(numbers['zh-Hans'], 'gbt7714', simplified)).toBe(
      `ESG 同业对照. ${printedHans}[DS/OL]. ${dates}/zh-Hans/${proof}.`,
    );
  });

  it('in BibTeX, its text escaped, its address as it stands', () => {
    const texts = [
      ['en', english, 'ESG Peer Ledger', printedEn, 'Data version'],
      ['zh-Hant', traditional, 'ESG 同業對照', printedHant, '數據版本'],
      ['zh-Hans', simplified, 'ESG 同业对照', printedHans, '数据版本'],
    ] as const;
    for (const [language, i18n, product, printed, version] of texts) {
      expect(cite(numbers[language], 'bibtex', i18n)).toBe(
        [
          '@misc{esg-peer-ledger-kingsoft-cloud-turnover-rate-2024,',
          `  author  = {{${product}}},`,
          `  title   = {{${printed.replace('%', '\\%')}}},`,
          '  year    = {2026},',
          `  note    = {${version} 2024.3},`,
          `  url     = {https://example.org/${language}/${proof}},`,
          '  urldate = {2026-11-21},',
          '}',
        ].join('\n'),
      );
    }
  });

  it('that is not printed names the lines it is worked out from', () => {
    const derived = { section: null, value: '4.2', lines: [12, 340] };
    expect(cite({ ...numbers.en, ...derived }, 'plain', english)).toContain(
      'FY2024: 4.2 (calculated from “2024年環境、社會及管治報告”, lines 12, 340 of the extracted text).',
    );
    expect(cite({ ...numbers['zh-Hant'], ...derived }, 'plain', traditional)).toContain(
      '2024 年：4.2（由《2024年環境、社會及管治報告》報告文字第 12、340 行推算）。',
    );
    expect(cite({ ...numbers['zh-Hans'], ...derived }, 'plain', simplified)).toContain(
      '2024 年：4.2（由《2024年環境、社會及管治報告》报告文本第 12、340 行推算）。',
    );
    expect(cite({ ...numbers.en, ...derived, lines: [12] }, 'plain', english)).toContain(
      ', line 12 of the extracted text).',
    );
  });

  it('takes what looks like a placeholder as plain text', () => {
    const odd = { ...numbers.en, section: '{{link}} $t(app.name)' };
    expect(cite(odd, 'gbt7714', english)).toContain('{{link}} $t(app.name)');
  });
});
