import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../ci/testTools/browser';
import { serveSite, type SiteHost } from './siteHost';

/**
 * Measures in Chromium over a built site as a usual host serves it; `pages` are compressed beforehand. Where
 * there is no browser it says that `what` is not measured.
 */
export async function onHost(
  {
    what,
    dist,
    port,
    pages,
  }: {
    readonly what: string;
    readonly dist: string;
    readonly port: number;
    readonly pages: readonly string[];
  },
  run: (browser: Browser, host: SiteHost) => Promise<void>,
): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    console.log(`${what}: not measured, for there is no browser.`);
    return;
  }
  const host = await serveSite(dist, port, pages);
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({
    executablePath,
    args: [...asRoot, host.trust, '--disable-gpu', '--disable-background-networking'],
  });
  try {
    await run(browser, host);
  } finally {
    await browser.close();
    host.close();
  }
}
