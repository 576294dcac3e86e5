import type { DataFile } from '../dataFiles';
import { dataVersionHash } from './dataVersionHash';
import { createStore } from '../store';
import type { Contents } from './settleFiles';

/** The hash of the descriptor that the site was built with; null where the page does not tell it. */
export const builtDescriptor = createStore<string | null>(null);

/** The hash of a descriptor. */
export function descriptorHash(text: string): string {
  return dataVersionHash(new Map([['datapackage.json', text]]), ['datapackage.json']);
}

/**
 * True where files (`stale`) that do not match the descriptor among `contents` are of another version. A
 * descriptor written after the build lists the files as they were then; beside the build's own descriptor
 * a file was edited in place.
 */
export function isMixed(stale: readonly DataFile[], contents: Contents): boolean {
  const built = builtDescriptor.get();
  const text = contents.get('datapackage.json')?.text ?? '';
  return stale.length > 0 && built !== null && built !== descriptorHash(text);
}
