import type { Language, Standard } from '../../domain/dataset';
import type { OverAll } from './allCompanies';

/** What a table is of. */
export type Subject =
  | {
      readonly kind: 'indicator';
      readonly id: string;
      /** Told below the figures; null or left out where it is not. */
      readonly overAll?: OverAll | null;
    }
  | { readonly kind: 'company'; readonly id: string }
  | { readonly kind: 'standard'; readonly id: Standard }
  | { readonly kind: 'comparison'; readonly id: string }
  | { readonly kind: 'all' };

export const exportFormats = ['csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** `2024`, or `2022-2024` for several years; empty for none. */
export function yearSpan(years: readonly number[]): string {
  const ordered = [...new Set(years)].sort((a, b) => a - b);
  return ordered.filter((_, index) => index === 0 || index === ordered.length - 1).join('-');
}

/** A file name that says what is in it: `esg-peer-ledger_pue_2022-2024_en_2024.3`, without extension. */
export function fileStem(
  subject: Subject,
  years: readonly number[],
  language: Language,
  dataVersion: string,
): string {
  const what = subject.kind === 'all' ? 'all' : subject.id;
  return stemOf(['esg-peer-ledger', what, yearSpan(years), language, dataVersion], '_');
}

/** `esg-peer-ledger-2024.3`: all files of the data package. */
export function packageStem(dataVersion: string): string {
  return stemOf(['esg-peer-ledger', dataVersion], '-');
}

/** Of characters; the whole name then has at most 120, which are as many bytes. */
const longestStem = 110;

/**
 * The parts as a name every disk takes, the longest ones cut where it would be too long. It begins
 * with the name of the product, so that it is none that Windows reserves.
 */
function stemOf(parts: readonly string[], separator: string): string {
  const named = parts
    .map((part) => part.replace(/[^A-Za-z0-9._-]+/g, '-'))
    .filter((part) => part !== '');
  const excess = named.join(separator).length - longestStem;
  if (excess <= 0) return named.join(separator);
  const length = Math.max(...named.map((part) => part.length));
  const least = Math.max(1, length - excess);
  const longest = named.findIndex((part) => part.length === length);
  const cut = named.map((part, index) => (index === longest ? part.slice(0, least) : part));
  return stemOf(cut, separator);
}

/** What tells one picture from another, each part as addresses name it; null or empty is left out. */
export interface PictureNamed {
  readonly indicator: string;
  readonly companies: readonly string[];
  /** By what the figure is cut or drawn, where that is not a bar a company. */
  readonly view: string | null;
  readonly years: readonly number[];
  readonly base: string | null;
  readonly size: string | null;
  readonly background: string;
  readonly language: Language;
}

/** More companies than this are counted. */
const mostNamed = 3;

/** `esg-pue-qiniu-kingsoft-cloud-2024-dark-zh-Hant`, without extension. */
export function pictureStem(picture: PictureNamed): string {
  const { indicator, companies, view, years, base, size, background, language } = picture;
  const named = companies.length > mostNamed ? [`${companies.length}-companies`] : companies;
  const parts = [indicator, ...named, view, yearSpan(years), base, size, background, language];
  return stemOf(['esg', ...parts.flatMap((part) => part?.replace(/[._]+/g, '-') ?? [])], '-');
}

export function fileName(stem: string, format: ExportFormat): string {
  return `${stem}.${format}`;
}

/** Where the site has the schema of the JSON; another form of these files takes another number. */
export const schemaPath = '/schema/figures-2.schema.json';
