import type { AriaAttributes, ReactNode, Ref } from 'react';

/** What the table is called: a text of its own, or the id of its heading. */
type TableName = Pick<AriaAttributes, 'aria-label' | 'aria-labelledby'>;

interface ScrollTableProps extends TableName {
  /** What it scrolls in. */
  readonly ref?: Ref<HTMLDivElement>;
  readonly className?: string;
  /** True where it is taller than a screen: it scrolls inside a frame of its own, its head in sight. */
  readonly tall?: boolean;
  /** How many rows it has, the head with them, where not all are drawn. */
  readonly rows?: number;
  /** Caption, head and bodies. */
  readonly children: ReactNode;
}

/** A table that scrolls sideways inside the page, by keyboard too. */
export function ScrollTable({ className, tall, rows, children, ...name }: ScrollTableProps) {
  return (
    <div className="scroll" data-tall={tall ? '' : undefined} tabIndex={0} role="group" {...name}>
      <table
        className={className === undefined ? 'table' : `table ${className}`}
        aria-rowcount={rows}
      >
        {children}
      </table>
    </div>
  );
}
