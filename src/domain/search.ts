import { standards, type Dataset, type Localized } from './dataset';

/** Something a reader may look for. */
export interface SearchHit {
  readonly kind: 'company' | 'indicator';
  readonly id: string;
  readonly label: Localized;
  /** The codes of standards, or the stock codes. */
  readonly codes: readonly string[];
}

export interface SearchOptions {
  /** How many hits at most. */
  readonly most?: number;
  /** Synonyms and everyday words by the id of a company or indicator. */
  readonly otherWords?: ReadonlyMap<string, readonly string[]>;
}

/**
 * Companies and indicators whose name in any of the three languages, other words, id or code hold every word
 * of the query; exact codes and beginnings first. An empty query finds nothing.
 */
export function search(
  dataset: Dataset,
  query: string,
  { most = 12, otherWords = new Map() }: SearchOptions = {},
): readonly SearchHit[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return entriesOf(dataset, otherWords)
    .map((entry) => ({ hit: entry.hit, score: score(entry.texts, words) }))
    .filter(({ score: points }) => points > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ hit }) => hit);
}

function entriesOf(
  dataset: Dataset,
  otherWords: NonNullable<SearchOptions['otherWords']>,
): readonly { hit: SearchHit; texts: readonly string[] }[] {
  const companies = dataset.companies.map((company) => {
    const codes = company.stockCode === '' ? [] : company.stockCode.split('|');
    const hit = { kind: 'company' as const, id: company.id, label: company.shortName, codes };
    return { hit, names: [...Object.values(company.shortName), ...Object.values(company.name)] };
  });
  const indicators = dataset.indicators.map((indicator) => {
    const codes = [...new Set(standards.flatMap((standard) => indicator.codes[standard]))];
    const hit = { kind: 'indicator' as const, id: indicator.id, label: indicator.label, codes };
    // As the page writes the codes: "HKEX A1.2", "GRI 305-1".
    const written = [
      ...indicator.codes.hkex.flatMap((code) => [`hkex ${code}`, `港交所 ${code}`]),
      ...indicator.codes.gri.map((code) => `gri ${code}`),
    ];
    return { hit, names: [...Object.values(indicator.label), ...written] };
  });
  return [...companies, ...indicators].map(({ hit, names }) => ({
    hit,
    texts: [
      ...names,
      ...(otherWords.get(hit.id) ?? []),
      hit.id,
      hit.id.replaceAll('_', ' '),
      ...hit.codes,
    ].map(fold),
  }));
}

/** 0 where a word is found nowhere; else more for whole texts and beginnings. */
function score(texts: readonly string[], words: readonly string[]): number {
  let points = 0;
  for (const word of words) {
    const best = Math.max(
      ...texts.map((text) => {
        if (text === word) return 4;
        if (text.startsWith(word)) return 3;
        if (text.includes(` ${word}`)) return 2;
        return text.includes(word) ? 1 : 0;
      }),
    );
    if (best === 0) return 0;
    points += best;
  }
  return points;
}

/** Letter case and width (ＧＲＩ, GRI) do not matter. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
