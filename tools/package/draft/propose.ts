import type { Dataset, Observation } from '../../../src/domain/dataset';
import { toCells } from './cells';
import { lexiconOf } from './lexicon';
import { candidatesOf, type Candidate } from './match';
import { toPlaces, type Place } from './places';
import type { ReportLine } from './readReport';
import { unitWords } from './units';
import { wordsWith } from './words';

export interface Known {
  readonly dataset: Dataset;
  /** The rows whose labels may be learnt. */
  readonly rows: readonly Observation[];
  /** Traditional characters and their Simplified ones. */
  readonly simplified: ReadonlyMap<string, string>;
}

/** What scores less is not proposed: below it more are wrong than right. */
const usual = 0.2;

/** The figures of a report as its text has them, each number once and each figure once. */
export function propose(
  lines: readonly ReportLine[],
  year: number,
  known: Known,
  least = usual,
): readonly Candidate[] {
  const all = [...candidates(lines, year, known)]
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
  const best = new Map<Place, Candidate>();
  const done = new Set<Place>();
  const figures = new Map<string, Candidate>();
  for (const candidate of all) {
    const { place } = candidate;
    const first = best.get(place) ?? candidate;
    best.set(place, first);
    if (done.has(place) || candidate.score < secondBest(first, candidate) * first.score) continue;
    const figure = figureOf(candidate);
    const there = figures.get(figure);
    if (!there) figures.set(figure, candidate);
    if (!there || isRepeat(there, candidate)) done.add(place);
  }
  return [...figures.values()].sort((a, b) => a.place.line - b.place.line);
}

/** How near to the best another candidate has to come where the best figure has another number. */
function secondBest(first: Candidate, other: Candidate): number {
  return first.indicator === other.indicator ? 0.4 : 0.6;
}

/** A small number is soon the same by chance, and two rows of one table are two figures. */
function isRepeat(one: Candidate, other: Candidate): boolean {
  const { value } = other.place.number;
  const inOneTable =
    one.place.inTable && other.place.inTable && Math.abs(one.place.line - other.place.line) < 12;
  return Number(one.place.number.value) === Number(value) && value.length > 2 && !inOneTable;
}

/** Everything each number may be. */
function candidates(
  lines: readonly ReportLine[],
  year: number,
  { dataset, rows, simplified }: Known,
): readonly Candidate[] {
  const words = wordsWith(simplified);
  const lexicon = lexiconOf(dataset, rows, words);
  const units = unitWords(
    rows.map(({ unitPrinted, unit }) => [unitPrinted, unit] as const),
    simplified,
  );
  const places = toPlaces(toCells(lines, units), year);
  const found = places.map((place) => candidatesOf(place, lexicon));
  return agreed(found);
}

function figureOf({ indicator, dimension, category, place, inParts }: Candidate): string {
  const number = inParts ? place.number.value : '';
  return [indicator, dimension, category, place.year, number].join(' ');
}

/** Rows of one block and column are of one kind: what speaks for one speaks for all. */
function agreed(found: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const votes = new Map<string, number>();
  const sizes = new Map<string, number>();
  const key = ({ place, indicator, dimension }: Candidate) =>
    `${place.block} ${indicator} ${dimension}`;
  for (const candidates of found) {
    const block = candidates[0]?.place.block ?? '';
    if (block === '') continue;
    sizes.set(block, (sizes.get(block) ?? 0) + 1);
    const best = new Map<string, number>();
    for (const candidate of candidates) {
      best.set(key(candidate), Math.max(best.get(key(candidate)) ?? 0, candidate.score));
    }
    for (const [kind, score] of best) votes.set(kind, (votes.get(kind) ?? 0) + score);
  }
  return found.flat().map((candidate) => {
    const size = sizes.get(candidate.place.block) ?? 0;
    if (size < 2 || candidate.dimension === '') return candidate;
    return {
      ...candidate,
      score: candidate.score * (0.85 + (0.5 * (votes.get(key(candidate)) ?? 0)) / size),
    };
  });
}
