import type { Elements } from './elements';

interface StatePanelProps {
  readonly heading: string;
  readonly help?: string;
  /** True if something failed, so that it is announced at once. */
  readonly alert?: boolean;
  /** True if the panel is the whole page, so that its heading names the page. */
  readonly page?: boolean;
  readonly children?: Elements;
}

/** Replaces content that is loading, failed or empty: what happened, what to do. */
export function StatePanel({
  heading,
  help,
  alert = false,
  page = false,
  children,
}: StatePanelProps) {
  return (
    <div className="state-panel" role={alert ? 'alert' : 'status'}>
      {page ? <h1>{heading}</h1> : <strong>{heading}</strong>}
      {help !== undefined && <p>{help}</p>}
      {children}
    </div>
  );
}
