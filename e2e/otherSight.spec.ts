import type { Locator, Page } from '@playwright/test';
import { wcagContrast } from 'culori';
import { kinds } from './everyKind';
import { companies } from './data';
import { tabTo } from './focus';
import { Frame } from './pages/frame';
import { IndicatorPage } from './pages/indicatorPage';
import { OverviewPage } from './pages/overviewPage';
import { expect, test } from './test';

/* Readers whose system sets the colours, who want no motion, or who see few or no colours. */

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

    test('bars, their stripes and the focus are drawn in the system’s colours', async ({
      page,
    }) => {
      const overview = new OverviewPage(page);
      await overview.open();
      const ground = await paper(page);
      const figure = overview.figure('ghg_scope1_2').root;
      const bars = figure.locator('.mark-bar');
      expect(await bars.count()).toBeGreaterThan(3);
      for (const bar of await bars.all()) {
        expect(wcagContrast(await computed(bar, 'fill'), ground)).toBeGreaterThan(7);
      }
      const stripe = page.locator('.hatch-stripe').first();
      expect(wcagContrast(await computed(stripe, 'fill'), ground)).toBeCloseTo(1, 1);
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

/** How long what moves on the page takes in seconds, and how many animations run. */
async function motion(page: Page): Promise<{ readonly seconds: number; readonly running: number }> {
  return page.evaluate(() => {
    const seconds = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      return [
        ...[transitionDuration, animationDuration].flatMap((all) => all.split(',').map(parseFloat)),
        scrollBehavior === 'smooth' ? 1 : 0,
      ];
    });
    return { seconds: Math.max(...seconds), running: document.getAnimations().length };
  });
}

test('who wants no motion gets none', async ({ page }) => {
  test.slow();
  const frame = new Frame(page);
  for (const [kind, path] of kinds) {
    await frame.open(path);
    expect.soft(await motion(page), kind).toEqual({ seconds: 0, running: 0 });
  }
  await frame.open('/?proof=kingsoft_cloud.ghg_scope1_2.2024');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await motion(page)).toEqual({ seconds: 0, running: 0 });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect((await motion(page)).seconds).toBeCloseTo(0.12, 3);
});

test('every bar stands beside the name of its company, every line ends at its name', async ({
  page,
}) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const names = new Map(companies.map(({ id, name }) => [id, name.en]));
  for (const mark of await overview.figure('ghg_scope1_2').marks.all()) {
    const company = (await mark.getAttribute('data-company')) ?? '';
    await expect(mark.locator('th')).toContainText(names.get(company) ?? 'no such company');
  }
  const indicator = new IndicatorPage(page, 'ghg_scope1_2');
  await indicator.show('view=time');
  const lines = await indicator.figure.root.locator('g:has(> .line-name)').evaluateAll((groups) =>
    groups.map((group) => ({
      name: group.querySelector('.line-name')?.textContent ?? '',
      marker: group.querySelector('.mark-point')?.getAttribute('d') ?? '',
    })),
  );
  expect(lines.length).toBeGreaterThan(3);
  expect(new Set(lines.map(({ marker }) => marker)).size).toBe(lines.length);
  for (const { name } of lines) expect([...names.values()]).toContain(name);
});

test('every figure of the overview leads to the same figures as a table', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const figures = await overview.figures.all();
  expect(figures.length).toBeGreaterThan(5);
  for (const figure of figures) {
    const table = figure.getByRole('link', { name: 'Table', exact: true });
    await expect(table).toHaveAttribute('href', /view=table/);
  }
  await figures[0]?.getByRole('link', { name: 'Table', exact: true }).click();
  const rows = page.locator('figure table tbody tr');
  await expect(rows).toHaveCount(companies.length);
});
