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
/** How much of a label may be unexplained by the names for it to stand unasked. */
const mostLeft = 0.15;

/** What a line is proposed to be, and what has to be asked. */
export function decide(reading: Reading, { lexicon }: KnownLabels): Proposal {
  const [best] = reading.candidates;
  const known = lexicon.indicators.find(({ indicator }) => indicator.id === best?.indicator);
  if (!best || !known || best.score < leastAsked) return unknown;
  const choices = choicesOf(reading);
  const question = questionOf(reading, best, known, lexicon);
  return { state: question === null ? 'sure' : 'doubtful', choices, question };
}

function questionOf(
  reading: Reading,
  best: Candidate,
  known: KnownIndicator,
  lexicon: Lexicon,
): Proposal['question'] {
  const others = reading.candidates.filter((other) => figureOf(other) !== figureOf(best));
  const rival = others.find(({ score }) => score > rivalShare * best.score);
  const isUnclear =
    best.score < leastSure ||
    best.inParts ||
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
  const scopes = (text: string) => ['q', 'r', 's'].filter((sign) => text.includes(`scope${sign}`));
  const meant = scopes(called).join('');
  const said = scopes(words(label)).join('') || scopes(words(all)).join('');
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
