import type { Page } from '@playwright/test';
import { kinds } from './everyKind';
import { overhang } from './overhang';
import { Frame } from './pages/frame';
import { measureTargets } from './targets';
import { expect, test } from './test';
import { languages } from './words';

const nothing = { px: 0, by: '' };

/** The spacing a reader may set without losing anything (WCAG 2.2, 1.4.12). */
async function spread(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-bottom: 2em !important; }`,
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** Words that a box cuts off instead of growing with them or scrolling. */
async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')].flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = [overflowX, overflowY].some((item) => item === 'hidden' || item === 'clip');
      const hidden = element.closest('.visually-hidden, .bar-sizer, svg, select') !== null;
      const over =
        element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1;
      return cuts && over && !hidden && element.textContent.trim() !== ''
        ? [`${element.className}: ${element.textContent.slice(0, 40)}`]
        : [];
    }),
  );
}

for (const language of languages) {
  test.describe(`320 px (${language})`, () => {
    test.use({ viewport: { width: 320, height: 640 } });
    test('every kind of page fits, also with wider spacing, and can be aimed at', async ({
      page,
    }) => {
      test.slow();
      const frame = new Frame(page, language);
      for (const [kind, path] of kinds) {
        await frame.open(path);
        expect.soft(await overhang(page), kind).toEqual(nothing);
        expect.soft((await measureTargets(page)).faults, kind).toEqual([]);
        await spread(page);
        expect.soft(await overhang(page), `${kind}, spread`).toEqual(nothing);
        expect.soft(await cutOff(page), `${kind}, spread`).toEqual([]);
      }
    });
  });

  test.describe(`1440 px at 200 % (${language})`, () => {
    test.use({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 });
    test('every kind of page fits and can be aimed at', async ({ page }) => {
      test.slow();
      const frame = new Frame(page, language);
      for (const [kind, path] of kinds) {
        await frame.open(path);
        expect.soft(await overhang(page), kind).toEqual(nothing);
        expect.soft((await measureTargets(page)).faults, kind).toEqual([]);
        expect.soft(await cutOff(page), kind).toEqual([]);
      }
    });
  });

  test(`every target of a wide page can be aimed at (${language})`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 1440, height: 900 });
    const frame = new Frame(page, language);
    const seen = { count: 0, large: 0 };
    for (const [kind, path] of kinds) {
      await frame.open(path);
      const { count, large, faults } = await measureTargets(page);
      expect.soft(faults, kind).toEqual([]);
      seen.count += count;
      seen.large += large;
    }
    test.info().annotations.push({ type: 'targets', description: JSON.stringify(seen) });
    expect(seen.count).toBeGreaterThan(500);
  });
}
