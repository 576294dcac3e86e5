import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../ci/testTools/browser';

/*
 * npm run docs:pictures
 * Takes the pictures of the READMEs from the built site (`npm run build` first) into docs/pictures/.
 * At one pixel per CSS pixel each stays below 200 kB, so no further compression is needed.
 */

const folder = 'docs/pictures';
const desktop = { width: 1200, height: 800 };
const phone = { width: 390, height: 800 };

const pictures = [
  { name: 'overview-en', address: 'en/', viewport: desktop, from: 'body' },
  { name: 'overview-zh-Hant', address: 'zh-Hant/', viewport: desktop, from: 'body' },
  { name: 'overview-zh-Hans', address: 'zh-Hans/', viewport: desktop, from: 'body' },
  { name: 'phone', address: 'en/indicators/turnover_rate/', viewport: phone, from: 'figure' },
  {
    name: 'proof',
    address: 'en/indicators/ghg_scope1_2/?proof=qiniu.ghg_scope1_2.2024',
    viewport: desktop,
    from: 'body',
  },
];

const executablePath = findBrowser();
if (executablePath === null) throw new Error('no Chromium found: npx playwright install chromium');
const server = await preview({
  // Serving dist/ needs none of the build's configuration.
  configFile: false,
  appType: 'mpa',
  preview: { host: '127.0.0.1', port: 4199 },
});
const browser = await chromium.launch({
  executablePath,
  // Chromium refuses to run as root inside its sandbox.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
// `font-display: optional` would show the fallback fonts on a slow machine.
const context = await browser.newContext({ reducedMotion: 'reduce', bypassCSP: true });
await context.route(/\/(\?.*)?$|\.css$/, async (route) => {
  const response = await route.fetch();
  const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
  await route.fulfill({ response, body });
});
mkdirSync(folder, { recursive: true });
for (const { name, address, viewport, from } of pictures) {
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${address}`, { waitUntil: 'networkidle' });
  await page.locator('main:not([aria-busy])').waitFor();
  const start = page.locator(from).first();
  await start.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top));
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await page.close();
}
await browser.close();
await server.close();
