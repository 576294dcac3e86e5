import type { Locator, Page } from '@playwright/test';
import { companies } from './data';
import { IndicatorPage, views } from './pages/indicatorPage';
import { IndicatorsPage } from './pages/indicatorsPage';
import { OverviewPage } from './pages/overviewPage';
import { ProofPanel } from './pages/proofPanel';
import { expect, test } from './test';
import { languages } from './words';

/** By how many CSS pixels the page is wider than the window, and what stands out furthest. */
async function overhang(page: Page): Promise<{ readonly px: number; readonly by: string }> {
  return page.evaluate(() => {
    const root = document.documentElement;
    let { right, by } = { right: root.scrollWidth, by: 'the page' };
    for (const element of document.querySelectorAll('header *, main *, footer *')) {
      const box = element.getBoundingClientRect();
      if (element.closest('.scroll') !== null || box.right <= right) continue;
      ({ right, by } = { right: box.right, by: element.textContent.slice(0, 60) });
    }
    const px = Math.floor(right - root.clientWidth);
    return { px, by: px > 0 ? by : '' };
  });
}

/** The words of a mark that are cut off at the page's edge or lie upon each other. */
async function unreadable(marks: Locator): Promise<readonly string[]> {
  return marks.evaluateAll((all) =>
    all.flatMap((mark) => {
      const texts = [...mark.querySelectorAll('text')].map((element) => ({
        words: element.textContent,
        box: element.getBoundingClientRect(),
      }));
      const width = document.documentElement.clientWidth;
      const outside = texts.filter(({ box }) => box.left < 0 || box.right > width);
      const covered = texts.filter((text) =>
        texts.some(
          (other) =>
            other !== text &&
            text.box.left < other.box.right - 1 &&
            other.box.left < text.box.right - 1 &&
            text.box.top + 4 < other.box.bottom - 4 &&
            other.box.top + 4 < text.box.bottom - 4,
        ),
      );
      return [...outside, ...covered].map(({ words }) => words);
    }),
  );
}

const nothing = { px: 0, by: '' };

for (const [width, indicators] of [
  [360, ['ghg_scope1_2']],
  [320, ['ghg_scope1_2', 'headcount', 'pue', 'training_hours_average']],
] as const) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 720 } });

    for (const language of languages) {
      test(`the overview fits and all names can be read (${language})`, async ({ page }) => {
        const overview = new OverviewPage(page, language);
        await overview.open();
        expect(await overhang(page)).toEqual(nothing);
        const marks = overview.figures.locator('[data-mark]');
        for (const { id, name } of companies) {
          const named = marks.and(page.locator(`[data-company="${id}"]`));
          const names = named.getByText(name[language], { exact: true });
          await expect(names.first()).toBeVisible();
          expect(await names.count()).toBe(await named.count());
        }
        expect(await unreadable(marks)).toEqual([]);
      });

      test(`the list of indicators fits (${language})`, async ({ page }) => {
        await new IndicatorsPage(page, language).open('/indicators/');
        expect(await overhang(page)).toEqual(nothing);
      });

      for (const indicator of indicators) {
        test(`all views of ${indicator} fit (${language})`, async ({ page }) => {
          const shown = new IndicatorPage(page, indicator, language);
          for (const view of views) {
            await shown.show(view === 'companies' ? '' : `view=${view}`);
            expect(await overhang(page), view).toEqual(nothing);
            if (view === 'companies' || view === 'groups') {
              expect(await unreadable(shown.figure.marks), view).toEqual([]);
            }
          }
        });
      }

      test(`the proof fits (${language})`, async ({ page }) => {
        const overview = new OverviewPage(page, language);
        const proof = new ProofPanel(page, language);
        for (const figure of [
          'qiniu.ghg_scope1_2.2024',
          'isoftstone.pue.2024',
          'ainnovation.turnover_rate.2024',
        ]) {
          await overview.open(`/?proof=${figure}`);
          await expect(proof.root).toBeVisible();
          const beyond = await proof.root.evaluate(
            (panel) => panel.scrollWidth - panel.clientWidth,
          );
          expect(beyond, figure).toBe(0);
          await expect(proof.close).toBeInViewport();
          expect(await overhang(page)).toEqual(nothing);
        }
      });
    }
  });
}
