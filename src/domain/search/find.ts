import type { Company, Dataset, Indicator } from '../dataset';
import { findingId } from '../checks/finding';
import { figureId, isPresent, type FigureKey } from '../figure';
import { figuresOf, yearsOfIndicator } from '../figures/figuresOf';
import { latestReportYear, yearsOf } from '../facts/lookup';
import { isHan } from '../labels/fold';
import { mended } from './nearest';
import { holds, names, type Entry, type SearchHit, type SearchIndex } from './searchIndex';
import { decimalsIn } from '../numbers/decimals';

export interface Found {
  /** Best first, each once. */
  readonly hits: readonly SearchHit[];
  /** False where nothing fits and the hits are what comes closest. */
  readonly fits: boolean;
}

/** How well a query fits: `level` 0 is not at all. */
interface Fit {
  readonly level: number;
  /** How much of the text that fits the query is. */
  readonly share: number;
  /** Instead of that of the entry. */
  readonly group?: number;
}

interface Ranked extends Fit {
  readonly hit: SearchHit;
  readonly group: number;
}

/** A query taken apart. */
interface Asked {
  readonly companies: readonly Company[];
  readonly year: number | null;
  /** What is left of it without the companies. */
  readonly rest: string;
  /** All but the year. */
  readonly whole: string;
}

/**
 * Finds what a query may mean, best first:
 *
 * 1. A query **is** a name, a code or an everyday word; then one **holds** it from the beginning of a word on;
 *    then all that is said of something holds each of its words.
 * 2. Among equals: companies, headline indicators, other indicators, findings, standards.
 * 3. Among those: the greater the part of the text that the query is, the better; then the order of the data.
 *
 * A query that names a company and something else leads to the figures and findings of that company,
 * ranked by what else it says; one that names nothing but companies, to all of them head to head. A number leads to the figures that print it, or round to it.
 *
 * Where nothing fits, misspelt words are mended. Where nothing fits that either, what has a name or an
 * everyday word in the query comes closest, the longest first.
 */
export function find(index: SearchIndex, query: string): Found {
  const folded = index.fold(query);
  const hits = fitting(index, folded, fitOf);
  if (folded === '' || hits.length > 0) return { hits, fits: true };
  const meant = mended(folded, index.vocabulary());
  const near = fitting(index, meant, fitOf);
  return { hits: near.length > 0 ? near : fitting(index, meant, looseFitOf), fits: false };
}

function fitting(index: SearchIndex, folded: string, fit: typeof fitOf): readonly SearchHit[] {
  if (folded === '') return [];
  const asked = takeApart(index, folded);
  const ranked = [
    ...ofCompanies(index, asked, fit),
    ...index.entries.map((entry) => ({ ...entry, ...fit(entry, asked.whole) })),
    ...numbered(index, asked),
  ];
  return unique(
    ranked
      .filter(({ level }) => level > 0)
      .sort((a, b) => b.level - a.level || a.group - b.group || b.share - a.share)
      .map(({ hit }) => hit),
  );
}

function takeApart({ aliases, dataset }: SearchIndex, folded: string): Asked {
  const years = yearsOf(dataset).map(String);
  const words = folded.split(' ');
  const year = words.length > 1 ? words.find((word) => years.includes(word)) : undefined;
  const whole = words.filter((word) => word !== year && (word !== '年' || !year)).join(' ');
  const companies = new Set<Company>();
  let rest = ` ${whole} `;
  for (const { alias, company } of aliases) {
    if (!names(rest, alias)) continue;
    companies.add(company);
    rest = rest.replace(isHan(alias) ? alias : ` ${alias} `, ' ');
  }
  const left = rest.split(' ').filter((word) => word !== '');
  return {
    companies: dataset.listed.filter((company) => companies.has(company)),
    year: year === undefined ? null : Number(year),
    rest: left.filter((word) => companies.size < 2 || !versus.has(word)).join(' '),
    whole,
  };
}

/** What stands between two companies, or behind them, and asks for no figure; folded. */
const versus = new Set([
  'versu',
  'against',
  'comparison',
  '和',
  '与',
  '跟',
  '同',
  '比',
  '对比',
  '比较',
]);

/** Figures and findings of the companies that are named, by what else is asked. */
function ofCompanies(
  index: SearchIndex,
  { companies, rest, year }: Asked,
  fitOfEntry: typeof fitOf,
): readonly Ranked[] {
  if (companies.length === 0) return [];
  if (rest === '') {
    const hits: readonly SearchHit[] = [
      ...(companies.length > 1 ? [{ kind: 'comparison' as const, companies }] : []),
      ...companies.map((company) => ({ kind: 'company' as const, company })),
    ];
    return hits.map((hit) => ({ hit, level: 3, share: 1, group: 0 }));
  }
  return index.entries.flatMap((entry): readonly Ranked[] => {
    const { hit, group } = entry;
    if (hit.kind === 'indicator') {
      const fit = fitOfEntry(entry, rest);
      if (fit.level === 0) return [];
      return companies.map((company) => {
        const key = figureOf(index.dataset, hit.indicator, { company: company.id, year });
        return { group, ...fit, hit: { kind: 'figure', key } };
      });
    }
    if (hit.kind !== 'finding' || !companies.some(({ id }) => id === hit.finding.key.company)) {
      return [];
    }
    return [{ group, ...fitOfEntry(entry, rest), hit }];
  });
}

