import { useState, type KeyboardEvent, type PointerEvent } from 'react';

/**
 * What stands nearest to the pointer, or has the focus, and what follows it; it goes with the pointer,
 * the finger and the focus.
 */
export function useNear<Place>(nearest: (xPx: number, yPx: number) => Place | null) {
  const [near, setNear] = useState<Place | null>(null);
  const hide = () => setNear(null);
  const follow = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    setNear(nearest(clientX - left, clientY - top));
  };
  return {
    near,
    show: setNear,
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
