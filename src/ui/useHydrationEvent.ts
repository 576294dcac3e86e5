import { useEffect } from 'react';

/** Lets the script written into each page do what was pressed in this part before it was taken over. */
export function useHydrationEvent(): void {
  useEffect(() => {
    document.dispatchEvent(new Event('taken-over'));
  }, []);
}
