import { bases, defaultBasis, turnovers } from '../domain/figures/basis';
import { outcomes, rules } from '../domain/checks/finding';
import { codeStates } from '../domain/standards/codeStates';
import { vintages } from '../domain/dataset';
import { categoriesIn, figureId, parseFigureId, type FigureKey } from '../domain/figure';
import {
  oneOf,
  optionalId,
  optionalOneOf,
  parseSearch,
  serialiseSearch,
  valuesOf,
  type Codec,
  type Dropped,
  type ValuesOf,
} from './codec';
import type { Vocabulary } from './vocabulary';

export const chartViews = ['companies', 'time', 'groups', 'spread', 'scatter', 'table'] as const;
export type ChartView = (typeof chartViews)[number];
/** Views whose figures stand as reported, whatever basis is chosen. */
export const viewsAsReported: readonly ChartView[] = ['groups', 'spread', 'scatter'];
export const scales = ['linear', 'log'] as const;
export type Scale = (typeof scales)[number];
export const sorts = ['company', 'value'] as const;
export const rowOrders = ['theme', 'change', 'verdict'] as const;
export const figureFilters = ['all', 'comparable'] as const;
export const groupForms = ['printed', 'merged'] as const;
export type GroupForm = (typeof groupForms)[number];
export const partForms = ['bars', 'share', 'amount'] as const;
export type PartForm = (typeof partForms)[number];

/** The word for "no company at all". */
const nobody = 'none';
/** The word for figures at the factors of the reports. */
const reported = 'reported';

const companies: Codec<readonly string[] | null> = {
  initial: null,
  parse(text, vocabulary) {
    if (text === nobody) return { value: [], unknown: [] };
    const named = text.split(',');
    const found = vocabulary.companies.filter((company) => named.includes(company));
    const known = found.slice(0, vocabulary.mostCompanies);
    const all = known.length === 0 || known.length === vocabulary.companies.length;
    return {
      value: all ? null : known,
      unknown: named.filter((company) => !known.includes(company)),
    };
  },
  serialise: (value) => value && (value.join(',') || nobody),
};

function yearOf(yearsIn: (vocabulary: Vocabulary) => readonly number[]): Codec<number | null> {
  return {
    initial: null,
    parse(text, vocabulary) {
      const value = yearsIn(vocabulary).find((item) => String(item) === text) ?? null;
      return { value, unknown: value === null ? [text] : [] };
    },
    serialise: (value) => (value === null ? null : String(value)),
  };
}

const indicatorIds: Codec<readonly string[]> = {
  initial: [],
  parse(text, vocabulary) {
    const named = [...new Set(text.split(','))];
    const isKnownId = (id: string) => vocabulary.indicators.includes(id);
    return {
      value: named.filter(isKnownId),
      unknown: named.filter((id) => !isKnownId(id)),
    };
  },
  serialise: (value) => value.join(',') || null,
};

const factorId = optionalId((vocabulary) => vocabulary.factors);
const factor: Codec<string | null> = {
  ...factorId,
  parse: (text, vocabulary) =>
    text === reported ? { value: null, unknown: [] } : factorId.parse(text, vocabulary),
};

const proof: Codec<FigureKey | null> = {
  initial: null,
  parse(text, vocabulary) {
    const key = parseFigureId(text);
    return key !== null && isKnown(key, vocabulary)
      ? { value: key, unknown: [] }
      : { value: null, unknown: [text] };
  },
  serialise: (value) => value && figureId(value),
};

function isKnown(key: FigureKey, vocabulary: Vocabulary): boolean {
  return (
    vocabulary.companies.includes(key.company) &&
    vocabulary.indicators.includes(key.indicator) &&
    vocabulary.figureYears.includes(key.year) &&
    (key.dimension === null ||
      categoriesIn(key.category ?? '').every((category) =>
        vocabulary.categories.includes(`${key.dimension ?? ''}.${category}`),
      ))
  );
}

/** A data version in a link: one has a digit, and is none of the words of the other parameters. */
const version: Codec<string | null> = {
  initial: null,
  parse: (text) =>
    /^[\w.+-]*\d[\w.+-]*$/.test(text)
      ? { value: text, unknown: [] }
      : { value: null, unknown: [text] },
  serialise: (value) => value,
};

/** What a parameter is about: every figure of the site, or what some pages alone offer. */
export type Subject =
  'figures' | 'indicator' | 'compare' | 'disclosure' | 'standards' | 'checks' | 'reports' | 'proof';

interface Parameter<Value> extends Codec<Value> {
  readonly about: readonly Subject[];
}

function about<Value>(
  subject: Subject | readonly Subject[],
  codec: Codec<Value>,
): Parameter<Value> {
  return { ...codec, about: typeof subject === 'string' ? [subject] : subject };
}

