import type { LineMeaning, Proposal } from '../own/ownCompany';
import type { KnownLabels } from './known';
import { isOwnToEach, type KnownIndicator, type Lexicon } from './lexicon';
import type { Candidate } from './match';
import type { PrintedUnit } from './units';

/** A line as it was read, with everything it may be. */
export interface Reading {
  /** Its label without the unit. */
  readonly label: string;
  readonly unit: PrintedUnit | null;
  /** True where its unit is written and not understood. */
  readonly unread: boolean;
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
const leastSure = 0.6;
/** How near to the best another indicator may come for the best to stand unasked. */
const rivalShare = 0.75;
/** The same where both are of the group the label names: it says nothing of which is meant. */
const groupRival = 0.5;
/** How much of a label may be unexplained by the names for it to stand unasked. */
const mostLeft = 0.15;

/** What a line is proposed to be, and what has to be asked. */
export function decide(read: Reading, { lexicon }: KnownLabels): Proposal {
  const reading = withScopes(read, lexicon);
  const [best] = reading.candidates;
  const known = lexicon.indicators.find(({ indicator }) => indicator.id === best?.indicator);
  if (!best || !known || best.score < leastAsked) return unknown;
  const choices = choicesOf(reading);
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
  const isUnclear =
    best.score < leastSure ||
    best.inParts ||
    best.byUsual ||
    (known.printed.size === 0 && known.indicator.dimensions.some(isOwnToEach)) ||
    best.left > mostLeft ||
    (rival && rival.indicator !== best.indicator) ||
    isPrintedOtherwise(reading, best, lexicon) ||
    saysLess(reading, known, lexicon);
  if (isUnclear) return 'indicator';
  if (rival || isOwnToEach(best.dimension)) return 'category';
  return needsUnit(reading, best, known) ? 'unit' : null;
}

function figureOf({ indicator, dimension, category }: Candidate): string {
  return [indicator, dimension, category].join(' ');
}

type Group = Pick<Candidate, 'dimension' | 'category'>;

function isSameGroup(one: Group, other: Group): boolean {
  return (
    one.dimension !== '' && one.dimension === other.dimension && one.category === other.category
  );
}

/** Whether published rows with the same label are other figures. */
function isPrintedOtherwise({ label }: Reading, best: Candidate, lexicon: Lexicon): boolean {
  const figures = lexicon.published.get(lexicon.words(label));
  if (!figures) return false;
  return best.dimension === ''
    ? [...figures].some((figure) => figure !== figureOf(best).trim())
    : ![...figures].some((figure) => figure === figureOf(best));
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
    (/目[标標]|target|goal/i.test(all) &&
      indicator.kind !== 'target' &&
      !/指[标標][和及与與]目/.test(all)) ||
    (indicator.kind === 'intensity') !==
      (isPer && indicator.unit.includes('/') && indicator.unit !== 'h/person')
  );
}

function choicesOf({ candidates, label, unit }: Reading): readonly LineMeaning[] {
  const seen = new Set<string>();
  return candidates.flatMap((candidate) => {
    const figure = figureOf(candidate);
    if (seen.has(figure) || candidate.score < leastAsked / 2) return [];
    seen.add(figure);
    const { indicator, dimension, category } = candidate;
    return unitsOf(candidate, label, unit).map((code) => ({
      indicator,
      dimension: dimension === '' ? null : dimension,
      category: category === '' ? null : category,
      unit: code,
    }));
  });
}

/** The units a figure may be printed in, the likeliest first: kilograms of emissions are of CO2 alone or not. */
function unitsOf(
  { unit }: Candidate,
  label: string,
  printed: PrintedUnit | null,
): readonly string[] {
  const carbon = unit.replace('CO2e', 'CO2');
  if (carbon === unit || !printed?.codes.includes(carbon)) return [unit];
  return /CO2(?!e)|carbon dioxide|二氧化碳(?![当當]量)/i.test(label)
    ? [carbon, unit]
    : [unit, carbon];
}

/** Units of whole things: a number without a unit is one of them. */
const counted = new Set(['count', 'persons', 'person-times', 'pieces', 'grade']);
const bare = new Set(['ratio', 'L/kWh']);

/** Whether it is left open what the numbers of a line are in. */
function needsUnit(
  { unit, unread, values, label }: Reading,
  best: Candidate,
  { indicator }: KnownIndicator,
): boolean {
  if (unread || unitsOf(best, label, unit).length > 1) return true;
  const isWhole = values.every((value) => value % 1 === 0);
  if (unit !== null) return counted.has(best.unit) && !isWhole;
  if (counted.has(indicator.unit)) return !isWhole;
  if (bare.has(indicator.unit)) return isWhole;
  const isShare = /%|率|比例|占比|百分比|percent|\brate\b|share/i.test(label);
  const inRange = values.some((value) => value > 1) && values.every((value) => value <= 100);
  return indicator.unit !== '%' || !isShare || !inRange;
}
