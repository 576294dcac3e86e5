import type { AriaAttributes, ReactNode } from 'react';

/** What the table is called: a text of its own, or the id of its heading. */
type TableName = Pick<AriaAttributes, 'aria-label' | 'aria-labelledby'>;

interface ScrollTableProps extends TableName {
  readonly className?: string;
  /** Caption, head and bodies. */
  readonly children: ReactNode;
}

/** A table that scrolls sideways inside the page, by keyboard too. */
export function ScrollTable({ className, children, ...name }: ScrollTableProps) {
  return (
    <div className="scroll" tabIndex={0} role="group" {...name}>
      <table className={className === undefined ? 'table' : `table ${className}`}>{children}</table>
    </div>
  );
}
