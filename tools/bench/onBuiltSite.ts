import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../ci/testTools/browser';

/**
 * Measures in Chromium over a built site; `root` is its address with a slash at its end. Where there is no
 * build or no browser it says that `what` is not measured.
 */
export async function onBuiltSite(
  { what, dist, port }: { readonly what: string; readonly dist: string; readonly port: number },
  run: (browser: Browser, root: string) => Promise<void>,
): Promise<void> {
  const executablePath = findBrowser();
  if (!existsSync(path.join(dist, 'index.html')) || executablePath === null) {
    console.log(`${what}: not measured, for there is no build in ${dist} or no browser.`);
    return;
  }
  const server = await preview({
    build: { outDir: dist },
    preview: { host: '127.0.0.1', port, open: false },
  });
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args: asRoot });
  try {
    await run(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
  }
}
