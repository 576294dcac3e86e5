import { useState } from 'react';
import type { Elements } from './elements';

interface CollapsibleProps {
  readonly summary: string;
  readonly open?: boolean;
  /** Made when it is first opened: what is folded away may be long. */
  readonly children: () => Elements;
}

/** Something that opens to more. */
export function Collapsible({ summary, open = false, children }: CollapsibleProps) {
  const [made, setMade] = useState(open);
  return (
    <details
      className="collapsible"
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) setMade(true);
      }}
    >
      <summary>{summary}</summary>
      {made && children()}
    </details>
  );
}
