import { observationsAt } from '../domain/facts/vintage';
import {
  emptyDataset,
  byLanguage,
  type TextAspect,
  type CaveatId,
  type Category,
  type Code,
  type CodeAnswer,
  type Company,
  type Conversion,
  type Dataset,
  type Disclosure,
  type EmissionFactor,
  type Financial,
  type Indicator,
  type Localized,
  type Observation,
  type Report,
  type Language,
  type Text,
  type Wording,
} from '../domain/dataset';

/** What a test says of a text; everything else is left at its default. */
export interface TextParts {
  readonly text?: string;
  readonly short?: string;
  readonly caveats?: readonly CaveatId[];
  readonly aspects?: Readonly<Partial<Record<TextAspect, string>>>;
}

/** By text id. */
export type Texts = Readonly<Record<string, TextParts>>;

type ObservationParts = Pick<Observation, 'company' | 'indicator' | 'value'> & Partial<Observation>;
type DisclosureParts = Pick<Disclosure, 'company' | 'indicator'> & Partial<Disclosure>;
type CodeAnswerParts = Pick<CodeAnswer, 'code' | 'answer'> & Partial<CodeAnswer>;
type IndicatorParts = Pick<Indicator, 'id'> & Partial<Indicator>;
type ReportParts = Pick<Report, 'company'> & Partial<Report>;

export interface DatasetParts {
  /** Ids in the order of their places. */
  readonly companies?: readonly string[];
  /** Instead of one report a company, for 2024. */
  readonly reports?: readonly ReportParts[];
  /** Added to the usual ones, or laid over them. */
  readonly indicators?: readonly IndicatorParts[];
  readonly observations?: readonly ObservationParts[];
  readonly disclosures?: readonly DisclosureParts[];
  /** HKEX KPIs. */
  readonly codes?: readonly string[];
  /** Of alpha to HKEX KPIs. */
  readonly codeAnswers?: readonly CodeAnswerParts[];
  /** Company → regime, instead of HKEX Appendix C2. */
  readonly regimes?: Readonly<Record<string, string>>;
  /** Instead of the factors of 2021 and 2022. */
  readonly emissionFactors?: readonly EmissionFactor[];
  readonly financials?: readonly Financial[];
  readonly texts?: Texts;
}

const chineseNames: Readonly<Record<string, readonly [hant: string, hans: string]>> = {
  alpha: ['甲雲', '甲云'],
  beta: ['乙數', '乙数'],
  gamma: ['丙聯', '丙联'],
  delta: ['丁電', '丁电'],
  epsilon: ['戊網', '戊网'],
};

const units: Readonly<Record<string, string>> = {
  ghg_scope1: 'tCO2e',
  ghg_scope2: 'tCO2e',
  ghg_scope1_2: 'tCO2e',
  energy_direct: 'MWh',
  energy_indirect: 'MWh',
  energy_total: 'MWh',
  headcount: 'persons',
  pue: 'ratio',
  turnover_rate: '%',
  training_hours_average: 'h/person',
  training_hours_total: 'h',
  training_coverage: '%',
};

const kinds: Readonly<Record<string, Indicator['kind']>> = {
  headcount: 'stock',
  pue: 'rate',
  turnover_rate: 'rate',
  training_hours_average: 'rate',
  training_coverage: 'rate',
};

const dimensions: Readonly<Record<string, readonly string[]>> = {
  headcount: ['gender', 'age', 'region', 'employment_type'],
  pue: ['site'],
  turnover_rate: ['gender', 'age', 'region'],
};

