import { overhang } from './overhang';
import { companies } from './data';
import { Frame } from './pages/frame';
import { SearchSheet } from './pages/searchSheet';
import { expect, test } from './test';
import { languages } from './words';

// The test fixture also fails where a page throws or complains in the console.
test.use({ viewport: { width: 360, height: 720 } });

const nothing = { px: 0, by: '' };
const paths = [
  ...companies.map(({ id }) => `/companies/${id}/`),
  '/disclosure/',
  '/disclosure/?theme=waste&state=not_quantified&regime=hkex_c2',
  '/checks/',
  '/checks/?rule=jump&outcome=contradicts',
  '/checks/?outcome=unusual',
  '/indicators/training_hours_average/',
  '/data/',
  '/method/',
];

for (const language of languages) {
  test(`every new page fits, folded and unfolded, in words (${language})`, async ({ page }) => {
    const frame = new Frame(page, language);
    for (const path of paths) {
      await frame.open(path);
      expect(await overhang(page), path).toEqual(nothing);
      for (const summary of await page.locator('details > summary').all()) await summary.click();
      expect(await overhang(page), `${path}, unfolded`).toEqual(nothing);
      expect(await page.locator('body').innerText(), path).not.toMatch(
        /\{\{|undefined|NaN|\[object/,
      );
      await expect(frame.notices, path).toHaveCount(0);
    }
  });

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
