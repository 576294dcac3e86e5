import { useState } from 'react';
import type { Elements } from '../ui/elements';

interface DialogButtonProps {
  readonly label: string;
  readonly className: 'text-button' | 'plain-button';
  /** The dialog, made when it is opened. */
  readonly children: (onClose: () => void) => Elements;
}

/** A button that opens a dialog. */
export function DialogButton({ label, className, children }: DialogButtonProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={className} onClick={() => setOpen(true)}>
        {label}
      </button>
      {open && children(() => setOpen(false))}
    </>
  );
}
