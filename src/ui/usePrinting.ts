import { useSyncExternalStore } from 'react';

/** A little less than the width of A4 within the margins of `print.css`, in CSS pixels. */
export const printWidthPx = 672;

let announced = false;

/** True while the page is laid out for paper; known before the browser lays it out for print. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => announced || window.matchMedia('print').matches,
    () => false,
  );
}

function subscribe(tell: () => void): () => void {
  const media = window.matchMedia('print');
  const before = () => {
    announced = true;
    tell();
  };
  const after = () => {
    announced = false;
    tell();
  };
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  media.addEventListener('change', tell);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
    media.removeEventListener('change', tell);
  };
}
