import { createContext, Suspense, useContext, type ReactNode } from 'react';
import type { Dataset } from '../domain/dataset';
import { KeptUntilTakenOver } from '../ui/KeptUntilTakenOver';
import { PartBoundary } from '../ui/PartBoundary';

/** Gives all the data, or waits for it (Suspense). */
export const WholeContext = createContext<() => Dataset>(() => {
  throw new Error('no WholeContext around this part');
});

interface LaterProps {
  /** Draws the part from all the data. */
  readonly children: (dataset: Dataset) => ReactNode;
  /** Shown where the part was not written into the page and the data is not there yet. */
  readonly waiting?: ReactNode;
}

/**
 * A part of a written page that a script takes over after what stands around it, when all the data is
 * there and in a piece of work of its own: what is seen first answers first. Drawn anew, it comes with
 * the rest.
 */
export function Later({ children, waiting }: LaterProps) {
  return (
    <PartBoundary>
      <Suspense fallback={waiting}>
        <Whole>{children}</Whole>
      </Suspense>
    </PartBoundary>
  );
}

function Whole({ children }: Pick<LaterProps, 'children'>) {
  const useWhole = useContext(WholeContext);
  return <KeptUntilTakenOver>{children(useWhole())}</KeptUntilTakenOver>;
}
