/** The languages of the page and of every text the data carries (BCP 47). */
export const languages = ['zh-Hant', 'zh-Hans', 'en'] as const;
export type Language = (typeof languages)[number];

/** One value for each language. */
export function byLanguage<Value>(
  valueIn: (language: Language) => Value,
): Readonly<Record<Language, Value>> {
  return { 'zh-Hant': valueIn('zh-Hant'), 'zh-Hans': valueIn('zh-Hans'), en: valueIn('en') };
}

/** One text in all languages. */
export type Localized = Readonly<Record<Language, string>>;

export interface Company {
  readonly id: string;
  /** True where a reader added it in their own browser: it is in no package, and nobody checked it. */
  readonly own: boolean;
  /** Its place in every list and chart, and thereby its colour and marker (1 is first). */
  readonly position: number;
  readonly name: Localized;
  readonly shortName: Localized;
  /** What it does, in a line; empty where the package does not say. */
  readonly business: Localized;
  /** Codes of the exchanges it is listed on, with `|` between them. */
  readonly exchange: string;
  /** One an exchange, in their order, with `|` between them; empty where not known. */
  readonly stockCode: string;
  /** The disclosure rules the issuer reports under; `regime.<id>` names it in the texts. */
  readonly regime: string;
  readonly website: string;
  /** What it is grouped under, such as sectors and indices; `group.<id>` names each in the texts. */
  readonly groups: readonly string[];
}

export interface Report {
  readonly id: string;
  readonly company: string;
  readonly year: number;
  readonly title: string;
  /** Language of the text the figures were read from. */
  readonly language: Language;
  readonly languagesPublished: readonly string[];
  readonly prevailingLanguage: string;
  readonly standards: readonly string[];
  /** Where to get the report, as it says itself. */
  readonly source: string;
  /** Text id: what the report covers. */
  readonly boundary: string | null;
  /** ISO 8601 dates of its fiscal year; empty where the package does not say. */
  readonly periodStart: string;
  readonly periodEnd: string;
  /** The themes for which the whole report was read, `all` for every one: there its silence is a statement. */
  readonly readFor: readonly string[];
}

/**
 * Standards that ask by code: HKEX Appendix C2 (text before 2025), GRI Standards, ESRS, SASB TC-SI,
 * HKEX Appendix C2 part D (text of 2025), SZSE Guideline No. 17.
 */
export const standards = ['hkex', 'gri', 'esrs', 'sasb', 'hkex_part_d', 'szse17'] as const;
export type Standard = (typeof standards)[number];

/** A code of a standard, with a short title. */
export interface Code {
  readonly standard: Standard;
  readonly code: string;
  readonly label: Localized;
}

export const codeAnswers = ['explained', 'described', 'nothing'] as const;

/**
 * What a report gives under a code for which neither an indicator nor a disclosure tells it: a reason
 * (not applicable, left out), a description without a number, or nothing.
 */
export interface CodeAnswer {
  readonly report: string;
  readonly standard: Standard;
  readonly code: string;
  readonly answer: (typeof codeAnswers)[number];
  readonly line: number | null;
  /** Text id. */
  readonly note: string | null;
}

export const indicatorKinds = ['flow', 'stock', 'rate', 'intensity', 'target'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

export const betters = ['lower', 'higher'] as const;
export type Better = (typeof betters)[number];

export interface Indicator {
  readonly id: string;
  readonly theme: string;
  /** Canonical unit: what figures are converted to before they are compared. */
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly dimensions: readonly string[];
  /** The codes under which each standard asks for it. */
  readonly codes: Readonly<Record<Standard, readonly string[]>>;
  readonly headline: boolean;
  /** The direction in which a change is an improvement; null where it is none or is disputed. */
  readonly better: Better | null;
  readonly label: Localized;
  readonly meaning: Localized;
}

export interface Category {
  readonly dimension: string;
  readonly id: string;
  readonly label: Localized;
}

export const qualifiers = ['at_most', 'at_least', 'about', 'more_than', 'in_words'] as const;
export type Qualifier = (typeof qualifiers)[number];

export const confidences = ['printed', 'inferred', 'weak'] as const;
export type Confidence = (typeof confidences)[number];

/** One number printed in one report, in the unit it is printed in. */
export interface Observation {
  readonly company: string;
  readonly report: string;
  readonly indicator: string;
  readonly year: number;
  readonly dimension: string | null;
  readonly category: string | null;
  /** Plain decimal with the printed decimals: its last digit is its precision. */
  readonly value: string;
  readonly unit: string;
  readonly printed: string;
  readonly unitPrinted: string;
  readonly labelPrinted: string;
  readonly section: string;
  /** 1-based line of the number in the report's text. */
  readonly line: number;
  readonly qualifier: Qualifier | null;
  /** False for a second value of the same report that the evidence speaks against. */
  readonly preferred: boolean;
  readonly confidence: Confidence;
  readonly restated: boolean;
  readonly boundary: string | null;
  readonly definition: string | null;
  readonly note: string | null;
  /** Page of the report; empty where the edition that was read has none. */
  readonly page: string;
}

export const disclosureReasons = ['not_disclosed', 'not_applicable', 'not_quantified'] as const;
export type DisclosureReason = (typeof disclosureReasons)[number];

/** What a report says of an indicator it gives no number for, in its own fiscal year. */
export interface Disclosure {
  readonly company: string;
  readonly indicator: string;
  readonly report: string;
  readonly reason: DisclosureReason;
  readonly line: number | null;
  readonly note: string | null;
}

/** `to` = `from` × factor. */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly factor: string;
  /** Text id: the standard or definition the factor comes from. */
  readonly basis: string;
}

