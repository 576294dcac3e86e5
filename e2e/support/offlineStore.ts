import type { Page } from '@playwright/test';
import { OverviewPage } from '../pages/overviewPage';

/** Waits until the worker has cached everything and controls this page. */
export async function whenStored(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Opens the overview and waits until everything is cached. */
export async function storedOverview(page: Page): Promise<OverviewPage> {
  const overview = new OverviewPage(page);
  await overview.open();
  await whenStored(page);
  return overview;
}

/** What a page does when the reader comes back to its tab. */
export async function lookAgain(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}
