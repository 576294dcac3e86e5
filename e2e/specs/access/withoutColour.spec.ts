import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { companies } from '../../support/data';
import { expect, test } from '../../support/test';

/* Readers who see few or no colours, or no figure at all. */

test('every bar stands beside the name of its company, every line ends at its name', async ({
  page,
}) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const names = new Map(companies.map(({ id, name }) => [id, name.en]));
  const { marks } = overview.figure('ghg_scope1_2');
  await expect(marks).toHaveCount(companies.length);
  for (const mark of await marks.all()) {
    const company = (await mark.getAttribute('data-company')) ?? '';
    await expect(mark.locator('th')).toContainText(names.get(company) ?? 'no such company');
  }
  const indicator = new IndicatorPage(page, 'ghg_scope1_2');
  await indicator.show('view=time');
  const lines = await indicator.figure.root.locator('.line-end').evaluateAll((groups) =>
    groups.map((group) => ({
      name: group.querySelector('.line-name')?.textContent ?? '',
      marker: group.querySelector('.mark-point')?.getAttribute('d') ?? '',
    })),
  );
  expect(lines).toHaveLength(companies.length);
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
  await overview.figures.first().getByRole('link', { name: 'Table', exact: true }).click();
  const rows = page.getByRole('main').locator('figure table tbody tr');
  await expect(rows).toHaveCount(companies.length);
});
