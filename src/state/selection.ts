import { bases, defaultBasis, turnovers, type Basis } from '../domain/derive/basis';
import { outcomes, rules, type Outcome, type Rule } from '../domain/checks/finding';
import { categoriesIn, figureId, parseFigureId, type FigureKey } from '../domain/figure';

export const chartViews = ['companies', 'time', 'groups', 'table'] as const;
export type ChartView = (typeof chartViews)[number];
export const scales = ['linear', 'log'] as const;
export type Scale = (typeof scales)[number];
export const sorts = ['company', 'value'] as const;
export type Sort = (typeof sorts)[number];
export const scopes = ['all', 'comparable'] as const;
export type Scope = (typeof scopes)[number];
export const groupForms = ['printed', 'merged'] as const;
export type GroupForm = (typeof groupForms)[number];

/** What the reader has chosen. It lives in the URL and nowhere else; null means the default. */
export interface Selection extends Basis {
  /** Company ids; null is all of them, an empty list is none. */
  readonly companies: readonly string[] | null;
  /** Null is the latest report year. */
  readonly year: number | null;
  readonly view: ChartView;
  readonly scale: Scale;
  readonly sort: Sort;
  /** Whether figures that may not be ranked with the others are shown. */
  readonly show: Scope;
  /** The dimension of the view by group; null is the first one with figures. */
  readonly by: string | null;
  /** Groups as each report prints them, or brought to a common cut where that is exact. */
  readonly groups: GroupForm;
  /** Filters of the disclosure map; null shows all. */
  readonly theme: string | null;
  readonly state: string | null;
  readonly regime: string | null;
  /** Filters of the checks; null shows all. */
  readonly rule: Rule | null;
  readonly outcome: Outcome | null;
  /** The figure whose proof is open. */
  readonly proof: FigureKey | null;
}

export const defaultSelection: Selection = {
  ...defaultBasis,
  companies: null,
  year: null,
  view: 'companies',
  scale: 'linear',
  sort: 'company',
  show: 'all',
  by: null,
  groups: 'printed',
  theme: null,
  state: null,
  regime: null,
  rule: null,
  outcome: null,
  proof: null,
};

/** The ids a link may name. */
export interface Vocabulary {
  readonly companies: readonly string[];
  readonly years: readonly number[];
  /** Years any figure is for, those of targets with them. */
  readonly figureYears: readonly number[];
  readonly indicators: readonly string[];
  readonly dimensions: readonly string[];
  /** As `dimension.category`. */
  readonly categories: readonly string[];
  readonly themes: readonly string[];
  readonly states: readonly string[];
  readonly regimes: readonly string[];
  /** Published emission factors. */
  readonly factors: readonly string[];
}

/** A value of the link that means nothing here and was left out. */
export interface Dropped {
  readonly parameter: string;
  readonly value: string;
}

export interface ParsedSelection {
  readonly selection: Selection;
  readonly dropped: readonly Dropped[];
}

/** The word in the link for "no company at all". */
const nobody = 'none';
/** The word in the link for figures at the factors of the reports. */
const reported = 'reported';

/**
 * Reads a selection from a link. What cannot be understood is dropped and told, never guessed;
 * parameters of `others` are left to who reads them.
 */
