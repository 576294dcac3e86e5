import type { Elements } from './elements';

interface NoticeProps {
  readonly text: string;
  /** Buttons and further detail. */
  readonly children?: Elements;
}

/** Something the reader should know, that does not stop the page. */
export function Notice({ text, children }: NoticeProps) {
  return (
    <div className="notice" role="status">
      <p>{text}</p>
      {children}
    </div>
  );
}