/** A published factor: tonnes of CO2 per MWh of electricity taken from the grid of a country in a year. */
export interface EmissionFactor {
  readonly id: string;
  /** Year of the grid it describes; it is published later. */
  readonly year: number;
  /** tCO2 per MWh, a plain decimal with the published decimals. */
  readonly value: string;
  /** Text id: who published it. */
  readonly basis: string;
}

export const financialItems = ['revenue'] as const;
export type FinancialItem = (typeof financialItems)[number];

/** An item of a company's financial statements for a fiscal year, as a public document gives it. */
export interface Financial {
  readonly company: string;
  readonly year: number;
  readonly item: FinancialItem;
  /** Plain decimal with the digits of the document. */
  readonly value: string;
  readonly unit: string;
  readonly document: string;
  /** Page or section of the document. */
  readonly section: string;
  readonly language: Language;
  readonly address: string;
}

/** What a text may say of a figure, to be compared: `value` ids of an aspect are compared, never read. */
export const textAspects = [
  'boundary',
  'scopes',
  'scope3_categories',
  'formula',
  'denominator',
  'staff',
  'definition',
] as const;
export type TextAspect = (typeof textAspects)[number];

/** What may set two figures of one indicator apart; by which `method` a number is measured, its row says. */
export const aspects = [...textAspects, 'method'] as const;
export type Aspect = (typeof aspects)[number];

/** What a careful reader must know of a single figure; ids translate through the message files. */
export const caveatIds = [
  'groups_differ',
  'boundary_differs',
  'boundary_not_stated',
  'scopes_differ',
  'scope3_categories_differ',
  'formula_differs',
  'denominator_differs',
  'formula_not_disclosed',
  'composition_not_coverage',
  'unit_not_comparable',
  'weak_reading',
  'mixed_versions',
  'contradicts_itself',
  'other_base',
  'full_time_only',
  'implied_base',
  'base_not_stated',
  'definition_differs',
  'definition_not_stated',
  'method_differs',
  'method_not_stated',
  'location_based',
  'market_based',
  'second_value',
  'year_end_differs',
  'inferred',
  'derived',
  'restated',
  'other_report',
  'converted_by_standard_factor',
  'co2_only',
  'estimated',
] as const;
export type CaveatId = (typeof caveatIds)[number];

/** A note, label or definition the data refers to, without its words: those are a language's. */
export interface Text {
  readonly id: string;
  readonly caveats: readonly CaveatId[];
  /** What it says of each aspect; null where it says nothing of it. */
  readonly aspects: Readonly<Record<TextAspect, string | null>>;
}

/** The words of a text in one language. */
export interface Wording {
  readonly text: string;
  /** A few words to stand beside a bar. */
  readonly short: string | null;
}

/** A file of the data package as its descriptor tells it. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: number | null;
  /** `sha256:` and the digest of the content. */
  readonly hash: string | null;
  readonly description: Localized;
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: Localized;
  }[];
}

/** What changed in a version of the data. */
export interface PackageChange {
  readonly version: string;
  /** ISO 8601 date. */
  readonly date: string;
  readonly text: Localized;
}

export const figureChanges = ['added', 'removed', 'corrected', 'restated'] as const;

/** A figure whose number is another in a version of the data than in the one before. */
export interface FigureChange {
  readonly version: string;
  /**
   * `added`, `removed`: the figure had, or has, no number; `corrected`: the number of the same report was
   * mended; `restated`: a later report gives another.
   */
  readonly change: (typeof figureChanges)[number];
  readonly company: string;
  readonly report: string;
  readonly indicator: string;
  readonly year: number;
  readonly dimension: string | null;
  readonly category: string | null;
  /** As printed; null where there was none. */
  readonly before: Pick<Observation, 'value' | 'unit'> | null;
  /** As printed; null where there is none any more. */
  readonly after: Pick<Observation, 'value' | 'unit'> | null;
}

export const vintages = ['latest', 'first'] as const;

/** Which report a figure is taken from where several print it: the newest, or the first. */
export type Vintage = (typeof vintages)[number];

export interface Dataset {
  readonly version: string;
  /** True where its files are of more than one version: figures stand, but are set against nothing. */
  readonly mixed: boolean;
  readonly files: readonly PackageFile[];
  readonly changes: readonly PackageChange[];
  /** Those whose rows are read. */
  readonly companies: readonly Company[];
  /** Every company of the package: of a large one, a page reads the rows of some. */
  readonly listed: readonly Company[];
  /** Those shown where none are chosen; null for all that are read. */
  readonly first: readonly string[] | null;
  readonly reports: readonly Report[];
  readonly indicators: readonly Indicator[];
  readonly categories: readonly Category[];
  readonly vintage: Vintage;
  /** Of each figure the numbers of one report (`vintage`). */
  readonly observations: readonly Observation[];
  /** The numbers of every report, in the order of the file. */
  readonly allObservations: readonly Observation[];
  readonly disclosures: readonly Disclosure[];
  /** Those with a title; a standard may have others that indicators name. */
  readonly codes: readonly Code[];
  readonly codeAnswers: readonly CodeAnswer[];
  readonly conversions: readonly Conversion[];
  readonly emissionFactors: readonly EmissionFactor[];
  /** Only where a public document was found. */
  readonly financials: readonly Financial[];
  readonly texts: ReadonlyMap<string, Text>;
}

/** A dataset without a row. */
export const emptyDataset: Dataset = {
  version: '',
  mixed: false,
  files: [],
  changes: [],
  companies: [],
  listed: [],
  first: null,
  reports: [],
  indicators: [],
  categories: [],
  vintage: 'latest',
  observations: [],
  allObservations: [],
  disclosures: [],
  codes: [],
  codeAnswers: [],
  conversions: [],
  emissionFactors: [],
  financials: [],
  texts: new Map(),
};
