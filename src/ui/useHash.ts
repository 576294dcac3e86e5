import { useLocationProperty } from 'wouter/use-browser-location';

/** What the address names behind `#`; empty while a page is prerendered, and until it is hydrated. */
export function useHash(): string {
  return useLocationProperty(
    () => window.location.hash.slice(1),
    () => '',
  );
}
