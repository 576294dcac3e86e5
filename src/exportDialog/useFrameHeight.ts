import { useEffect, useState, type RefObject } from 'react';

const everyMs = 100;
/** A height holds once it has not changed for this long: charts and fonts come in after the words. */
const steadyMs = 500;
/** An embed that is not drawn after this is not waited for. */
const patienceMs = 15_000;

/**
 * The height in CSS pixels that the embed in a frame of this site needs; undefined while it is being
 * measured, null if that fails. `shown` names what the frame shows, at which width: another is measured anew.
 */
export function useFrameHeight(
  frame: RefObject<HTMLIFrameElement | null>,
  shown: string,
): number | null | undefined {
  const [measured, setMeasured] = useState<{ shown: string; height: number | null } | null>(null);
  useEffect(() => {
    let [height, heldMs, waitedMs] = [heightOf(frame.current), 0, 0];
    const timer = setInterval(() => {
      const before = height;
      height = heightOf(frame.current);
      heldMs = height !== null && height === before ? heldMs + everyMs : 0;
      waitedMs += everyMs;
      if (heldMs < steadyMs && waitedMs < patienceMs) return;
      clearInterval(timer);
      setMeasured({ shown, height });
    }, everyMs);
    return () => clearInterval(timer);
  }, [frame, shown]);
  return measured?.shown === shown ? measured.height : undefined;
}

/** The height of the embed as it is drawn; null before it is, and of any other page. */
function heightOf(frame: HTMLIFrameElement | null): number | null {
  const page = frame?.contentDocument?.documentElement;
  const embed = page?.querySelector('main.embed');
  const isDrawn = page && !['data-chosen', 'data-queueing'].some((one) => page.hasAttribute(one));
  return embed && isDrawn ? embed.getBoundingClientRect().height : null;
}
