import { useSyncExternalStore } from 'react';

/** False while a page is rendered without a browser, and until a script has taken it over. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}

function subscribe(): () => void {
  return () => undefined;
}
