import type { Page } from '@playwright/test';
import { Frame } from '../../pages/frame';
import { fits, overhang, paperPx } from '../../support/layout';
import { companies } from '../../support/data';
import { expect, test } from '../../support/test';

test.use({ viewport: { width: paperPx, height: 1000 }, colorScheme: 'dark' });

async function openOnPaper(page: Page, path: string): Promise<void> {
  await new Frame(page).open(path);
  await page.emulateMedia({ media: 'print' });
}

const paths = [
  '/',
  '/indicators/ghg_scope1_2/',
  '/indicators/ghg_scope1_2/?view=time',
  '/indicators/headcount/?view=groups',
  '/indicators/turnover_rate/?view=table',
  '/companies/kingsoft_cloud/',
  '/compare/?companies=kingsoft_cloud,sensetime',
  '/disclosure/',
  '/checks/',
  '/method/',
];

for (const path of paths) {
  test(`prints within A4, without what is pressed: ${path}`, async ({ page }) => {
    const frame = new Frame(page);
    await frame.open(path);
    const pressed = page
      .getByRole('navigation', { name: /^(Pages|View|Language)/ })
      .or(page.getByRole('checkbox'))
      .or(page.getByRole('button', { name: /^(Download & cite|Copy link|Search|Switch to)/ }));
    await expect(pressed).not.toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(frame.heading).toBeVisible();
    await expect(pressed).toHaveCount(0);
    await expect(page.locator('.print-only')).toContainText(`/en${path}`);
    await expect(page.getByRole('contentinfo')).toContainText('Data version');
    expect(await overhang(page)).toEqual(fits);
  });
}

test('a figure prints with its bars, numbers, reasons and source, dark on white', async ({
  page,
}) => {
  await openOnPaper(page, '/indicators/ghg_scope1_2/');
  const figure = page.locator('figure[data-indicator="ghg_scope1_2"]');
  await expect(figure.locator('.bars tr:not(.bar-sizer)')).toHaveCount(companies.length);
  await expect(figure.locator('.bar[data-hatched]:visible')).toHaveCount(2);
  await expect(figure.getByText('83,882.8', { exact: true })).toBeVisible();
  await expect(figure.locator('.verdict-reasons')).toBeVisible();
  await expect(figure.locator('.figure-source')).toBeVisible();
  expect(
    await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return [backgroundColor, color];
    }),
  ).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test('a table repeats its head and breaks between rows alone', async ({ page }) => {
  await openOnPaper(page, '/disclosure/');
  const table = page.locator('.disclosure-map').first();
  await expect(table.locator('thead')).toHaveCSS('display', 'table-header-group');
  await expect(table.locator('tbody tr').first()).toHaveCSS('break-inside', 'avoid');
});

test('the disclosure map prints under 1 MB', async ({ page }) => {
  await openOnPaper(page, '/disclosure/');
  const { length } = await page.pdf({ format: 'A4' });
  expect(length).toBeLessThan(1_000_000);
});
