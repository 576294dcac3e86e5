import { hostDataHash } from '../../data/host/hostDataHash';
import { newVersion } from './newVersion';

/** How long a tab may be left and come back to before the host is asked again. */
const pauseMs = 60_000;

/**
 * Asks the host, whenever the reader comes back to the tab, whether it has other data than those shown
 * (`dataHash`; null if some are missing): data may be replaced without a new build.
 */
export function watchData(dataHash: () => string | null): void {
  let asked = -Infinity;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < pauseMs) return;
    asked = performance.now();
    void hasNewerData(dataHash()).then((newer) => {
      if (newer) newVersion.set('ready');
    });
  });
}

/** True where the host has a whole package other than the one of this hash. */
export async function hasNewerData(shown: string | null): Promise<boolean> {
  if (shown === null) return false;
  const hosts = await hostDataHash();
  return hosts !== null && hosts !== shown;
}
