import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useHydrationEvent } from './useHydrationEvent';

/**
 * A part that a script takes over after the page around it. As long as `data-later` stands, what is
 * pressed in it is kept by the script written into the page.
 */
export function KeptUntilTakenOver({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.removeAttribute('data-later'), []);
  useHydrationEvent();
  return (
    <div className="later" data-later="" ref={box}>
      {children}
    </div>
  );
}
