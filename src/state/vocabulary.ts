/** The ids a link may name. */
export interface Vocabulary {
  readonly companies: readonly string[];
  /** As many of them can be chosen at once. */
  readonly mostCompanies: number;
  readonly years: readonly number[];
  /** Fiscal years that reports are on. */
  readonly reportYears: readonly number[];
  /** Years any figure is for, those of targets with them. */
  readonly figureYears: readonly number[];
  readonly indicators: readonly string[];
  readonly dimensions: readonly string[];
  /** As `dimension.category`. */
  readonly categories: readonly string[];
  readonly themes: readonly string[];
  readonly states: readonly string[];
  readonly regimes: readonly string[];
  /** What companies are grouped under. */
  readonly companyGroups: readonly string[];
  /** Published emission factors. */
  readonly factors: readonly string[];
}
