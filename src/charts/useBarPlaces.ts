import { useLayoutEffect, useState, type RefObject } from 'react';
import type { BarRow } from './row';

/** Where the rows of a chart have laid themselves out, in CSS pixels from their box. */
export interface BarPlaces {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Where every bar begins, and how long the longest may be. */
  readonly axisPx: number;
  readonly roomPx: number;
  /** The middle of each row's bar; null where the row is a gap. */
  readonly middlesPx: readonly (number | null)[];
}

/** The places of the bars, kept current; null before the first layout, and on paper. */
export function useBarPlaces(
  table: RefObject<HTMLTableElement | null>,
  rows: readonly BarRow[],
): BarPlaces | null {
  const [places, setPlaces] = useState<BarPlaces | null>(null);
  useLayoutEffect(() => {
    const element = table.current;
    if (!element) return undefined;
    const measure = () => {
      setPlaces((before) => {
        const now = measureBars(element);
        return JSON.stringify(now) === JSON.stringify(before) ? before : now;
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    // A font that comes late widens the columns and leaves the table its size.
    for (const part of [element, ...element.querySelectorAll('.bar-sizer > *, .bar-room')]) {
      observer.observe(part);
    }
    return () => observer.disconnect();
  }, [table, rows]);
  return places;
}

function measureBars(table: HTMLTableElement): BarPlaces | null {
  const box = table.getBoundingClientRect();
  const room = table.querySelector('.bar-sizer td');
  const label = table.querySelector('.bar-sizer .bar-room');
  if (box.width === 0 || !room || !label) return null;
  const style = getComputedStyle(room);
  const axisPx = room.getBoundingClientRect().left - box.left + parseFloat(style.borderLeftWidth);
  return {
    widthPx: box.width,
    heightPx: box.height,
    axisPx,
    roomPx: label.getBoundingClientRect().left - box.left - axisPx,
    middlesPx: [...table.querySelectorAll('tr:not(.bar-sizer)')].map((row) => {
      const bar = row.querySelector('.bar')?.getBoundingClientRect();
      return bar ? bar.top + bar.height / 2 - box.top : null;
    }),
  };
}