/** Every parameter of our links, in the order in which a link names them. */
const parameters = {
  /** Company ids; null is all of them, an empty list is none. */
  companies: about('figures', companies),
  /** Null is the latest report year. */
  year: about(
    'figures',
    yearOf((vocabulary) => vocabulary.years),
  ),
  view: about('indicator', oneOf(chartViews, 'companies')),
  scale: about('figures', oneOf(scales, 'linear')),
  sort: about('indicator', oneOf(sorts, 'company')),
  /** Whether figures that may not be ranked with the others are shown. */
  show: about('figures', oneOf(figureFilters, 'all')),
  base: about('figures', oneOf(bases, defaultBasis.base)),
  turnover: about('figures', oneOf(turnovers, defaultBasis.turnover)),
  factor: about('figures', factor),
  /** Whether figures are as last reported or as first. */
  vintage: about('figures', oneOf(vintages, 'latest')),
  /** The fiscal year whose reports are the last that count; null where all do. */
  report: about(
    'reports',
    yearOf((vocabulary) => vocabulary.reportYears),
  ),
  /** The dimension of the view by group; null is the first one with figures. */
  by: about(
    'indicator',
    optionalId((vocabulary) => vocabulary.dimensions),
  ),
  /** Groups as each report prints them, or merged to a common partition where that is exact. */
  groups: about('indicator', oneOf(groupForms, 'printed')),
  /** The second indicator of a scatter; null is the first that suits. */
  with: about(
    'indicator',
    optionalId((vocabulary) => vocabulary.indicators),
  ),
  /** The group among whose companies those shown are placed; null is all of the package. */
  among: about(
    'indicator',
    optionalId((vocabulary) => vocabulary.companyGroups),
  ),
  /** Groups as bars of their own, or stacked: as shares of their total, or as long as they are. */
  parts: about('indicator', oneOf(partForms, 'bars')),
  /** Rows at the top of the comparison, and rows left out of it. */
  pin: about('compare', indicatorIds),
  hide: about('compare', indicatorIds),
  /** By what the rows of the comparison are sorted. */
  order: about('compare', oneOf(rowOrders, 'theme')),
  theme: about(
    ['compare', 'disclosure'],
    optionalId((vocabulary) => vocabulary.themes),
  ),
  state: about(
    'disclosure',
    optionalId((vocabulary) => vocabulary.states),
  ),
  regime: about(
    ['disclosure', 'standards'],
    optionalId((vocabulary) => vocabulary.regimes),
  ),
  /** What a report gives under a code. */
  answer: about('standards', optionalOneOf(codeStates)),
  rule: about('checks', optionalOneOf(rules)),
  outcome: about('checks', optionalOneOf(outcomes)),
  /** The figure whose proof is open. */
  proof: about('proof', proof),
  /** The data version that the link cites: the page tells what changed since. */
  version: about('figures', version),
};

/** What the reader has chosen. It lives in the URL and nowhere else; null means the default. */
export type Selection = ValuesOf<typeof parameters>;

const codecs: { readonly [Name in keyof Selection]: Parameter<Selection[Name]> } = parameters;

export const defaultSelection: Selection = valuesOf(codecs, (name) => codecs[name].initial);

export interface ParsedSelection {
  readonly selection: Selection;
  readonly dropped: readonly Dropped[];
}

/** Reads a selection from a link; values that mean nothing here are dropped and reported. */
export function parseSelection(search: string, vocabulary: Vocabulary): ParsedSelection {
  const { values, dropped } = parseSearch(codecs, search, vocabulary);
  return { selection: values, dropped };
}

/** The selection as a link's search part, defaults left out; empty where nothing is chosen. */
export function toSearch(selection: Selection): string {
  return serialiseSearch(codecs, selection);
}

/**
 * The names of our own parameters that choose a view; a link that has none of them shows the default. A
 * version it cites changes nothing of what is shown.
 */
export const selectionParameters: readonly string[] = Object.keys(codecs).filter(
  (name) => name !== 'version',
);

/** A link that says which data version it cites; as it was where the version is not known. */
export function citing(version: string, link: string): string {
  if (version === '') return link;
  const search = `${link.includes('?') ? '&' : '?'}version=${encodeURIComponent(version)}`;
  return link.replace(/(?=#)|$/, search);
}

/** The selection without what belongs to the one page that a link opened. */
const ofOnePage = { proof: null, version: null } satisfies Partial<Selection>;

/** The selection without what belongs to a single page. */
export function betweenPages(selection: Selection): Selection {
  return fitTo([], { ...selection, ...ofOnePage }).selection;
}

/**
 * The selection on a page that takes choices about some subjects: it shows them, or passes them on by its
 * links. Choices for all figures follow the reader everywhere; what is about something else is dropped.
 */
export function fitTo(takes: readonly Subject[], selection: Selection): ParsedSelection {
  const isTaken = (subject: Subject) => subject === 'figures' || takes.includes(subject);
  return keepIf((name) => codecs[name].about.some(isTaken), selection);
}

/** The selection with the defaults of what does not fit, which is dropped. */
export function keepIf(
  fits: (name: keyof Selection) => boolean,
  selection: Selection,
): ParsedSelection {
  const dropped: Dropped[] = [];
  const fitting = valuesOf(codecs, (name) => {
    const { initial, serialise } = codecs[name];
    if (fits(name)) return selection[name];
    const value = serialise(selection[name]);
    if (value !== null) dropped.push({ parameter: name, value });
    return initial;
  });
  return { selection: fitting, dropped };
}

/**
 * Links to pages that keep what of the selection those pages take (`takesAt`: path → subjects); `change`
 * is laid over it. An open proof and a cited version belong to the page they were opened on.
 */
export function linksWith(
  language: string,
  selection: Selection,
  takesAt: (path: string) => readonly Subject[],
): (path: string, change?: Partial<Selection>) => string {
  return (path, change = {}) => {
    const [page = ''] = path.split('#');
    const kept = fitTo(takesAt(page), { ...selection, ...ofOnePage, ...change }).selection;
    return `/${language}${path.replace(/(?=#)|$/, toSearch(kept))}`;
  };
}
