import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { nearestYear, type YearAt } from './lineLayout';

/**
 * The year nearest to the pointer, or that of a mark with the focus, and what follows it; it goes with
 * the pointer, the finger and the focus.
 */
export function useNearYear(places: readonly YearAt[]) {
  const [near, setNear] = useState<YearAt | null>(null);
  const hide = () => setNear(null);
  const follow = ({ clientX, currentTarget }: PointerEvent<HTMLElement>) =>
    setNear(nearestYear(places, clientX - currentTarget.getBoundingClientRect().left));
  return {
    near,
    show: (year: number) => setNear(places.find((place) => place.year === year) ?? null),
    events: {
      onPointerDown: follow,
      onPointerMove: follow,
      onPointerLeave: hide,
      onPointerCancel: hide,
      onPointerUp: ({ pointerType }: PointerEvent<HTMLElement>) => {
        if (pointerType !== 'mouse') hide();
      },
      onBlur: hide,
      onKeyDown: ({ key }: KeyboardEvent<HTMLElement>) => {
        if (key === 'Escape') hide();
      },
    },
  };
}
