import type { ReactNode } from 'react';

interface NoticeProps {
  readonly text: string;
  /** Buttons and further detail. */
  readonly children?: ReactNode;
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
