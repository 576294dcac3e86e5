import { byId } from '../byId';
import type { Finding } from '../checks/finding';
import {
  standards,
  type Code,
  type Company,
  type Dataset,
  type Indicator,
  type Observation,
  type Standard,
} from '../dataset';
import type { FigureKey } from '../figure';
import { toFact } from '../facts/printed';
import { foldWith, isHan, type Fold } from '../labels/fold';

/** Something a reader may look for. */
export type SearchHit =
  | { readonly kind: 'company'; readonly company: Company }
  /** Several companies head to head. */
  | { readonly kind: 'comparison'; readonly companies: readonly Company[] }
  | { readonly kind: 'indicator'; readonly indicator: Indicator }
  /** The figure of a company that the query names, or one with the number it names. */
  | { readonly kind: 'figure'; readonly key: FigureKey }
  | { readonly kind: 'finding'; readonly finding: Finding }
  /** `code`: the one of the standard that is asked for. */
  | { readonly kind: 'standard'; readonly standard: Standard; readonly code: Code | null };

/** What the data do not say of themselves, but readers do. */
export interface SearchWords {
  /** Synonyms and everyday words by the id of a company, an indicator, or a rule or outcome of checks. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Traditional characters and the simplified one of each. */
  readonly simplified: ReadonlyMap<string, string>;
}

/** A finding in the reader's words. */
export interface ToldFinding {
  readonly finding: Finding;
  /** What one calls it. */
  readonly names: readonly string[];
  readonly text: string;
}

/** What can be found, and the texts by which it is. */
export interface Entry {
  readonly hit: SearchHit;
  /** Names, codes and everyday words. */
  readonly texts: readonly string[];
  /** All that is said of it, with a space before and after each word. */
  readonly said: string;
  /** Its place among hits that fit as well: companies, headline indicators, other ones, findings, standards. */
  readonly group: number;
}

export interface SearchIndex {
  readonly fold: Fold;
  readonly dataset: Dataset;
  readonly entries: readonly Entry[];
  /** By which words a query names a company, longest first. */
  readonly aliases: readonly { readonly alias: string; readonly company: Company }[];
  /** Every word of the entries once, in their order. */
  readonly vocabulary: () => readonly string[];
  /** The printed numbers, those of whole companies first. */
  readonly numbers: () => readonly PrintedNumber[];
}

interface PrintedNumber {
  readonly row: Observation;
  /** As printed, and in the unit of its indicator. */
  readonly values: readonly string[];
  readonly said: string;
}

const noWords: SearchWords = { words: new Map(), simplified: new Map() };

/** Prepares what is searched; made once for many queries. */
export function indexOf(
  dataset: Dataset,
  { words, simplified }: SearchWords = noWords,
): SearchIndex {
  const fold = foldWith(simplified);
  const entry = entryWith(fold);
  const wordsOf = (id: string) => words.get(id) ?? [];
  const companies = dataset.listed.map((company) =>
    entry(0, { kind: 'company', company }, [...namesOfCompany(company), ...wordsOf(company.id)]),
  );
  const entries = [
    ...companies,
    ...dataset.indicators.map((indicator) =>
      entry(indicator.headline ? 1 : 2, { kind: 'indicator', indicator }, [
        ...Object.values(indicator.label),
        ...wordsOf(indicator.id),
        ...standards.flatMap((standard) =>
          indicator.codes[standard].flatMap((code) => namesOfCode(standard, code)),
        ),
        indicator.id.replaceAll('_', ' '),
      ]),
    ),
    ...standards.map((standard) =>
      entry(4, { kind: 'standard', standard, code: null }, namesOfStandard[standard]),
    ),
    ...dataset.codes.map((code) =>
      entry(4, { kind: 'standard', standard: code.standard, code }, [
        ...namesOfCode(code.standard, code.code),
        ...Object.values(code.label),
      ]),
    ),
  ].sort((a, b) => a.group - b.group);
  return {
    fold,
    dataset,
    entries,
    aliases: companies
      .flatMap(({ hit, texts }) =>
        hit.kind === 'company' ? texts.map((alias) => ({ alias, company: hit.company })) : [],
      )
      .filter(({ alias }) => alias.length > 1)
      .sort((a, b) => b.alias.length - a.alias.length),
    vocabulary: once(() => [
      ...new Set(entries.flatMap(({ texts }) => texts.flatMap((text) => text.split(' ')))),
    ]),
    numbers: once(() => numbersOf(dataset, fold)),
  };
}

