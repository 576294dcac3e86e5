import Big from 'big.js';
import { groupBy } from '../groupBy';
import type { LineMeaning, Proposal, TableLine } from './tableLine';
import { agreed } from './agree';
import { decide, unknown, type Reading } from './decide';
import type { KnownLabels } from './known';
import type { Lexicon } from './lexicon';
import { readLine } from './lineUnit';
import { candidatesOf, namesGroup, type Candidate } from './match';
import type { Place } from './place';
import { decimalsIn } from '../numbers/decimals';

/**
 * What each line of a table is, one proposal a line in their order: by its label, the headings it stands
 * under, its unit and its numbers. Lines that name a group alone are told by the line above them, and
 * agree with each other. `sure` is nearly never wrong; two lines that would be the same figure with
 * different numbers both ask.
 */
export function proposeLines(lines: readonly TableLine[], known: KnownLabels): readonly Proposal[] {
  const { readings, contexts } = readAll(lines, known);
  const voted = withVotes(readings, contexts, known.lexicon);
  const decided = new Map<Reading, Proposal>();
  const proposals = lines.map((line, index): Proposal => {
    if (line.named) return ofNamed(line.named, known);
    const reading = voted[index];
    if (!reading) return unknown;
    const proposal = decided.get(reading) ?? decide(reading, known);
    decided.set(reading, proposal);
    return line.ofGroup === true ? ofGroup(line, proposal, known) : proposal;
  });
  return withoutRivals(lines, proposals);
}

/**
 * A line whose label heads its columns is sure only where that names a group alone, and its row the same
 * indicator as a whole: one of another group is of both, which is no figure.
 */
function ofGroup(line: TableLine, proposal: Proposal, known: KnownLabels): Proposal {
  const [label = '', ...headings] = line.headings;
  const row = readingsOf(known)({ ...line, label, headings }, noContext);
  const { question, choices } = decide(row, known);
  const [[own], [whole]] = [proposal.choices, choices];
  const agrees =
    namesGroup(line.label.slice(0, 300), known.lexicon) &&
    (question === null || question === 'unit') &&
    whole?.dimension === null &&
    whole.indicator === own?.indicator;
  return agrees || proposal.state !== 'sure'
    ? proposal
    : { ...proposal, state: 'doubtful', question: 'category' };
}

/** Where a line that names a group alone stands. */
interface Context {
  /** The line above that such lines belong to; empty where there is none. */
  readonly above: string;
  /** The same for lines of one run of groups; empty for a line that names more than a group. */
  readonly run: string;
}

const noContext: Context = { above: '', run: '' };

/** Reads lines, those with the same words once. */
function readingsOf(known: KnownLabels): (line: TableLine, context: Context) => Reading {
  const read = new Map<string, Reading>();
  return (line, { above, run }) => {
    const { label, unit, headings, cells } = line;
    const numbers = numbersOf(cells);
    const key = JSON.stringify([label, unit, headings, above, numbers.shape, run !== '']);
    const found = read.get(key) ?? {
      ...toReading(line, above, numbers, known),
      isGroup: run !== '',
    };
    read.set(key, found);
    return found;
  };
}

function toReading(
  line: TableLine,
  above: string,
  numbers: Numbers,
  { lexicon, units }: KnownLabels,
): Omit<Reading, 'isGroup'> {
  const { label, unit, unread } = readLine(line, units);
  const headings = line.headings.slice(0, 4).map((text) => text.slice(0, 300));
  const place: Place = {
    number: { value: numbers.value, qualifier: null },
    unit,
    labels: [label],
    head: '',
    above: above === '' ? headings : [above, ...headings],
    around: [],
    inTable: true,
    block: '',
  };
  const candidates = label === '' ? [] : candidatesOf(place, lexicon, 0.7);
  return { label, unit, unread, values: numbers.values, headings: place.above, candidates };
}

interface Numbers {
  /** The last one as a plain decimal; `0` where there is none. */
  readonly value: string;
  readonly values: readonly number[];
  /** The same for numbers that say the same of what they are. */
  readonly shape: string;
}

/** The numbers of a line as far as they tell what it is: their size, decimals and signs of percent. */
function numbersOf(cells: TableLine['cells']): Numbers {
  const texts = cells.map(({ text }) => text.slice(0, 40).normalize('NFKC').trim());
  const plain = texts
    .map((text) => text.replace(/[\s,]/g, '').replace(/%$/, ''))
    .filter((text) => /^-?\d+(?:\.\d+)?$/.test(text));
  const values = plain.map(Number);
  const size = values.map((value) => (value === 0 ? 0 : value <= 1 ? 1 : value <= 100 ? 2 : 3));
  const behind = texts.map((text) => text.replace(/^[-+\d.,\s()]*/, ''));
  return {
    value: plain[plain.length - 1] ?? '0',
    values,
    shape: [...size, plain.some((text) => text.includes('.')), ...behind].join(' '),
  };
}

/** How many lines below the total its groups may stand. */
const reach = 20;

