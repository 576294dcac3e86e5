import { agreed } from '../../../src/domain/labels/agree';
import { knownLabels, type Known } from '../../../src/domain/labels/known';
import { candidatesOf, type Candidate } from '../../../src/domain/labels/match';
import { toCells } from './cells';
import type { ReportPlace } from './place';
import { toPlaces } from './places';
import type { ReportLine } from './readReport';

/** What scores less is not proposed: below it more are wrong than right. */
const usual = 0.18;

/** What a part scores at least, and how much its label says beyond the name of the indicator. */
const leastOfPart = 0.3;
const leastMore = 0.1;

type Proposed = Candidate<ReportPlace>;

/** The figures of a report as its text has them, each number once and each figure once. */
export function propose(
  lines: readonly ReportLine[],
  year: number,
  known: Known,
  least = usual,
): readonly Proposed[] {
  const all = [...candidates(lines, year, known)]
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
  const best = new Map<ReportPlace, Proposed>();
  const done = new Set<ReportPlace>();
  const figures = new Map<string, Proposed>();
  for (const candidate of all) {
    const { place } = candidate;
    const first = best.get(place) ?? candidate;
    best.set(place, first);
    if (done.has(place) || candidate.score < secondBest(first, candidate) * first.score) continue;
    const figure = figureOf(candidate);
    const there = figures.get(figure);
    const isNew = !there || isPart(candidate, there);
    if (isNew) figures.set(there ? `${figure} ${place.number.value}` : figure, candidate);
    if (isNew || isRepeat(there, candidate)) done.add(place);
  }
  return [...figures.values()].sort((a, b) => a.place.line - b.place.line);
}

/** How near to the best another candidate has to come where the best figure has another number. */
function secondBest(first: Proposed, other: Proposed): number {
  return first.indicator === other.indicator ? 0.4 : 0.6;
}

/** A label that says more than an indicator that has parts may name one of these, beside the total. */
function isPart(one: Proposed, other: Proposed): boolean {
  return (
    one.hasParts &&
    one.score >= leastOfPart &&
    one.left >= leastMore &&
    Number(one.place.number.value) !== Number(other.place.number.value)
  );
}

/** A small number is soon the same by chance, and two rows of one table are two figures. */
function isRepeat(one: Proposed, other: Proposed): boolean {
  const { value } = other.place.number;
  const inOneTable =
    one.place.inTable && other.place.inTable && Math.abs(one.place.line - other.place.line) < 12;
  return Number(one.place.number.value) === Number(value) && value.length > 2 && !inOneTable;
}

/** Everything each number may be. */
function candidates(lines: readonly ReportLine[], year: number, known: Known): readonly Proposed[] {
  const { lexicon, units } = knownLabels(known);
  const places = toPlaces(toCells(lines, units), year);
  const found = places.map((place) => candidatesOf(place, lexicon));
  return agreed(found, lexicon);
}

function figureOf({ indicator, dimension, category, place, inParts }: Proposed): string {
  const number = inParts || place.isPart ? place.number.value : '';
  return [indicator, dimension, category, place.year, number].join(' ');
}
