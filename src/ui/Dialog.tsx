import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A panel over the page's edge. The browser's own modal dialog keeps focus inside, closes on
 * Escape and restores the focus. Browsers without one (Safari 15.0 to 15.3,
 * Firefox 90 to 97) get a panel that is not modal.
 */
export function Dialog({ title, closeLabel, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [opener] = useState(() => document.activeElement);
  // Closed before it leaves the page, so that the browser can give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if ('showModal' in element) {
      element.showModal();
      return () => element.close();
    }
    showPanel(element);
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [opener]);
  return (
    <dialog
      ref={dialog}
      className="sheet"
      role="dialog"
      aria-label={title}
      onKeyDown={(event) => {
        // The native dialog reports Escape as `cancel`.
        if (event.key === 'Escape' && !('showModal' in event.currentTarget)) onClose();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="sheet-head">
        <strong>{title}</strong>
        <button type="button" className="text-button" onClick={onClose} autoFocus>
          {closeLabel}
        </button>
      </div>
      <div className="sheet-body">{children}</div>
    </dialog>
  );
}

/** Shows the element in browsers without `showModal`. */
function showPanel(element: HTMLElement): void {
  element.setAttribute('open', '');
  const first = element.querySelector('input[type="search"]') ?? element.querySelector('button');
  if (first instanceof HTMLElement) first.focus();
}
