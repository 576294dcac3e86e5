import { useState } from 'react';

interface CopyTextProps {
  readonly text: string;
  readonly label: string;
  readonly done: string;
}

/** A button that copies a text; without permission the text stands there to be selected by hand. */
export function CopyText({ text, label, done }: CopyTextProps) {
  const [copied, setCopied] = useState(false);
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        if (!('clipboard' in navigator)) return;
        navigator.clipboard.writeText(text).then(
          () => setCopied(true),
          () => setCopied(false),
        );
      }}
    >
      <span aria-live="polite">{copied ? done : label}</span>
    </button>
  );
}
