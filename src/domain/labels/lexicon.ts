import {
  languages,
  type Category,
  type Dataset,
  type Indicator,
  type Localized,
  type Observation,
} from '../dataset';
import { groupBy } from '../groupBy';
import { namingOf, type Name, type Naming } from './names';
import type { Words } from './words';

export interface KnownCategory {
  readonly dimension: string;
  readonly category: string;
  readonly names: readonly Name[];
}

export interface KnownIndicator {
  readonly indicator: Indicator;
  /** What the package calls it, in all languages, as the words of labels. */
  readonly called: string;
  readonly names: readonly Name[];
  /** True where it is printed for single measures, sites or programmes and never as one total. */
  readonly inParts: boolean;
  /** Units in which it is printed or from which they convert. */
  readonly units: ReadonlySet<string>;
  readonly categories: readonly KnownCategory[];
  /** Labels that name indicator and group at once. */
  readonly whole: readonly (Omit<KnownCategory, 'names'> & { readonly name: Name })[];
  /** Groups that reports print of it, as `dimension category`. */
  readonly printed: ReadonlySet<string>;
}

/** What reports call each indicator and each group. */
export interface Lexicon extends Naming {
  readonly words: Words;
  readonly indicators: readonly KnownIndicator[];
  readonly groups: readonly KnownCategory[];
  /** The names of the groups that are the same in every report. */
  readonly closedGroups: readonly Name[];
  /** How many indicators have groups of a dimension. */
  readonly sharers: ReadonlyMap<string, number>;
  /** Of the published groups of a dimension in a unit the share that is each indicator's, by `dimension unit`. */
  readonly usual: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The figures that rows with a label are, by its words; as `indicator dimension category`. */
  readonly published: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many indicators a unit is printed for. */
  readonly rivals: ReadonlyMap<string, number>;
}

/** Dimensions whose groups are the same in every report; of the others each report has its own. */
const closedDimensions: ReadonlySet<string> = new Set([
  'gender',
  'age',
  'region',
  'employment_type',
  'level',
  'education',
  'role',
  'scope2_method',
  'scope3_category',
  'energy_source',
  'climate_target',
  'patent_type',
  'scope2_method',
]);

export function isClosed(dimension: string): boolean {
  return closedDimensions.has(dimension);
}

/** Dimensions whose groups are each company's own: its measures, sites and programmes. */
export function isOwnToEach(dimension: string): boolean {
  return ['part', 'measure', 'programme', 'product', 'site'].includes(dimension);
}

/** The names of the package and the labels of published rows. */
export function lexiconOf(dataset: Dataset, rows: readonly Observation[], words: Words): Lexicon {
  const rowsOf = groupBy(rows, ({ indicator }) => indicator);
  const labels = dataset.indicators.map(({ id, label }) => [
    ...textsOf(label),
    ...(rowsOf.get(id) ?? []).map(({ labelPrinted }) => labelPrinted),
  ]);
  const naming = namingOf(labels, words);
  const groups = knownCategories(dataset, rows, naming);
  const indicators = dataset.indicators.map((indicator) =>
    knownIndicator(
      { dataset, indicator, own: rowsOf.get(indicator.id) ?? [], groups },
      naming,
      words,
    ),
  );
  return {
    ...naming,
    words,
    indicators,
    groups,
    closedGroups: groups
      .filter(({ dimension }) => isClosed(dimension))
      .flatMap(({ names }) => names),
    sharers: countsOf(dataset.indicators.flatMap(({ dimensions }) => dimensions)),
    usual: usualIndicators(dataset, rows),
    published: publishedLabels(rows, words),
    rivals: countsOf(indicators.flatMap(({ units }) => [...units])),
  };
}

