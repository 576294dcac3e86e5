import type { LineMeaning, Proposal } from './tableLine';
import type { KnownLabels } from './known';
import { isClosed, isOwnToEach, type KnownIndicator, type Lexicon } from './lexicon';
import type { Candidate } from './match';
import type { PrintedUnit } from './units';

/** A line as it was read, with everything it may be. */
export interface Reading {
  /** Its label without the unit. */
  readonly label: string;
  readonly unit: PrintedUnit | null;
  /** True where its unit is written and not understood. */
  readonly unread: boolean;
  /** True where its label names a group and nothing else. */
  readonly isGroup: boolean;
  readonly values: readonly number[];
  /** What it stands under, the nearest first. */
  readonly headings: readonly string[];
  /** The best first. */
  readonly candidates: readonly Candidate[];
}

export const unknown: Proposal = { state: 'unknown', choices: [], question: null };

/** Below this a candidate is not worth a question. */
const leastAsked = 0.15;
/** From here on a candidate may stand unasked. */
const leastSure = 0.55;
/** How near to the best another indicator may come for the best to stand unasked. */
const rivalShare = 0.8;
/** The same where both are of the group the label names: it says nothing of which is meant. */
const groupRival = 0.62;
/** How much of a label may be unexplained by the names for it to stand unasked. */
const mostLeft = 0.25;

/** What a line is proposed to be, and what has to be asked. */
export function decide(read: Reading, { lexicon, carbonUnits }: KnownLabels): Proposal {
  const reading = withScopes(read, lexicon);
  const [best] = reading.candidates;
  const known = lexicon.indicators.find(({ indicator }) => indicator.id === best?.indicator);
  if (!best || !known || best.score < leastAsked) return unknown;
  const choices = choicesOf(reading, carbonUnits);
  const question = questionOf(reading, best, known, lexicon);
  return { state: question === null ? 'sure' : 'doubtful', choices, question };
}

/** Emissions of other scopes than a label names are hardly meant. */
function withScopes(reading: Reading, { words, indicators }: Lexicon): Reading {
  const said = scopesIn(words(reading.label));
  if (said === '') return reading;
  const candidates = reading.candidates.map((candidate) => {
    const of = indicators.find(({ indicator }) => indicator.id === candidate.indicator);
    const meant = scopesIn(of?.called ?? '');
    return meant === '' || meant === said
      ? candidate
      : { ...candidate, score: 0.5 * candidate.score };
  });
  return { ...reading, candidates: candidates.sort((a, b) => b.score - a.score) };
}

/** The scopes that words name, as their letters. */
function scopesIn(words: string): string {
  return ['a', 'b', 'c'].filter((sign) => words.includes(`scope${sign}`)).join('');
}

function questionOf(
  reading: Reading,
  best: Candidate,
  known: KnownIndicator,
  lexicon: Lexicon,
): Proposal['question'] {
  const others = reading.candidates.filter((other) => figureOf(other) !== figureOf(best));
  const rival = others.find(
    ({ score, dimension, category }) =>
      score > (isSameGroup({ dimension, category }, best) ? groupRival : rivalShare) * best.score,
  );
  const printed = reading.isGroup ? 'nothing' : printedAs(reading, best, lexicon);
  const isUnclear =
    best.inParts ||
    best.isGuess ||
    mayBeComposition(best, known, lexicon) ||
    printed === 'other' ||
    saysLess(reading, known, lexicon) ||
    mayBeTarget(reading, best, lexicon) ||
    (printed === 'nothing' &&
      (best.score < leastSure ||
        best.left > mostLeft ||
        (rival !== undefined && rival.indicator !== best.indicator) ||
        (known.printed.size === 0 && known.indicator.dimensions.some(isOwnToEach))));
  if (isUnclear) return 'indicator';
  if ((rival && printed === 'nothing') || !isSettled(best.dimension)) return 'category';
  return needsUnit(reading, best, known) ? 'unit' : null;
}

function figureOf({ indicator, dimension, category }: Candidate): string {
  return [indicator, dimension, category].join(' ');
}

/** Whether the groups of a dimension are the same in every report, or there is none. */
function isSettled(dimension: string): boolean {
  return dimension === '' || isClosed(dimension);
}

type Group = Pick<Candidate, 'dimension' | 'category'>;

function isSameGroup(one: Group, other: Group): boolean {
  return (
    one.dimension !== '' && one.dimension === other.dimension && one.category === other.category
  );
}

/** What published rows with the same label, in the same kind of unit, are: this figure alone, or others too. */
function printedAs(
  { label }: Reading,
  best: Candidate,
  { words, published, indicators }: Lexicon,
): 'this' | 'other' | 'nothing' {
  const unitOf = (id: string | undefined) =>
    indicators.find(({ indicator }) => indicator.id === id)?.indicator.unit;
  const unit = unitOf(best.indicator);
  const figures = [...(published.get(words(label)) ?? [])].filter(
    (figure) => unitOf(figure.split(' ')[0]) === unit,
  );
  if (figures.length === 0) return 'nothing';
  return figures.every((figure) => figure === figureOf(best)) ? 'this' : 'other';
}

