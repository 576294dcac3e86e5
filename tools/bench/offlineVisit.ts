import type { Browser } from '@playwright/test';
import type { SiteHost } from './siteHost';
import { desktop } from './siteVisit';

const waitMs = 120_000;
/** Longer than the app waits before it loads the code of its other pages. */
const quietMs = 3000;
const pollMs = 200;

/**
 * Bytes on the wire of a first visit until the service worker has stored all it stores and the page
 * has loaded all it loads ahead: counted by the host, since a page does not see its worker's requests.
 */
export async function bytesWithOfflineStore(
  browser: Browser,
  host: SiteHost,
  path: string,
): Promise<number> {
  const context = await browser.newContext(desktop);
  const before = host.bytesSent();
  try {
    const page = await context.newPage();
    await page.goto(host.origin + path);
    // Asked from outside: the site's policy lets no text run inside it.
    const deadline = Date.now() + waitMs;
    while (!(await page.evaluate('navigator.serviceWorker.controller !== null'))) {
      if (Date.now() > deadline) throw new Error(`${path} starts no service worker`);
      await page.waitForTimeout(pollMs);
    }
    await page.waitForTimeout(quietMs);
    await page.waitForLoadState('networkidle');
    return host.bytesSent() - before;
  } finally {
    await context.close();
  }
}
