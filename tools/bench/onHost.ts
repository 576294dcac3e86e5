import type { Browser } from '@playwright/test';
import { inBrowser } from './inBrowser';
import { serveSite, type SiteHost } from './siteHost';

interface Hosted {
  readonly what: string;
  readonly dist: string;
  readonly port: number;
  /** Compressed beforehand. */
  readonly pages: readonly string[];
}

/** Measures over a built site as a usual host serves it. */
export async function onHost(
  { what, dist, port, pages }: Hosted,
  run: (browser: Browser, host: SiteHost) => Promise<void>,
): Promise<void> {
  const host = await serveSite(dist, port, pages);
  try {
    const flags = [host.trust, '--disable-gpu', '--disable-background-networking'];
    await inBrowser(what, flags, (browser) => run(browser, host));
  } finally {
    host.close();
  }
}
