import { dataFiles, type DataFile } from '../data/dataFiles';

/*
 * A whole data package in a few lines: two companies, two indicators, one conversion. A test
 * replaces what it wants broken and leaves the rest as it is.
 */

const observationsHeader =
  'company,report,indicator,year,dimension,category,value,unit,printed,unit_printed,label_printed,section,line,qualifier,preferred,confidence,restated,boundary,definition,note,page';

/** Lines of observations.csv: the header is line 1, these are lines 2 to 4. */
const observations = [
  'alpha,alpha-2024,energy_total,2024,,,466562,kWh,"466,562",千瓦時,能源消耗,環境,1746,,yes,printed,,alpha-office,,',
  'alpha,alpha-2024,headcount,2024,gender,male,223,persons,223,人,男性員工,僱傭,2007,,yes,inferred,,,,',
  'beta,beta-2024,headcount,2024,,,90000,persons,"90,000",人,員工,公司概況,170,about,no,printed,yes,,,beta-rounded',
];

/** The texts of texts.csv in one language. */
const wording = (office: string, rounded: string, metric: string, grid: string) =>
  JSON.stringify({
    'alpha-office': { text: office, short: office.toLowerCase() },
    'basis-grid': { text: grid },
    'basis-metric': { text: metric },
    'beta-rounded': { text: rounded },
  });

const sample: Readonly<Record<DataFile, string>> = {
  'datapackage.json': '{ "version": "1.2.3" }',
  'companies.csv': [
    'company,position,name_en,name_zh_hant,name_zh_hans,short_en,short_zh_hant,short_zh_hans,business_en,business_zh_hant,business_zh_hans,exchange,stock_code,regime,website',
    'beta,2,Beta Inc.,乙數公司,乙数公司,Beta,乙數,乙数,,,,SZSE,000725,szse_17,',
    'alpha,1,"Alpha Co., Ltd.",甲雲公司,甲云公司,Alpha,甲雲,甲云,Clouds,雲,云,HKEX,00020,hkex_c2,https://example.com',
    '',
  ].join('\n'),
  'reports.csv': [
    'report,company,year,title,language,languages_published,prevailing_language,standards,source,boundary,period_start,period_end,text_sha256,read_for',
    'alpha-2024,alpha,2024,甲雲報告,zh-Hant,en|zh-Hant,zh-Hant,GRI|SASB,https://example.com,alpha-office,2024-01-01,2024-12-31,,all',
    'beta-2024,beta,2024,乙数报告,zh-Hans,,,,,,,,,energy|workforce',
    '',
  ].join('\n'),
  'indicators.csv': [
    'indicator,theme,unit,kind,dimensions,hkex_kpi,gri,esrs,sasb,hkex_part_d,szse17,headline,better,label_en,label_zh_hant,label_zh_hans,meaning_en,meaning_zh_hant,meaning_zh_hans',
    'energy_total,energy,MWh,flow,,A2.1,302-1,E1-5,,,yes,yes,lower,Energy,能源,能源,All energy,全部能源,全部能源',
    'headcount,workforce,persons,stock,gender|age,,2-7|405-1,,,,,no,,Employees,僱員,员工,At year end,年末,年末',
    '',
  ].join('\n'),
  'codes.csv': [
    'standard,code,label_en,label_zh_hant,label_zh_hans',
    'hkex,A2.1,Energy use,能源耗用,能源消耗',
    'hkex,B8.1,Focus areas,專注範疇,重点领域',
    '',
  ].join('\n'),
  'categories.csv': [
    'dimension,category,label_en,label_zh_hant,label_zh_hans',
    'gender,male,Men,男,男',
    '',
  ].join('\n'),
  'observations.csv': [observationsHeader, ...observations.map((row) => `${row},`), ''].join('\n'),
  'disclosures.csv': [
    'company,indicator,report,reason,line,note',
    'beta,energy_total,beta-2024,not_disclosed,12,beta-rounded',
    '',
  ].join('\n'),
  'code_answers.csv': [
    'report,standard,code,answer,line,note',
    'beta-2024,hkex,B8.1,described,7,',
    '',
  ].join('\n'),
  'conversions.csv': ['from,to,factor,basis', 'kWh,MWh,0.001,basis-metric', ''].join('\n'),
  'emission_factors.csv': [
    'factor,year,value,unit,basis',
    'cn-2021,2021,0.5568,tCO2/MWh,basis-grid',
    'cn-2022,2022,0.5360,tCO2/MWh,basis-grid',
    '',
  ].join('\n'),
  'financials.csv': [
    'company,year,item,value,unit,document,section,language,address',
    'beta,2024,revenue,9800000.12,RMB,2024年年度报告,主要会计数据,zh-Hans,https://example.com/b',
    '',
  ].join('\n'),
  'texts.csv': [
    'text,caveats,boundary,scopes,scope3_categories,formula,denominator,staff,definition',
    'alpha-office,,office,,,,,,',
    'basis-grid,,,,,,,,',
    'basis-metric,,,,,,,,',
    'beta-rounded,estimated,,,,,,,',
    '',
  ].join('\n'),
  'texts/zh-Hant.json': wording('一座大樓', '約數', '公制', '公布'),
  'texts/zh-Hans.json': wording('一座大楼', '约数', '公制', '公布'),
  'texts/en.json': wording('One building', 'Rounded', 'Metric', 'Published'),
  'search.json': JSON.stringify({
    entries: [
      { id: 'headcount', words: { en: ['staff'], 'zh-Hant': ['人手'], 'zh-Hans': ['人手'] } },
    ],
    simplified: '員员',
  }),
  'changes.csv': [
    'version,change,company,report,indicator,year,dimension,category,value_before,unit_before,value,unit',
    '1.2.3,corrected,alpha,alpha-2024,headcount,2024,gender,male,232,persons,223,persons',
    '',
  ].join('\n'),
};

/** The files of the sample package, with these in place of its own. */
export function buildFiles(
  replaced: Partial<Record<DataFile, string>> = {},
): ReadonlyMap<DataFile, string> {
  return new Map(dataFiles.map((file) => [file, replaced[file] ?? sample[file]]));
}

/** The sample package with one place of one file changed; throws where that place is not there. */
export function changeFile(
  file: DataFile,
  from: string,
  to: string,
): ReadonlyMap<DataFile, string> {
  const text = sample[file];
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  return buildFiles({ [file]: text.replace(from, to) });
}
