import type { DataFile } from '../../../src/data/dataFiles';
import { describePackage } from '../describePackage';
import { checkPackage, type Checked } from './checkPackage';

/*
 * A small data package without a fault and the texts of its two reports (tests only). Tests break
 * one thing at a time and expect exactly one fault.
 */

const observationHeader =
  'company,report,indicator,year,dimension,category,value,unit,printed,unit_printed,label_printed,' +
  'section,line,qualifier,preferred,confidence,restated,boundary,definition,note,page';

/** The words of each text in English; the other languages mark theirs. */
const sampleTexts = {
  'alpha-class-hours': 'Counted in class hours',
  'alpha-community': 'Volunteers are named',
  'alpha-office': 'Covers the head office',
  'basis-grid': 'Published by the ministry',
  'basis-metric': '1,000 kg are one tonne',
  'beta-no-training': 'No hours are printed',
  'beta-pue': 'The site moved in the year',
  'dimension.gender': 'Gender',
  'dimension.site': 'Site',
  'exchange.HKEX': 'Hong Kong',
  'exchange.SZSE': 'Shenzhen',
  'regime.hkex_c2': 'Appendix C2',
  'regime.szse_17': 'Guideline 17',
  'theme.data_centres': 'Data centres',
  'theme.emissions': 'Emissions',
  'theme.workforce': 'Workforce',
  'unit.RMB': 'RMB',
  'unit.RMB thousand': 'RMB thousand',
  'unit.class-hours': 'class hours',
  'unit.h/person': 'hours per person',
  'unit.kgCO2e': 'kg CO2e',
  'unit.persons': 'people',
  'unit.ratio': 'ratio',
  'unit.tCO2/MWh': 't CO2 per MWh',
  'unit.tCO2e': 't CO2e',
};

const encoder = new TextEncoder();