const categories = [
  ['gender', 'male', 'Men'],
  ['gender', 'female', 'Women'],
  ['age', 'lt30', 'Under 30'],
  ['age', '30to50', '30 to 50'],
  ['age', 'gt50', 'Over 50'],
  ['age', 'lt35', 'Under 35'],
  ['age', '35to50', '35 to 50'],
  ['age', '20to29', '20 to 29'],
  ['age', '30to39', '30 to 39'],
  ['age', '40to49', '40 to 49'],
  ['age', '50to59', '50 to 59'],
  ['region', 'mainland_china', 'Mainland China'],
  ['region', 'greater_china', 'Greater China'],
  ['region', 'east_china', 'East China'],
  ['region', 'south_china', 'South China'],
  ['region', 'north_china', 'North China'],
  ['region', 'northeast_china', 'Northeast China'],
  ['region', 'hk_mo_tw', 'Hong Kong, Macao and Taiwan'],
  ['region', 'outside_mainland_china', 'Outside mainland China'],
  ['region', 'overseas', 'Outside China'],
  ['employment_type', 'full_time', 'Full-time'],
  ['employment_type', 'part_time', 'Part-time'],
  ['energy_source', 'electricity', 'Electricity'],
  ['energy_source', 'gasoline', 'Gasoline'],
  ['energy_source', 'natural_gas', 'Natural gas'],
  ['site', 'north', 'North'],
  ['site', 'south', 'South'],
] as const;

/** The conversions that tests rely on; factors as in the standards. */
export const conversions: readonly Conversion[] = [
  { from: 'kWh', to: 'MWh', factor: '0.001', basis: 'basis-metric' },
  { from: 'kgCO2', to: 'tCO2e', factor: '0.001', basis: 'basis-co2-only' },
  { from: 'tce', to: 'MWh', factor: '8.1367', basis: 'basis-standard' },
  { from: 'L_gasoline', to: 'tce', factor: '0.001066765', basis: 'basis-standard' },
];

/** The national averages of two years, as published. */
const emissionFactors: readonly EmissionFactor[] = [
  { id: 'cn-2021', year: 2021, value: '0.5568', basis: 'basis-mee-2021' },
  { id: 'cn-2022', year: 2022, value: '0.5366', basis: 'basis-mee-2022' },
];

/** A text that says nothing of any aspect. */
const silent: Text['aspects'] = {
  boundary: null,
  scopes: null,
  scope3_categories: null,
  formula: null,
  denominator: null,
  staff: null,
  definition: null,
};

const basisTexts: Texts = {
  'basis-metric': { text: 'Metric prefixes' },
  'basis-co2-only': { text: 'CO2 only', caveats: ['co2_only'] },
  'basis-standard': { text: 'A standard factor', caveats: ['converted_by_standard_factor'] },
  'basis-mee-2021': { text: 'Grid 2021', short: 'national average 2021', caveats: ['co2_only'] },
  'basis-mee-2022': { text: 'Grid 2022', short: 'national average 2022', caveats: ['co2_only'] },
};

/** Every unit is written as its code. */
function unitTexts(): Record<string, TextParts> {
  const codes = [
    ...Object.values(units),
    ...conversions.map((conversion) => conversion.from),
    'class-hours',
    'tCO2/MWh',
  ];
  return Object.fromEntries(codes.map((code) => [`unit.${code}`, { text: code }]));
}

/** The texts every dataset has. */
const usualTexts: Texts = { ...unitTexts(), ...basisTexts };

/** Different in English, Hant and Hans, so that a test sees which one is shown. */
function localized(text: string): Localized {
  return { ...byLanguage(() => text), 'zh-Hant': `${text}（繁）`, 'zh-Hans': `${text}（简）` };
}

/**
 * A small dataset that is complete but for what a test says: companies alpha, beta and gamma with
 * a report for 2024 each. A number is printed by its company for 2024 in the canonical unit.
 */
export function buildDataset(parts: DatasetParts = {}): Dataset {
  const ids = parts.companies ?? ['alpha', 'beta', 'gamma'];
  const indicators = mergeIndicators(parts.indicators ?? []);
  const reports = (parts.reports ?? ids.map((company) => ({ company }))).map(toReport);
  const allObservations = (parts.observations ?? []).map((observationParts, index) =>
    toObservation(observationParts, index, indicators),
  );
  const vintage = 'latest';
  const companies = ids.map(toCompany).map((company) => ({
    ...company,
    regime: parts.regimes?.[company.id] ?? company.regime,
  }));
  return {
    ...emptyDataset,
    version: '1.0.0',
    companies,
    listed: companies,
    reports,
    indicators,
    categories: categories.map(([dimension, id, label]): Category => ({
      dimension,
      id,
      label: localized(label),
    })),
    vintage,
    observations: observationsAt({ reports, allObservations }, vintage),
    allObservations,
    disclosures: (parts.disclosures ?? []).map((disclosureParts) => ({
      report: `${disclosureParts.company}-2024`,
      reason: 'not_disclosed',
      line: null,
      note: null,
      ...disclosureParts,
    })),
    codes: (parts.codes ?? []).map((code): Code => ({
      standard: 'hkex',
      code,
      label: localized(`About ${code}`),
    })),
    codeAnswers: (parts.codeAnswers ?? []).map((row) => ({
      report: 'alpha-2024',
      standard: 'hkex',
      line: null,
      note: null,
      ...row,
    })),
    conversions,
    emissionFactors: parts.emissionFactors ?? emissionFactors,
    financials: parts.financials ?? [],
    texts: toTexts({ ...usualTexts, ...parts.texts }),
  };
}

