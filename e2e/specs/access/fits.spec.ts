import type { Page } from '@playwright/test';
import { Frame } from '../../pages/frame';
import { views } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { ProofPanel } from '../../pages/proofPanel';
import { SearchDialog } from '../../pages/searchDialog';
import { companies } from '../../support/data';
import { kinds } from '../../support/pageKinds';
import { cutOff, fits, overhang, unreadable } from '../../support/layout';
import { measureTargets } from '../../support/targets';
import { expect, test } from '../../support/test';

/*
 * Every page fits every width, collapsed and expanded, also with wider text spacing, and all targets
 * are large enough (WCAG 2.2, 1.4.4, 1.4.10, 1.4.12 and 2.5.8).
 */

/** Whether words fit depends on their length: the language of the longest words, and a Chinese one. */
const languages = ['en', 'zh-Hant'] as const;

/** 720 px are 1440 px at 200 %. */
const widths = [1440, 720, 360, 320] as const;

const pages: readonly (readonly [string, string])[] = [
  ...kinds,
  ...companies
    .filter(({ id }) => kinds.every(([, path]) => path !== `/companies/${id}/`))
    .map(({ id }) => [`the company ${id}`, `/companies/${id}/`] as const),
  ...['headcount', 'pue', 'training_hours_average'].flatMap((id) =>
    views.map((view) => [`${id} by ${view}`, `/indicators/${id}/?view=${view}`] as const),
  ),
  ['groups as printed', '/indicators/ghg_scope1_2/?view=groups'],
  ['the trend of a factor', '/indicators/ghg_scope2/'],
  ['categories like for like', '/indicators/ghg_scope3/'],
  ['contradicting jumps', '/checks/?rule=jump&outcome=contradicts'],
  ['unusual findings', '/checks/?outcome=unusual'],
  ['a filtered disclosure', '/disclosure/?theme=waste&state=not_quantified&regime=hkex_c2'],
];

const spreadPaths: ReadonlySet<string> = new Set(kinds.map(([, path]) => path));

test.use({ viewport: { width: 1440, height: 900 } });

/** Changes the width of the window and waits until the page is laid out for it. */
async function resize(frame: Frame, width: number): Promise<void> {
  await frame.page.setViewportSize({ width, height: 720 });
  await frame.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await frame.drawn();
}

/** Opens everything collapsible, nested ones too. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('details:not([open])');
  while ((await folded.count()) > 0) {
    await folded.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

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

for (const language of languages) {
  for (const [name, path] of pages) {
    test(`${name} fits every width (${language})`, async ({ page }) => {
      const frame = new Frame(page, language);
      await frame.open(path);
      for (const width of widths) {
        await resize(frame, width);
        expect.soft(await overhang(page), `${width} px`).toEqual(fits);
        expect.soft(await cutOff(page), `${width} px`).toEqual([]);
        const { count, faults } = await measureTargets(page);
        expect(count).toBeGreaterThan(0);
        expect.soft(faults, `targets at ${width} px`).toEqual([]);
        const bars = page.getByRole('main').locator('tr[data-mark]');
        expect.soft(await unreadable(bars), `bars at ${width} px`).toEqual([]);
      }
      await unfold(page);
      for (const width of [360, 320]) {
        await resize(frame, width);
        expect.soft(await overhang(page), `${width} px, unfolded`).toEqual(fits);
      }
      if (!spreadPaths.has(path)) return;
      await spread(page);
      expect.soft(await overhang(page), '320 px, spread').toEqual(fits);
      expect.soft(await cutOff(page), '320 px, spread').toEqual([]);
    });
  }

  test(`each company is named at every mark of the overview on a phone (${language})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    const overview = new OverviewPage(page, language);
    await overview.open();
    const marks = overview.figures.locator('[data-mark]');
    for (const { id, name } of companies) {
      const named = marks.and(page.locator(`[data-company="${id}"]`));
      const names = named.getByText(name[language], { exact: true });
      await expect(names.first()).toBeVisible();
      expect(await names.count()).toBe(await named.count());
    }
  });

  for (const figure of [
    'qiniu.ghg_scope1_2.2024',
    'isoftstone.pue.2024',
    'ainnovation.turnover_rate.2024',
  ]) {
    test(`the proof of ${figure} fits a phone (${language})`, async ({ page }) => {
      const overview = new OverviewPage(page, language);
      const proof = new ProofPanel(page, language);
      await overview.open(`/?proof=${figure}`);
      await expect(proof.root).toBeVisible();
      for (const width of [360, 320]) {
        await resize(overview, width);
        const beyond = await proof.root.evaluate((panel) => panel.scrollWidth - panel.clientWidth);
        expect(beyond, `${width} px`).toBe(0);
        await expect(proof.close).toBeInViewport();
        expect(await overhang(page), `${width} px`).toEqual(fits);
      }
    });
  }

  test(`the search fits a phone with its results (${language})`, async ({ page }) => {
    const frame = new Frame(page, language);
    const search = new SearchDialog(page, language);
    await page.setViewportSize({ width: 360, height: 720 });
    await frame.open('/data/');
    await search.button.click();
    await search.input.fill('gri');
    await expect(search.hits).toHaveCount(12);
    expect(await search.root.evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBe(0);
    const { left, right } = await search.root.evaluate((sheet) => {
      const box = sheet.getBoundingClientRect();
      return { left: box.left, right: box.right };
    });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(360);
    expect(await overhang(page)).toEqual(fits);
  });
}
