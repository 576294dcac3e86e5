import type { Page } from '@playwright/test';
import { overhang } from './overhang';
import { companies } from './data';
import { Frame } from './pages/frame';
import { SearchSheet } from './pages/searchSheet';
import { expect, test } from './test';
import { languages } from './words';

// The test fixture also fails where a page throws or complains in the console.
test.use({ viewport: { width: 360, height: 720 } });

const nothing = { px: 0, by: '' };
const journeys = {
  companies: companies.map(({ id }) => `/companies/${id}/`),
  checks: [
    '/checks/',
    '/checks/?rule=jump&outcome=contradicts',
    '/checks/?outcome=unusual',
    '/indicators/training_hours_average/',
  ],
  'the rest': [
    '/disclosure/',
    '/disclosure/?theme=waste&state=not_quantified&regime=hkex_c2',
    '/data/',
    '/method/',
  ],
};

/** Opens whatever folds, and what comes to light inside. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('details:not([open])');
  while ((await folded.count()) > 0) {
    await folded.evaluateAll((all) => all.forEach((item) => item.setAttribute('open', '')));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

for (const language of languages) {
  for (const [journey, paths] of Object.entries(journeys)) {
    test(`every new page fits, folded and unfolded, in words: ${journey} (${language})`, async ({
      page,
    }) => {
      const frame = new Frame(page, language);
      for (const path of paths) {
        await frame.open(path);
        expect(await overhang(page), path).toEqual(nothing);
        await unfold(page);
        expect(await overhang(page), `${path}, unfolded`).toEqual(nothing);
        expect(await page.locator('body').innerText(), path).not.toMatch(
          /\{\{|undefined|NaN|\[object/,
        );
        await expect(frame.notices, path).toHaveCount(0);
      }
    });
  }

  test(`the search fits with its results (${language})`, async ({ page }) => {
    const frame = new Frame(page, language);
    const search = new SearchSheet(page, language);
    await frame.open('/data/');
    await search.button.click();
    await search.input.fill('gri');
    await expect(search.hits).toHaveCount(12);
    expect(await search.root.evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBe(0);
    const box = await search.root.boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 361) <= 360).toBe(true);
    expect(await overhang(page)).toEqual(nothing);
  });
}