/** The index with findings as well. */
export function withFindings(
  index: SearchIndex,
  findings: readonly ToldFinding[],
  { words }: SearchWords = noWords,
): SearchIndex {
  const entry = entryWith(index.fold);
  const told = findings.map(({ finding, names, text }) => {
    const everyday = [finding.rule, finding.outcome].flatMap((id) => words.get(id) ?? []);
    return entry(3, { kind: 'finding', finding }, [...names, ...everyday], text);
  });
  return { ...index, entries: [...index.entries, ...told] };
}

function entryWith(fold: Fold) {
  return (group: number, hit: SearchHit, names: readonly string[], text = ''): Entry => {
    const texts = [...new Set(names.map(fold))].filter((name) => name !== '');
    return { group, hit, texts, said: ` ${texts.join(' | ')} | ${fold(text)} ` };
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Exchange → what stands behind a code of it. */
const suffixes = byId<string>({ HKEX: 'HK', SZSE: 'SZ', SSE: 'SS' });

/** Names, and stock codes as one writes them: 00020, 0020, 20.HK, HKEX: 0020. */
function namesOfCompany({ name, shortName, exchange, stockCode }: Company): readonly string[] {
  const exchanges = exchange.split('|');
  const codes = stockCode.split('|').flatMap((code, index) => {
    const place = exchanges[index] ?? '';
    const suffix = suffixes.get(place) ?? place;
    const short = code.replace(/^0+(?=\d)/, '');
    const written = [code, short.padStart(4, '0')].filter(
      (item) => /\D/.test(item) || item.length > 3,
    );
    return [
      ...written,
      ...[...written, short].flatMap((item) => [
        `${item} ${suffix}`,
        `${suffix} ${item}`,
        `${place} ${item}`,
      ]),
    ];
  });
  return [...Object.values(shortName), ...Object.values(name), ...codes];
}

const namesOfStandard: Readonly<Record<Standard, readonly string[]>> = {
  hkex: ['HKEX', 'KPI', '港交所', '聯交所', '關鍵績效指標'],
  gri: ['GRI'],
  esrs: ['ESRS', 'CSRD'],
  sasb: ['SASB'],
  hkex_part_d: ['HKEX part D', 'part D', 'IFRS S2', 'ISSB'],
  szse17: ['SZSE', 'SZSE Guideline 17', '深交所'],
};

/** A code alone and with each name of its standard. */
function namesOfCode(standard: Standard, code: string): readonly string[] {
  if (code === 'yes') return [];
  return [code, ...namesOfStandard[standard].map((name) => `${name} ${code}`)];
}

function numbersOf(dataset: Dataset, fold: Fold): readonly PrintedNumber[] {
  return [...dataset.observations]
    .filter((row) => row.qualifier !== 'in_words')
    .sort((a, b) => Number(a.dimension !== null) - Number(b.dimension !== null))
    .map((row) => ({
      row,
      values: [row.value, toFact(dataset, row)?.quantity.value.toFixed() ?? row.value],
      said: fold(`${row.unitPrinted} ${row.unit} ${row.printed}`),
    }));
}

/** True where a query has a text among its words. */
export function names(query: string, text: string): boolean {
  return isHan(text) ? query.includes(text) : ` ${query} `.includes(` ${text} `);
}

/** True where a text holds a query, which in a language with letters begins with a word. */
export function holds(text: string, query: string): boolean {
  return isHan(query) ? text.includes(query) : ` ${text}`.includes(` ${query}`);
}
