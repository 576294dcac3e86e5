import type { Language, Standard } from '../../domain/dataset';

/** What a table is of. */
export type Subject =
  | { readonly kind: 'indicator'; readonly id: string }
  | { readonly kind: 'company'; readonly id: string }
  | { readonly kind: 'standard'; readonly id: Standard }
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
  return ['esg-peer-ledger', what, yearSpan(years), language, dataVersion]
    .map((part) => part.replace(/[^A-Za-z0-9._-]+/g, '-'))
    .filter((part) => part !== '')
    .join('_');
}

export function fileName(stem: string, format: ExportFormat): string {
  return `${stem}.${format}`;
}

/** Where the site has the schema of the JSON; another form of these files takes another number. */
export const schemaPath = '/schema/figures-2.schema.json';
