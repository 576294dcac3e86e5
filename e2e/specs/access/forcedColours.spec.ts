import type { Locator, Page } from '@playwright/test';
import { wcagContrast } from 'culori';
import { tabTo } from '../../support/focus';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { expect, test } from '../../support/test';

/* Readers whose system sets the colours. */

async function computed(locator: Locator, property: string): Promise<string> {
  return locator.evaluate(
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  );
}

async function paper(page: Page): Promise<string> {
  return computed(page.locator('html'), 'background-color');
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`forced colours, a ${colorScheme} system`, () => {
    test.use({ colorScheme, viewport: { width: 1440, height: 900 } });
    test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

    test('bars, hatching and focus are drawn in system colours', async ({ page }) => {
      const overview = new OverviewPage(page);
      await overview.open();
      const ground = await paper(page);
      const figure = overview.figure('ghg_scope1_2').root;
      const bars = figure.locator('.bars .bar');
      expect(await bars.count()).toBeGreaterThan(3);
      // What may not be ranked is an outline, and its hatch is drawn in ink; else the hatch is cut out.
      for (const bar of await bars.all()) {
        const outlined = (await bar.getAttribute('data-outlined')) !== null;
        const ink = await computed(bar, outlined ? 'border-top-color' : 'background-color');
        expect(wcagContrast(ink, ground)).toBeGreaterThan(7);
        if ((await bar.getAttribute('data-hatched')) === null) continue;
        const hatch = await computed(bar, 'background-image');
        const [stripe] = hatch.match(/rgb\([^)]*\)/g) ?? [];
        const contrast = wcagContrast(stripe ?? '', ground);
        if (outlined) expect(contrast).toBeGreaterThan(7);
        else expect(contrast).toBeCloseTo(1, 1);
      }
      const { marks } = overview.figure('ghg_scope1_2');
      await tabTo(page, marks.first());
      expect(parseFloat(await computed(marks.first(), 'outline-width'))).toBeGreaterThanOrEqual(2);
      const line = await computed(marks.first(), 'outline-color');
      expect(wcagContrast(line, ground)).toBeGreaterThanOrEqual(3);
    });

    test('the box of a verdict and a chosen company are still filled', async ({ page }) => {
      await new OverviewPage(page).open();
      const ground = await paper(page);
      const key = page.locator('.reading-key');
      const full = key.locator('[data-level="do_not_rank"]');
      expect(wcagContrast(await computed(full, 'background-color'), ground)).toBeGreaterThan(7);
      const empty = key.locator('[data-level="comparable"]');
      expect(await computed(empty, 'background-color')).toMatch(/, 0\)$/);
      expect(wcagContrast(await computed(empty, 'border-top-color'), ground)).toBeGreaterThan(7);
      const half = await computed(key.locator('[data-level="with_care"]'), 'background-image');
      const inks = half.match(/rgb\([^)]*\)/g) ?? [];
      expect(inks.length).toBeGreaterThan(0);
      for (const ink of inks) expect(wcagContrast(ink, ground)).toBeGreaterThan(7);
      const box = page.getByRole('checkbox').first();
      expect(wcagContrast(await computed(box, 'background-color'), ground)).toBeGreaterThan(7);
      await box.uncheck();
      expect(await computed(box, 'background-color')).toMatch(/, 0\)$/);
    });

    test('lines, markers and the tab of the view are seen', async ({ page }) => {
      const indicator = new IndicatorPage(page, 'headcount');
      await indicator.show('view=time');
      const ground = await paper(page);
      const markers = indicator.figure.root.locator('.mark-point:not(.mark-hollow)');
      expect(await markers.count()).toBeGreaterThan(5);
      for (const marker of await markers.all()) {
        expect(wcagContrast(await computed(marker, 'fill'), ground)).toBeGreaterThan(7);
      }
      const [current, other] = [indicator.viewLink('time'), indicator.viewLink('table')];
      const lineOf = async (link: Locator) =>
        wcagContrast(await computed(link, 'border-bottom-color'), ground);
      expect(await lineOf(current)).toBeGreaterThanOrEqual(3);
      expect(await lineOf(other)).toBeCloseTo(1, 1);
    });
  });
}