/** Reads the lines; one that names a group alone with the line above that it belongs to. */
function readAll(lines: readonly TableLine[], known: KnownLabels) {
  const readingOf = readingsOf(known);
  const groups = new Map<string, boolean>();
  const isGroup = (label: string) => {
    const found = groups.get(label) ?? namesGroup(label.slice(0, 300), known.lexicon);
    groups.set(label, found);
    return found;
  };
  const withGroups = new Set(
    known.dataset.indicators.filter(({ dimensions }) => dimensions.length > 0).map(({ id }) => id),
  );
  let total = { label: '', at: 0, heading: '' };
  let run = 0;
  let inRun = false;
  const contexts: Context[] = [];
  const readings = lines.map((line, index) => {
    const heading = line.headings.join('\n');
    const grouped = line.label !== '' && isGroup(line.label);
    const isNextRow = line.ofGroup === true && line.row !== lines[index - 1]?.row;
    if (grouped && (!inRun || isNextRow)) run += 1;
    inRun = grouped;
    const near = total.heading === heading && index - total.at <= reach;
    const context = grouped
      ? { above: near ? total.label : '', run: `${run} ${line.unit}` }
      : noContext;
    contexts.push(context);
    const reading = readingOf(line, context);
    const [best] = reading.candidates;
    if (
      !grouped &&
      best &&
      best.score > 0.3 &&
      best.dimension === '' &&
      withGroups.has(best.indicator)
    ) {
      total = { label: reading.label, at: index, heading };
    }
    return reading;
  });
  return { readings, contexts };
}

/** Lines of one run of groups agree on what they are groups of; runs of the same lines do so alike. */
function withVotes(
  readings: readonly Reading[],
  contexts: readonly Context[],
  lexicon: Lexicon,
): readonly Reading[] {
  const runs = groupBy(
    [...contexts.keys()].filter((index) => contexts[index]?.run !== ''),
    (index) => contexts[index]?.run,
  );
  const ids = new Map<Reading, number>();
  const known = new Map<string, ReadonlyMap<Reading, Reading>>();
  const voted = [...readings];
  for (const indexes of runs.values()) {
    const distinct = new Set(indexes.flatMap((index) => readings[index] ?? []));
    if (distinct.size < 2) continue;
    for (const reading of distinct) if (!ids.has(reading)) ids.set(reading, ids.size);
    const key = [...distinct].map((reading) => ids.get(reading)).join(' ');
    const better = known.get(key) ?? votedFor([...distinct], lexicon);
    known.set(key, better);
    for (const index of indexes) {
      const reading = readings[index];
      if (reading) voted[index] = better.get(reading) ?? reading;
    }
  }
  return voted;
}

/** The readings of one run, each as all of them vote. */
function votedFor(readings: readonly Reading[], lexicon: Lexicon): ReadonlyMap<Reading, Reading> {
  const found = readings.map(({ candidates }) => candidates.map((one) => inBlock(one, '1')));
  const byPlace = groupBy(agreed(found, lexicon), ({ place }) => place.of);
  return new Map(
    readings.map((reading) => {
      const [first] = reading.candidates;
      const candidates = first ? (byPlace.get(first.place) ?? []) : [];
      return [reading, { ...reading, candidates: [...candidates].sort(byScore) }] as const;
    }),
  );
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score;
}

/** A candidate among those of a block, with the place it was found at. */
function inBlock(candidate: Candidate, block: string): Candidate<Place & { of: Place }> {
  return { ...candidate, place: { ...candidate.place, block, of: candidate.place } };
}

/** A line that names itself is what it says, as far as the package has it. */
function ofNamed(is: LineMeaning, { dataset }: KnownLabels): Proposal {
  const indicator = dataset.indicators.find(({ id }) => id === is.indicator);
  const isKnown =
    indicator !== undefined &&
    (is.dimension === null ||
      (indicator.dimensions.includes(is.dimension) &&
        dataset.categories.some(
          ({ dimension, id }) => dimension === is.dimension && id === is.category,
        )));
  return isKnown ? { state: 'sure', choices: [is], question: null } : unknown;
}

/** Where two lines would be one figure with different numbers, neither is sure. */
function withoutRivals(
  lines: readonly TableLine[],
  proposals: readonly Proposal[],
): readonly Proposal[] {
  const figures = new Map<Proposal, string>();
  const figureOf = (proposal: Proposal) => {
    const [first] = proposal.choices;
    if (!first || proposal.state === 'unknown') return '';
    const { indicator, dimension, category } = first;
    return JSON.stringify([indicator, dimension, category]);
  };
  const figureAt = (index: number) => {
    const proposal = proposals[index];
    if (!proposal || lines[index]?.named) return '';
    const figure = figures.get(proposal) ?? figureOf(proposal);
    figures.set(proposal, figure);
    return figure;
  };
  const numbers = new Map<string, string>();
  const torn = new Set<string>();
  for (const [index, { cells }] of lines.entries()) {
    const figure = figureAt(index);
    if (figure === '' || torn.has(figure)) continue;
    for (const { year, text } of cells) {
      const number = text.replace(/[\s,]/g, '');
      const key = `${year} ${figure}`;
      const there = numbers.get(key) ?? number;
      if (number === '') continue;
      numbers.set(key, there);
      if (!isSameNumber(there, number)) torn.add(figure);
    }
  }
  if (torn.size === 0) return proposals;
  return proposals.map((proposal, index) =>
    torn.has(figureAt(index)) && (proposal.state === 'sure' || proposal.question === 'unit')
      ? { ...proposal, state: 'doubtful', question: 'indicator' }
      : proposal,
  );
}

/** Whether two texts print one number, perhaps with more decimals in one of them. */
function isSameNumber(one: string, other: string): boolean {
  if (one === other) return true;
  const numbers = [one, other].map((text) => text.replace(/%$/, ''));
  if (!numbers.every((text) => /^-?\d{1,15}(?:\.\d{1,9})?$/.test(text))) return false;
  const decimals = Math.min(...numbers.map((text) => decimalsIn(text)));
  const [first, second] = numbers.map((text) => new Big(text).toFixed(decimals));
  return first === second;
}
