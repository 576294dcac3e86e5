import { useEffect, useRef, type RefObject } from 'react';
import { heightMessage } from '../../export/embed/embedCode';

/** Posts the element's height to the page around the frame: the message type and a number, nothing else. */
export function usePostHeight<Element extends HTMLElement>(): RefObject<Element | null> {
  const ref = useRef<Element>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element || window.parent === window) return undefined;
    let posted = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      if (height === posted) return;
      posted = height;
      window.parent.postMessage({ type: heightMessage, height }, '*');
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return ref;
}
