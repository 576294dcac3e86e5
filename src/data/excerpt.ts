import { emptyDataset, type Dataset, type Text } from '../domain/dataset';

/** A dataset as it is written into a page. */
export function writeExcerpt(dataset: Dataset): string {
  return JSON.stringify({ ...dataset, texts: [...dataset.texts.values()] });
}

/** What `writeExcerpt` has written; null where it is something else. */
export function readExcerpt(text: string): Dataset | null {
  try {
    const written: unknown = JSON.parse(text);
    return isWritten(written)
      ? { ...written, texts: new Map(written.texts.map((item) => [item.id, item])) }
      : null;
  } catch {
    return null;
  }
}

type Written = Omit<Dataset, 'texts'> & { readonly texts: readonly Text[] };

/** Whether every table is there; their rows come from the build that wrote the page's code too. */
function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && tables.every((table) => table in value);
}

const tables = Object.keys(emptyDataset);
