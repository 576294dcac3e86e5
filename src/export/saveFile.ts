import { holdBlob, type HeldBlob } from './heldBlob';

/** A browser may read a file some time after it was asked to save it. */
const readingMs = 60_000;

/**
 * Hands a file to the reader: the browser saves it under the name, or, where it blocks downloads,
 * does nothing, without an error.
 */
export function saveFile(content: Blob, name: string): void {
  saveHeldFile(content, name).release();
}

/** The same; the file keeps its address until it is released, and for a minute to be read. */
export function saveHeldFile(content: Blob, name: string): HeldBlob {
  const { url, release } = holdBlob(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  return { url, release: () => setTimeout(release, readingMs) };
}
