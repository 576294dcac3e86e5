import { dataVersionHash } from '../dataVersionHash';
import { createStore } from '../store';

/** The hash of the descriptor that the site was built with; null where the page does not tell it. */
export const builtDescriptor = createStore<string | null>(null);

/** The hash of a descriptor. */
export function descriptorHash(text: string): string {
  return dataVersionHash(new Map([['datapackage.json', text]]), ['datapackage.json']);
}

/**
 * True for a descriptor written after the build. It then lists the files as they were, so that one
 * which does not match is of another version; beside the build's own descriptor it was edited in place.
 */
export function isNewDescriptor(text: string): boolean {
  const built = builtDescriptor.get();
  return built !== null && built !== descriptorHash(text);
}