const tables = new Map<DataFile, string>([
  [
    'companies.csv',
    lines(
      'company,position,name_en,name_zh_hant,name_zh_hans,short_en,short_zh_hant,short_zh_hans,' +
        'business_en,business_zh_hant,business_zh_hans,exchange,stock_code,regime,website',
      'alpha,1,Alpha,甲,甲,Alpha,甲,甲,,,,HKEX,1234,hkex_c2,',
      'beta,2,Beta,乙,乙,Beta,乙,乙,,,,SZSE|HKEX,4321,szse_17,',
    ),
  ],
  [
    'reports.csv',
    lines(
      'report,company,year,title,language,languages_published,prevailing_language,standards,source,' +
        'boundary,period_start,period_end,text_sha256,read_for',
      'alpha-2024,alpha,2024,報告,zh-Hant,,,,,alpha-office,2024-01-01,2024-12-31,,',
      'beta-2024,beta,2024,报告,zh-Hans,,,,,,2024-01-01,2024-12-31,,',
    ),
  ],
  [
    'indicators.csv',
    lines(
      'indicator,theme,unit,kind,dimensions,hkex_kpi,gri,esrs,sasb,hkex_part_d,szse17,headline,better,label_en,' +
        'label_zh_hant,label_zh_hans,meaning_en,meaning_zh_hant,meaning_zh_hans',
      'ghg_scope2,emissions,tCO2e,flow,,A1.2,305-2,,,,,yes,,Scope 2,範圍二,范围二,a,b,c',
      'pue,data_centres,ratio,rate,site,,,,,,,yes,,PUE,PUE,PUE,a,b,c',
      'pue_target,data_centres,ratio,target,site,,,,,,,no,,PUE target,目標,目标,a,b,c',
      'headcount,workforce,persons,stock,gender,B1.1,,,,,,yes,,Headcount,人數,人数,a,b,c',
      'training_hours,workforce,h/person,rate,gender,B3.2,,,,,,yes,,Hours,時數,时数,a,b,c',
    ),
  ],
  [
    'codes.csv',
    lines(
      'standard,code,label_en,label_zh_hant,label_zh_hans',
      'hkex,A1.2,Emissions,排放,排放',
      'hkex,B1.1,Workforce,僱員,员工',
      'hkex,B3.2,Training,培訓,培训',
      'hkex,B8.1,Community,社區,社区',
      'hkex,B8.2,Resources,資源,资源',
    ),
  ],
  [
    'categories.csv',
    lines(
      'dimension,category,label_en,label_zh_hant,label_zh_hans',
      'gender,male,Men,男,男',
      'gender,female,Women,女,女',
      'site,north,North,北,北',
    ),
  ],
  [
    'observations.csv',
    lines(
      observationHeader,
      ...[
        'alpha,alpha-2024,ghg_scope2,2024,,,250357.17,kgCO2e,"250,357.17",千克,範圍二排放,環境,3,,yes,' +
          'printed,,alpha-office,,',
        'alpha,alpha-2024,ghg_scope2,2023,,,198000.5,kgCO2e,"198,000.5",千克,範圍二排放,環境,4,,yes,' +
          'printed,,alpha-office,,',
        'alpha,alpha-2024,headcount,2024,,,250,persons,250,人,員工總數,社會,7,,yes,printed,,,,',
        'alpha,alpha-2024,headcount,2024,gender,male,150,persons,150,人,男,社會,8,,yes,printed,,,,',
        'alpha,alpha-2024,headcount,2024,gender,female,100,persons,100,人,女,社會,9,,yes,printed,,,,',
        'alpha,alpha-2024,headcount,2023,,,240,persons,240,人,員工總數,社會,7,,yes,printed,,,,',
        'alpha,alpha-2024,headcount,2023,gender,male,145,persons,145,人,男,社會,8,,yes,printed,,,,',
        'alpha,alpha-2024,headcount,2023,gender,female,95,persons,95,人,女,社會,9,,yes,printed,,,,',
        'alpha,alpha-2024,training_hours,2024,,,12.50,class-hours,12.50,課時,培訓時數,社會,10,,yes,' +
          'printed,,,alpha-class-hours,',
        'beta,beta-2024,ghg_scope2,2024,,,0,tCO2e,不产生范围二排放,,范围二排放,环境,2,in_words,yes,' +
          'printed,,,,',
        'beta,beta-2024,pue,2024,site,north,1.374,ratio,1.374,,年均,能源,5,,yes,printed,,,,beta-pue',
        'beta,beta-2024,pue_target,2026,site,north,1.350,ratio,1.350,,年均,能源,5,at_most,yes,printed,,' +
          ',,beta-pue',
        'beta,beta-2024,headcount,2024,,,90,persons,９０,人,员工总数,社会,7,,yes,printed,,,,',
      ].map((row) => `${row},`),
    ),
  ],
  [
    'disclosures.csv',
    lines(
      'company,indicator,report,reason,line,note',
      'alpha,pue,alpha-2024,not_disclosed,,',
      'beta,training_hours,beta-2024,not_disclosed,7,beta-no-training',
    ),
  ],
  [
    'code_answers.csv',
    lines(
      'report,standard,code,answer,line,note',
      'alpha-2024,hkex,B8.1,described,6,alpha-community',
      'alpha-2024,hkex,B8.2,nothing,,',
    ),
  ],
  ['conversions.csv', lines('from,to,factor,basis', 'kgCO2e,tCO2e,0.001,basis-metric')],
  [
    'emission_factors.csv',
    lines(
      'factor,year,value,unit,basis',
      'cn-2021,2021,0.5568,tCO2/MWh,basis-grid',
      'cn-2022,2022,0.5360,tCO2/MWh,basis-grid',
    ),
  ],
  [
    'financials.csv',
    lines(
      'company,year,item,value,unit,document,section,language,address',
      'alpha,2024,revenue,7047461,RMB thousand,Annual Report 2024,p. 12,en,https://example.com/a',
      'alpha,2023,revenue,6047461,RMB thousand,Annual Report 2024,p. 12,en,https://example.com/a',
      'beta,2024,revenue,9800000.12,RMB,2024年年度报告,主要会计数据,zh-Hans,https://example.com/b',
    ),
  ],
  [
    'texts.csv',
    lines(
      'text,caveats,boundary,scopes,scope3_categories,formula,denominator,staff,definition',
      ...Object.keys(sampleTexts).map((id) =>
        id === 'alpha-office' ? `${id},,head_office,,,,,,` : `${id},,,,,,,,`,
      ),
    ),
  ],
  ['texts/zh-Hant.json', wording(' 繁')],
  ['texts/zh-Hans.json', wording(' 简')],
  ['texts/en.json', wording('')],
  [
    'search.json',
    lines(
      JSON.stringify({
        entries: [
          { id: 'headcount', words: { en: ['staff'], 'zh-Hant': ['人手'], 'zh-Hans': ['人手'] } },
        ],
        simplified: '員员',
      }),
    ),
  ],
  [
    'changes.csv',
    lines(
      'version,change,company,report,indicator,year,dimension,category,value_before,unit_before,value,unit',
      '2023.9,added,alpha,alpha-2024,headcount,2024,gender,female,,,101,persons',
      '2024.1,corrected,alpha,alpha-2024,headcount,2024,gender,female,101,persons,100,persons',
      '2024.1,removed,beta,beta-2024,training_hours,2024,,,9,h/person,,',
    ),
  ],
]);

