import { useEffect, useState, type RefObject } from 'react';

/** How far beyond what is seen a chart is drawn, so that it stands when it is scrolled to. */
const rootMargin = '50% 0px';

/** True once the element has come near the part of the page that is seen. */
export function useNear(box: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (near || !element) return undefined;
    const observer = new IntersectionObserver(
      (changes) => {
        if (changes.some((change) => change.isIntersecting)) setNear(true);
      },
      { rootMargin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, near]);
  return near;
}
