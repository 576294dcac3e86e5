import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from '@playwright/test';
import { preview } from 'vite';
import { inBrowser } from './inBrowser';

/**
 * Measures over a built site; `root` is its address with a slash at its end. Where there is no build it says
 * that `what` is not measured.
 */
export async function onBuiltSite(
  { what, dist, port }: { readonly what: string; readonly dist: string; readonly port: number },
  run: (browser: Browser, root: string) => Promise<void>,
): Promise<void> {
  if (!existsSync(path.join(dist, 'index.html'))) {
    console.log(`${what}: not measured, for there is no build in ${dist}.`);
    return;
  }
  const server = await preview({
    build: { outDir: dist },
    preview: { host: '127.0.0.1', port, open: false },
  });
  try {
    await inBrowser(what, [], (browser) => run(browser, server.resolvedUrls?.local[0] ?? ''));
  } finally {
    await server.close();
  }
}
