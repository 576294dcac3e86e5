import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../ci/testTools/browser';

/** Measures in Chromium; where there is none it says that `what` is not measured. `flags`: of Chromium's. */
export async function inBrowser(
  what: string,
  flags: readonly string[],
  run: (browser: Browser) => Promise<void>,
): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    console.log(`${what}: not measured, for there is no browser.`);
    return;
  }
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args: [...asRoot, ...flags] });
  try {
    await run(browser);
  } finally {
    await browser.close();
  }
}
