import { useEffect, useRef } from 'react';

/** Where the reader was on each entry of the history, by the browser's key of it. */
const places = new Map<string, number>();

/**
 * Scrolls a new page to its top or to the part its link names, and restores the position on the way
 * back: the browser itself scrolls before the page is rendered. Without the Navigation API it begins at
 * the top.
 */
export function useScrollPlace(path: string): void {
  const previous = useRef(path);
  useEffect(() => {
    if (!('navigation' in window)) return undefined;
    const { navigation } = window;
    const note = () => {
      const key = navigation.currentEntry?.key;
      if (key !== undefined) places.set(key, window.scrollY);
    };
    navigation.addEventListener('navigate', note);
    return () => navigation.removeEventListener('navigate', note);
  }, []);
  useEffect(() => {
    const withoutLanguage = (item: string) => item.replace(/^\/[^/]+/, '');
    const moved = withoutLanguage(previous.current) !== withoutLanguage(path);
    previous.current = path;
    const place = moved ? placeBefore() : undefined;
    if (place === undefined && toNamedPart()) return undefined;
    if (moved) {
      window.scrollTo(0, place ?? 0);
      // The link that led here may have gone with its page, and the focus with it.
      if (document.activeElement === document.body) {
        document.getElementById('main')?.focus({ preventScroll: true });
      }
    }
    if (place !== undefined || window.location.hash === '') return undefined;
    // The part may be one that is loaded after the page.
    const observer = new MutationObserver(() => {
      if (toNamedPart()) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [path]);
}

/** Scrolls to the part that the link names; false if it is not there. */
function toNamedPart(): boolean {
  const part = document.getElementById(window.location.hash.slice(1));
  part?.scrollIntoView();
  return part !== null;
}

function placeBefore(): number | undefined {
  const key = 'navigation' in window ? window.navigation.currentEntry?.key : undefined;
  return places.get(key ?? '');
}
