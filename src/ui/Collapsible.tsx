import { useState } from 'react';
import type { Elements } from './elements';

interface CollapsibleProps {
  readonly summary: string;
  readonly open?: boolean;
  /** Rendered when first opened: collapsed content may be long. */
  readonly children: () => Elements;
}

/** Content behind a summary, collapsed at first. */
export function Collapsible({ summary, open = false, children }: CollapsibleProps) {
  const [made, setMade] = useState(open);
  return (
    <details
      className="collapsible"
      open={open}
      // A reader may have opened it before the page was hydrated.
      ref={(details) => {
        if (details?.open) setMade(true);
      }}
      onToggle={(event) => {
        if (event.currentTarget.open) setMade(true);
      }}
    >
      <summary>{summary}</summary>
      {made && children()}
    </details>
  );
}