/** The files of the sample package as text. */
export const sampleFiles: ReadonlyMap<DataFile, string> = withDescriptor(tables);

/** The files with the descriptor that `npm run data:describe` would write for them. */
function withDescriptor(files: ReadonlyMap<DataFile, string>): ReadonlyMap<DataFile, string> {
  const resources = [...tables.keys()].map((path) => ({ path, description: path }));
  const contents = new Map<string, string>(files);
  const changes = ['2024.1', '2023.9'].map((version) => ({
    version,
    date: '2026-01-01',
    text: { en: version, 'zh-Hant': version, 'zh-Hans': version },
  }));
  const text = describePackage(JSON.stringify({ version: '1.0', changes, resources }), (path) =>
    encoder.encode(contents.get(path)),
  );
  return new Map(files).set('datapackage.json', text);
}

/** The texts of the sample reports, with the traps of texts drawn from PDF. */
export const sampleReports: ReadonlyMap<string, string> = new Map([
  [
    'alpha-2024',
    lines(
      '環境 2024 2023',
      '範圍二排',
      '放（千克） 250,357.17',
      '2023 年：198,000.5',
      '',
      '社會 2024年 2023年',
      '員 工 總 數 250 240',
      '男 150 145',
      '女 100 95',
      '培訓時數 12.50',
    ),
  ],
  [
    'beta-2024',
    lines(
      '环境',
      '公司运营不产生范',
      '围二排放。',
      '年',
      '均 1.37417 不高于1.350',
      '17 因业务调整而上升',
      '员工总数,９０',
    ),
  ],
]);

/** The files with one passage of one file put otherwise; throws where the passage is not there once. */
export function seeded(
  file: DataFile,
  passage: string,
  replacement: string,
): ReadonlyMap<DataFile, string> {
  const text = sampleFiles.get(file) ?? '';
  if (text.split(passage).length !== 2) throw new Error(`${file} has not once: ${passage}`);
  return new Map(sampleFiles).set(file, text.replace(passage, replacement));
}

/** The lines of one file in a new order; `change` gets the lines below the header. */
export function reordered(
  file: DataFile,
  change: (rows: readonly string[]) => readonly string[],
): ReadonlyMap<DataFile, string> {
  const [header = '', ...rows] = (sampleFiles.get(file) ?? '').trimEnd().split('\n');
  return new Map(sampleFiles).set(file, lines(header, ...change(rows)));
}

/**
 * Checks a package given as text against the sample reports. Checksums are renewed first, so that a
 * change of a table is one fault; a test that changes the descriptor itself gets it checked as it is.
 */
export function checkSample(
  files: ReadonlyMap<DataFile, string>,
  reports: ReadonlyMap<string, string> | null = sampleReports,
): Checked {
  const descriptor = files.get('datapackage.json');
  const current =
    descriptor === sampleFiles.get('datapackage.json') ? withDescriptor(files) : files;
  return checkPackage(
    new Map([...current].map(([file, text]) => [file, encoder.encode(text)])),
    reports,
  );
}

/** The faults of a package given as text, each as `file:line:column rule`. */
export function faultsOf(
  files: ReadonlyMap<DataFile, string>,
  reports: ReadonlyMap<string, string> | null = sampleReports,
): readonly string[] {
  return checkSample(files, reports).faults.map(
    ({ file, line, column, rule }) => `${file}:${line ?? '-'}:${column ?? '-'} ${rule}`,
  );
}

function lines(...rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}

function wording(mark: string): string {
  const texts = Object.entries(sampleTexts).map(([id, text]) => {
    const short = id === 'alpha-office' ? { short: `head office${mark}` } : {};
    return [id, { text: `${text}${mark}`, ...short }];
  });
  return `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`;
}