function toCompany(id: string, at: number): Company {
  const english = id.charAt(0).toUpperCase() + id.slice(1);
  const [hant, hans] = chineseNames[id] ?? [english, english];
  const shortName = { ...byLanguage(() => english), 'zh-Hant': hant, 'zh-Hans': hans };
  return {
    id,
    own: false,
    position: at + 1,
    name: {
      ...byLanguage(() => `${english} Limited`),
      'zh-Hant': `${hant}公司`,
      'zh-Hans': `${hans}公司`,
    },
    shortName,
    business: byLanguage(() => 'Cloud services'),
    exchange: 'HKEX',
    stockCode: '00020',
    regime: 'hkex_c2',
    website: 'https://example.com',
    groups: [],
  };
}

function toReport(parts: ReportParts): Report {
  const year = parts.year ?? 2024;
  return {
    id: `${parts.company}-${year}`,
    year,
    title: `${parts.company} report ${year}`,
    language: 'zh-Hant',
    languagesPublished: ['zh-Hant'],
    prevailingLanguage: 'zh-Hant',
    standards: [],
    source: 'https://example.com/report',
    boundary: null,
    periodStart: `${year}-01-01`,
    periodEnd: `${year}-12-31`,
    readFor: [],
    ...parts,
  };
}

/** No code but those given. */
export function codesWith(codes: Partial<Indicator['codes']> = {}): Indicator['codes'] {
  return { hkex: [], gri: [], esrs: [], sasb: [], hkex_part_d: [], szse17: [], ...codes };
}

function mergeIndicators(extra: readonly IndicatorParts[]): readonly Indicator[] {
  const ids = new Set([...Object.keys(units), ...extra.map((indicatorParts) => indicatorParts.id)]);
  return [...ids].map((id) => ({
    theme: 'theme',
    unit: units[id] ?? 'count',
    kind: kinds[id] ?? 'flow',
    dimensions: dimensions[id] ?? [],
    codes: codesWith(),
    headline: false,
    better: null,
    label: localized(id),
    meaning: localized(`Meaning of ${id}`),
    ...extra.find((indicatorParts) => indicatorParts.id === id),
    id,
  }));
}

function toObservation(
  parts: ObservationParts,
  at: number,
  indicators: readonly Indicator[],
): Observation {
  return {
    report: `${parts.company}-2024`,
    year: 2024,
    dimension: null,
    category: null,
    unit: indicators.find((indicator) => indicator.id === parts.indicator)?.unit ?? 'count',
    printed: parts.value,
    unitPrinted: '單位',
    labelPrinted: '標籤',
    section: '章節',
    line: 100 + at,
    qualifier: null,
    preferred: true,
    confidence: 'printed',
    restated: false,
    boundary: null,
    definition: null,
    note: null,
    page: '',
    ...parts,
  };
}

function toTexts(parts: Texts): ReadonlyMap<string, Text> {
  return new Map(
    Object.entries(parts).map(([id, { caveats = [], aspects: own = {} }]) => [
      id,
      { id, caveats, aspects: { ...silent, ...own } },
    ]),
  );
}

/** The words of the texts in a language: those every dataset has and these. */
export function wordingOf(parts: Texts, language: Language): ReadonlyMap<string, Wording> {
  return new Map(
    Object.entries({ ...usualTexts, ...parts }).map(([id, { text = id, short }]) => [
      id,
      {
        text: localized(text)[language],
        short: short === undefined ? null : localized(short)[language],
      },
    ]),
  );
}