export function parseSelection(
  search: string,
  vocabulary: Vocabulary,
  others: readonly string[] = [],
): ParsedSelection {
  const params = new URLSearchParams(search);
  const dropped: Dropped[] = [];
  const drop = (parameter: string, value: string) => {
    dropped.push({ parameter, value });
    return null;
  };
  const pick = <Word extends string>(
    parameter: string,
    words: readonly Word[],
    otherwise: Word,
  ): Word => {
    const value = params.get(parameter);
    const word = words.find((known) => known === value);
    if (value !== null && word === undefined) drop(parameter, value);
    return word ?? otherwise;
  };
  const among = <Word extends string>(parameter: string, known: readonly Word[]): Word | null => {
    const value = params.get(parameter);
    const word = known.find((item) => item === value) ?? null;
    return value === null ? null : (word ?? drop(parameter, value));
  };
  const named = new Set<string>();
  for (const [parameter, value] of params) {
    const known = Object.hasOwn(defaultSelection, parameter) || others.includes(parameter);
    // Of a parameter that is named twice the first is read.
    if (!known || named.has(parameter)) drop(parameter, value);
    named.add(parameter);
  }
  return {
    selection: {
      companies: parseCompanies(params.get('companies'), vocabulary, drop),
      year: parseYear(params.get('year'), vocabulary, drop),
      view: pick('view', chartViews, defaultSelection.view),
      scale: pick('scale', scales, defaultSelection.scale),
      sort: pick('sort', sorts, defaultSelection.sort),
      show: pick('show', scopes, defaultSelection.show),
      base: pick('base', bases, defaultSelection.base),
      turnover: pick('turnover', turnovers, defaultSelection.turnover),
      factor: params.get('factor') === reported ? null : among('factor', vocabulary.factors),
      by: among('by', vocabulary.dimensions),
      groups: pick('groups', groupForms, defaultSelection.groups),
      theme: among('theme', vocabulary.themes),
      state: among('state', vocabulary.states),
      regime: among('regime', vocabulary.regimes),
      rule: among('rule', rules),
      outcome: among('outcome', outcomes),
      proof: parseProof(params.get('proof'), vocabulary, drop),
    },
    dropped,
  };
}

type Drop = (parameter: string, value: string) => null;

function parseCompanies(value: string | null, vocabulary: Vocabulary, drop: Drop) {
  if (value === null) return null;
  if (value === nobody) return [];
  const named = value.split(',');
  const known = vocabulary.companies.filter((company) => named.includes(company));
  for (const company of named) {
    if (!vocabulary.companies.includes(company)) drop('companies', company);
  }
  return known.length === 0 || known.length === vocabulary.companies.length ? null : known;
}

function parseYear(value: string | null, vocabulary: Vocabulary, drop: Drop) {
  if (value === null) return null;
  return vocabulary.years.find((year) => String(year) === value) ?? drop('year', value);
}

function parseProof(value: string | null, vocabulary: Vocabulary, drop: Drop) {
  if (value === null) return null;
  const key = parseFigureId(value);
  const known =
    key !== null &&
    vocabulary.companies.includes(key.company) &&
    vocabulary.indicators.includes(key.indicator) &&
    vocabulary.figureYears.includes(key.year) &&
    (key.dimension === null ||
      categoriesIn(key.category ?? '').every((category) =>
        vocabulary.categories.includes(`${key.dimension ?? ''}.${category}`),
      ));
  return known ? key : drop('proof', value);
}

/** The selection as a link's search part, defaults left out; empty where nothing is chosen. */
export function toSearch(selection: Selection): string {
  const params: [string, string | null][] = [
    ['companies', selection.companies && (selection.companies.join(',') || nobody)],
    ['year', selection.year === null ? null : String(selection.year)],
    ['view', unlessDefault('view', selection)],
    ['scale', unlessDefault('scale', selection)],
    ['sort', unlessDefault('sort', selection)],
    ['show', unlessDefault('show', selection)],
    ['base', unlessDefault('base', selection)],
    ['turnover', unlessDefault('turnover', selection)],
    ['factor', selection.factor],
    ['by', selection.by],
    ['groups', unlessDefault('groups', selection)],
    ['theme', selection.theme],
    ['state', selection.state],
    ['regime', selection.regime],
    ['rule', selection.rule],
    ['outcome', selection.outcome],
    ['proof', selection.proof && figureId(selection.proof)],
  ];
  const written = params
    .filter((pair): pair is [string, string] => pair[1] !== null)
    .map(([parameter, value]) => `${parameter}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
    .join('&');
  return written === '' ? '' : `?${written}`;
}

/**
 * Links to pages that keep the selection; `change` is laid over it. An open proof belongs to the page it
 * was opened on.
 */
export function linksWith(
  language: string,
  selection: Selection,
): (path: string, change?: Partial<Selection>) => string {
  return (path, change = {}) =>
    `/${language}${path}${toSearch({ ...selection, proof: null, ...change })}`;
}

function unlessDefault(
  parameter: 'view' | 'scale' | 'sort' | 'show' | 'base' | 'turnover' | 'groups',
  selection: Selection,
) {
  return selection[parameter] === defaultSelection[parameter] ? null : selection[parameter];
}