/** The figure of a company, for the latest year that has one where none is asked for. */
function figureOf(
  dataset: Dataset,
  indicator: Indicator,
  { company, year }: { readonly company: string; readonly year: number | null },
): FigureKey {
  const latest = year ?? latestReportYear(dataset);
  const figures = (of: number) => figuresOf(dataset, indicator, [company], of);
  const present = [
    latest,
    ...(year === null ? yearsOfIndicator(dataset, indicator, [company]) : []),
  ]
    .reverse()
    .sort((a, b) => Number(b === latest) - Number(a === latest))
    .flatMap(figures)
    .find(isPresent);
  const whole = { company, indicator: indicator.id, year: latest, dimension: null, category: null };
  return present?.key ?? whole;
}

/** Figures that print the number asked for, and those that round to it or begin with it. */
function numbered(index: SearchIndex, { companies, rest, whole }: Asked): readonly Ranked[] {
  const [number = '', ...others] = (companies.length > 0 && rest !== '' ? rest : whole).split(' ');
  const unit = others.join(' ');
  if (!/^\d+(\.\d+)?$/.test(number) || /^\d/.test(unit)) return [];
  const ofAll = companies.length === 0 || rest === '';
  return index
    .numbers()
    .filter(({ row, said }) => {
      return (ofAll || companies.some(({ id }) => id === row.company)) && said.includes(unit);
    })
    .map(({ row, values }) => ({
      hit: { kind: 'figure' as const, key: row },
      group: 1,
      share: 0,
      level: Math.max(...values.map((value) => nearness(value, number))),
    }));
}

/** 3 where a number is the one asked for, 2 where it rounds to it, 1 where it begins with it. */
function nearness(value: string, number: string): number {
  if (Number(value) === Number(number)) return 3;
  if (number.replace('.', '').length < 3) return 0;
  const decimals = decimalsIn(number);
  if (Number(Number(value).toFixed(decimals)) === Number(number)) return 2;
  return value.startsWith(number) ? 1 : 0;
}

function fitOf({ texts, said }: Entry, query: string): Fit {
  let best: Fit = { level: 0, share: 0 };
  for (const text of texts) {
    const level = levelOf(text, query);
    const share = query.length / text.length;
    if (level > best.level || (level === best.level && share > best.share)) best = { level, share };
  }
  if (best.level > 0) return best;
  const level = query.split(' ').every((word) => says(said, word)) ? 1 : 0;
  return { level, share: 0 };
}

/** What has a name in the query comes close, whatever its group. */
function looseFitOf({ texts }: Entry, query: string): Fit {
  const named = texts.filter((text) => !/^\d/.test(text) && names(query, text));
  const longest = Math.max(0, ...named.map((text) => text.length));
  return { level: longest > 0 ? 1 : 0, share: longest / query.length, group: 0 };
}

function levelOf(text: string, query: string): number {
  if (text === query) return 3;
  return holds(text, query) ? 2 : 0;
}

/** A number or a single letter as a whole, a word from its beginning, Han characters in pieces of two or more. */
function says(said: string, word: string): boolean {
  if (isHan(word)) return saysInPieces(said, word);
  return said.includes(/^\d|^.$/.test(word) ? ` ${word} ` : ` ${word}`);
}

function saysInPieces(said: string, han: string): boolean {
  for (let end = han.length; end >= Math.min(2, han.length); end--) {
    if (!said.includes(han.slice(0, end))) continue;
    if (end === han.length || saysInPieces(said, han.slice(end))) return true;
  }
  return false;
}

function unique(hits: readonly SearchHit[]): readonly SearchHit[] {
  return [...new Map(hits.map((hit) => [hitId(hit), hit])).values()];
}

/** What tells hits apart. */
export function hitId(hit: SearchHit): string {
  switch (hit.kind) {
    case 'company':
      return hit.company.id;
    case 'comparison':
      return hit.companies.map(({ id }) => id).join(',');
    case 'indicator':
      return hit.indicator.id;
    case 'figure':
      return figureId(hit.key);
    case 'finding':
      return findingId(hit.finding);
    case 'standard':
      return `${hit.standard} ${hit.code?.code ?? ''}`;
  }
}
