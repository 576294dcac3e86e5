import { useState, type KeyboardEvent } from 'react';

/** What a mark needs to take part: one stop of the Tab key for the whole chart, arrows inside it. */
export interface RovingMark {
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement | SVGElement>) => void;
}

/** Moves the focus among the marks of one chart with the arrow keys, Home and End. */
export function useRovingMarks(count: number): (at: number) => RovingMark {
  const [current, setCurrent] = useState(0);
  const active = Math.min(current, Math.max(0, count - 1));
  return (item) => ({
    tabIndex: item === active ? 0 : -1,
    onFocus: () => setCurrent(item),
    onKeyDown: (event) => {
      const target = targetOf(event.key, item, count);
      if (target === null) return;
      event.preventDefault();
      const marks = event.currentTarget
        .closest('.marks')
        ?.querySelectorAll<HTMLElement | SVGElement>('.mark');
      marks?.[target]?.focus();
    },
  });
}

/** Opens a mark by the keys that press a button, which then do nothing else. */
export function openByKey(event: KeyboardEvent, open: () => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  open();
}

function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