function usualIndicators({ indicators }: Dataset, rows: readonly Observation[]): Lexicon['usual'] {
  const unitOf = new Map(indicators.map(({ id, unit }) => [id, unit]));
  const grouped = groupBy(
    rows.filter(({ dimension }) => dimension !== null),
    ({ dimension, indicator }) => `${dimension ?? ''} ${unitOf.get(indicator) ?? ''}`,
  );
  return new Map(
    [...grouped].map(([key, those]) => {
      const counts = [...groupBy(those, ({ indicator }) => indicator)];
      return [key, new Map(counts.map(([id, own]) => [id, own.length / those.length]))];
    }),
  );
}

function publishedLabels(rows: readonly Observation[], words: Words): Lexicon['published'] {
  const labels = new Map<string, Set<string>>();
  for (const row of rows) {
    const label = words(row.labelPrinted);
    labels.set(label, (labels.get(label) ?? new Set()).add(`${row.indicator} ${idOf(row)}`));
  }
  return labels;
}

function textsOf(label: Localized): readonly string[] {
  return languages.map((language) => label[language]);
}

function countsOf(items: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...groupBy(items, (item) => item)].map(([item, those]) => [item, those.length]));
}

function idOf({ dimension, category }: Pick<Observation, 'dimension' | 'category'>): string {
  return `${dimension ?? ''} ${category ?? ''}`;
}

/** Each group with its names, and with the labels of its rows that do not name the indicator alone. */
function knownCategories(
  { categories, indicators }: Dataset,
  rows: readonly Observation[],
  { toGroupName, shareOf }: Naming,
): readonly KnownCategory[] {
  const rowsOf = groupBy(rows, idOf);
  return categories.map(({ dimension, id: category, label }) => {
    const own = textsOf(label);
    const learnt = (rowsOf.get(idOf({ dimension, category })) ?? []).filter((row) => {
      const indicator = indicators.find(({ id }) => id === row.indicator);
      const ofIndicator = shareOf(row.labelPrinted, indicator ? textsOf(indicator.label) : []);
      return shareOf(row.labelPrinted, own) > 0.3 || ofIndicator < 0.3;
    });
    const names = new Set([...own, ...learnt.map(({ labelPrinted }) => labelPrinted)]);
    return { dimension, category, names: [...names].map(toGroupName) };
  });
}

interface Learnt {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  /** Its published rows. */
  readonly own: readonly Observation[];
  readonly groups: readonly KnownCategory[];
}

function knownIndicator(
  { dataset, indicator, own, groups }: Learnt,
  { toName, shareOf }: Naming,
  words: Words,
): KnownIndicator {
  const units = new Set([indicator.unit, ...own.map(({ unit }) => unit)]);
  // A set is walked through to what is added meanwhile.
  for (const unit of units) {
    for (const { from, to } of dataset.conversions) if (to === unit) units.add(from);
  }
  const ofGroup = ({ labelPrinted, dimension, category }: Observation) =>
    shareOf(labelPrinted, groupTexts(dataset.categories, dimension, category));
  // The label of a part may name the indicator alone, the part standing elsewhere.
  const naming = own.filter(
    (row) => row.dimension === null || (!isClosed(row.dimension) && ofGroup(row) < 0.25),
  );
  const texts = textsOf(indicator.label);
  const names = new Set([...texts, ...naming.map(({ labelPrinted }) => labelPrinted)]);
  return {
    indicator,
    called: words(texts.join(' ')),
    names: [...names].map(toName),
    inParts:
      own.length > 0 && own.every(({ dimension }) => dimension !== null && !isClosed(dimension)),
    units,
    categories: groups.filter(({ dimension }) => indicator.dimensions.includes(dimension)),
    whole: own.flatMap((row) => {
      const { labelPrinted, dimension, category } = row;
      if (dimension === null || category === null) return [];
      const isWhole = shareOf(labelPrinted, texts) > 0.25 && ofGroup(row) > 0.25;
      return isWhole ? [{ dimension, category, name: toName(labelPrinted) }] : [];
    }),
    printed: new Set(own.map(idOf)),
  };
}

function groupTexts(
  categories: readonly Category[],
  dimension: string | null,
  id: string | null,
): readonly string[] {
  const group = categories.find((one) => one.dimension === dimension && one.id === id);
  return group ? textsOf(group.label) : [];
}
