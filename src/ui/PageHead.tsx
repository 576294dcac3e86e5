import type { ReactNode } from 'react';

interface PageHeadProps {
  readonly heading: string;
  /** What the page is for, in a sentence or two. */
  readonly children: ReactNode;
}

/** How a page begins. */
export function PageHead({ heading, children }: PageHeadProps) {
  return (
    <header className="page-head">
      <h1>{heading}</h1>
      <p>{children}</p>
    </header>
  );
}
