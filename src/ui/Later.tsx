import { Suspense, type ReactNode } from 'react';

/**
 * A part of a written page that a script takes over after what stands around it, in a piece of work of
 * its own: what is seen first answers first. Drawn anew, it comes with the rest.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  return <Suspense>{children}</Suspense>;
}
