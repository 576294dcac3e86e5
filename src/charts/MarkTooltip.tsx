import { useEffect, useState, type RefObject } from 'react';

interface MarkTooltipProps {
  /** The element that holds the marks (`data-mark`) and this tooltip. */
  readonly box: RefObject<HTMLElement | null>;
  readonly marks: readonly {
    readonly id: string;
    readonly label: string;
    readonly detail?: readonly string[];
  }[];
}

interface Place {
  readonly id: string;
  readonly leftPx: number;
  readonly topPx: number;
}

/**
 * What a mark says, beside it, while it is pointed at or has the focus; Escape hides it. It is for
 * the eye alone: the mark carries the same words as its accessible name.
 */
export function MarkTooltip({ box, marks }: MarkTooltipProps) {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const show = (event: Event) => {
      const target = event.target instanceof Element ? event.target.closest('[data-mark]') : null;
      const id = target?.getAttribute('data-mark');
      if (!target || id === null || id === undefined) {
        setPlace(null);
        return;
      }
      const inside = element.getBoundingClientRect();
      const mark = target.getBoundingClientRect();
      setPlace({
        id,
        leftPx: Math.min(Math.max(mark.left - inside.left, 0), Math.max(0, inside.width - 280)),
        topPx: mark.bottom - inside.top + 2,
      });
    };
    const hide = () => setPlace(null);
    // A finger that has opened a mark leaves no tooltip behind.
    const onFocus = (event: FocusEvent) => {
      if (event.target instanceof Element && event.target.matches(':focus-visible')) show(event);
    };
    const onUp = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') hide();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide();
    };
    element.addEventListener('pointerover', show);
    element.addEventListener('pointerleave', hide);
    element.addEventListener('pointerup', onUp);
    element.addEventListener('pointercancel', hide);
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', hide);
    document.addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('pointerover', show);
      element.removeEventListener('pointerleave', hide);
      element.removeEventListener('pointerup', onUp);
      element.removeEventListener('pointercancel', hide);
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', hide);
      document.removeEventListener('keydown', onKey);
    };
  }, [box]);
  const mark = place && marks.find((item) => item.id === place.id);
  if (!mark) return null;
  return (
    <div className="tooltip" aria-hidden="true" style={{ left: place.leftPx, top: place.topPx }}>
      <strong>{mark.label}</strong>
      {mark.detail?.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