/** What a label has to say where an indicator says it: of two indicators that differ in it alone, which. */
const told: readonly (readonly [RegExp, RegExp])[] = [
  [/累计/, /累[计計]|cumulative|to date|截至|年末/i],
  [/新增|当年/, /新增|[当當]年|本年|年度|new|in the year|during/i],
];

/** Whether a label lacks what sets the indicator apart, or says what it is not. */
function saysLess(
  { label, headings, unit }: Reading,
  { indicator, called }: KnownIndicator,
  { words }: Lexicon,
): boolean {
  const all = [label, ...headings].join(' ');
  const isPer = unit?.codes.some((code) => code.includes('/')) ?? false;
  const meant = scopesIn(called);
  const said = scopesIn(words(label)) || scopesIn(words(all));
  return (
    (meant !== '' && said !== meant) ||
    told.some(([name, text]) => name.test(called) && !text.test(label)) ||
    (indicator.kind === 'intensity') !==
      (isPer && indicator.unit.includes('/') && indicator.unit !== 'h/person')
  );
}

/** Whether the percentage of a group may be its share of the whole instead. */
function mayBeComposition(
  { dimension }: Candidate,
  { indicator }: KnownIndicator,
  { indicators }: Lexicon,
): boolean {
  if (indicator.unit !== '%' || dimension === '') return false;
  return indicators.some(
    ({ indicator: { theme, unit, dimensions }, called }) =>
      theme === indicator.theme &&
      unit === '%' &&
      dimensions.includes(dimension) &&
      /构成|composition/.test(called),
  );
}

/** Whether a line that stands among targets may be one. */
function mayBeTarget(
  { label, headings, candidates }: Reading,
  best: Candidate,
  { indicators }: Lexicon,
): boolean {
  const isTarget = (id: string) =>
    indicators.some(({ indicator }) => indicator.id === id && indicator.kind === 'target');
  if (isTarget(best.indicator)) return false;
  const target = /目[标標]|\b(?:target|goal)s?\b/i;
  const above = headings.filter((text) => target.test(text));
  return (
    target.test(label) ||
    above.some((text) => !/指[标標]|metric|indicator/i.test(text)) ||
    (above.length > 0 &&
      candidates.some(({ indicator, score }) => isTarget(indicator) && score > 0.5 * best.score))
  );
}

function choicesOf(
  { candidates, label, unit }: Reading,
  carbonUnits: KnownLabels['carbonUnits'],
): readonly LineMeaning[] {
  const isAlone = isCarbonAlone(label) || (unit !== null && carbonUnits.has(unit.printed));
  const seen = new Set<string>();
  return candidates.flatMap((candidate) => {
    const figure = figureOf(candidate);
    if (seen.has(figure) || candidate.score < leastAsked / 2) return [];
    seen.add(figure);
    const { indicator, dimension, category } = candidate;
    return unitsOf(candidate, label, unit, isAlone).map((code) => ({
      indicator,
      dimension: dimension === '' ? null : dimension,
      category: category === '' ? null : category,
      unit: code,
    }));
  });
}

/**
 * The units a figure may be printed in, the likeliest first: kilograms of emissions are of CO2 alone or
 * not, and litres or cubic metres are of a fuel only where the line says so.
 */
function unitsOf(
  { unit, category }: Candidate,
  label: string,
  printed: PrintedUnit | null,
  isAlone = isCarbonAlone(label),
): readonly string[] {
  const fuel = fuels.find(({ code }) => unit.startsWith(code));
  if (fuel && printed) return [fuel.says.test(`${category} ${label}`) ? unit : fuel.bare];
  const carbon = unit.replace('CO2e', 'CO2');
  if (carbon === unit || !printed?.codes.includes(carbon)) return [unit];
  return isAlone ? [carbon, unit] : [unit, carbon];
}

function isCarbonAlone(label: string): boolean {
  return /CO2(?!e)|carbon dioxide|二氧化碳(?![當当]量)/i.test(label);
}

const fuels = [
  { code: 'L_gasoline', bare: 'L', says: /gasoline|petrol|汽油/i },
  { code: 'm3_natural_gas', bare: 'm3', says: /natural.gas|天然[气氣]/i },
];

/** Units of whole things: a number without a unit is one of them. */
const counted = new Set(['count', 'persons', 'person-times', 'pieces', 'grade']);
const bare = new Set(['ratio', 'L/kWh']);

/** Whether it is left open what the numbers of a line are in. */
function needsUnit(
  { unit, unread, values, label }: Reading,
  best: Candidate,
  { indicator }: KnownIndicator,
): boolean {
  const [code, ...others] = unitsOf(best, label, unit);
  if (unread || others.length > 0 || code !== best.unit) return true;
  const isWhole = values.every((value) => value % 1 === 0);
  if (unit !== null) return counted.has(best.unit) && !isWhole;
  if (counted.has(indicator.unit)) return !isWhole;
  if (bare.has(indicator.unit)) return isWhole;
  const isShare = /%|率|比例|占比|百分比|percent|\brate\b|share/i.test(label);
  const inRange = values.some((value) => value > 1) && values.every((value) => value <= 100);
  return indicator.unit !== '%' || !isShare || !inRange;
}
