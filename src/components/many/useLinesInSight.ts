import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';

/** Of a long list the lines in sight of its frame, and a few around them; `heightPx`: of a usual line. */
export function useLinesInSight(lines: readonly { readonly id: string }[], heightPx: number) {
  const frame = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing is compiled here
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => heightPx,
    overscan: 8,
    getItemKey: (index) => lines[index]?.id ?? index,
  });
  return { frame, virtual };
}
