import type { ReactNode } from 'react';

interface StatePanelProps {
  readonly heading: string;
  readonly help?: string;
  /** True where something failed, so that it is announced at once. */
  readonly alert?: boolean;
  readonly children?: ReactNode;
}

/** What stands in place of content that is loading, failed or empty: what happened, what to do. */
export function StatePanel({ heading, help, alert = false, children }: StatePanelProps) {
  return (
    <div className="state-panel" role={alert ? 'alert' : 'status'}>
      <strong>{heading}</strong>
      {help !== undefined && <p>{help}</p>}
      {children}
    </div>
  );
}
