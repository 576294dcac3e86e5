import type { DataFile, FileTexts } from '../dataFiles';

/**
 * A short hash of these files: FNV-1a over their texts, one after the other. A prerendered page is
 * hydrated only if the files loaded have the hash of those it was rendered from.
 */
export function dataVersionHash(texts: FileTexts, files: readonly DataFile[]): string {
  let hash = 0x811c9dc5;
  for (const file of files) {
    const text = texts.get(file) ?? '';
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    // One file's end is not the next one's beginning.
    hash = Math.imul(hash ^ 0xffff, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The hash of what a page is rendered from: the tables and the texts of its language. */
export function pageHash(tables: string, texts: string): string {
  return `${tables}-${texts}`;
}
