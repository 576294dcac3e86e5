import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useHash } from '../../ui/useHash';
import { whenIdle } from '../offline/whenIdle';
import { namedPart } from './namedPart';

/** The part of the page that the link names and that is not there; null until the page is `complete`. */
export function useLostPart(complete: Promise<void>): string | null {
  const [path] = useLocation();
  const named = namedPart(useHash());
  const [lostOn, setLostOn] = useState<string | null>(null);
  useEffect(() => {
    if (named === null) return undefined;
    let isOver = false;
    const look = () => {
      if (!isOver) setLostOn(isThere(named) ? null : path);
    };
    // A part may come late, or with another choice.
    const observer = new MutationObserver(look);
    void complete.then(whenIdle).then(() => {
      if (isOver) return;
      look();
      observer.observe(document.body, { childList: true, subtree: true });
    });
    return () => {
      isOver = true;
      observer.disconnect();
      setLostOn(null);
    };
  }, [named, path, complete]);
  return lostOn === path ? named : null;
}

/** True for an element of that id, and where a finding has it among its names. */
function isThere(id: string): boolean {
  return (
    document.getElementById(id) !== null ||
    document.querySelector('.finding[aria-current]') !== null
  );
}
