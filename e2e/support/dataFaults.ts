import type { Locator, Page } from '@playwright/test';
import type { Frame } from '../pages/frame';

/** What the browser logs when a file fails to load. */
export const failedToLoad = /Failed to load resource/;

/** Replaces one data file. */
export async function replaceFile(page: Page, file: string, body: string | Buffer): Promise<void> {
  await page.route(`**/data/${file}`, (route) => route.fulfill({ status: 200, body }));
}

/** Answers the request for one data file with 404 until `unroute`. */
export async function removeFile(page: Page, file: string): Promise<void> {
  await page.route(`**/data/${file}`, (route) => route.fulfill({ status: 404 }));
}

/** The notice of a single fault in the data files. */
export function oneFault(frame: Frame): Locator {
  return frame.notices.getByText('1 error in the data files.', { exact: false });
}
