import { headline } from '../../support/data';
import { IndicatorsPage } from '../../pages/indicatorsPage';
import { expect, test } from '../../support/test';
import { languages, message } from '../../support/messages';

const queries: readonly (readonly [string, readonly string[]])[] = [
  ['turnover', ['turnover_rate']],
  ['  TURNOVER ', ['turnover_rate']],
  ['僱員流失率', ['turnover_rate']],
  ['离职率', ['turnover_rate']],
  ['netzero', ['climate_target_year']],
  ['商汤 PUE', ['pue']],
  ['57,638.74', ['ghg_scope2']],
  ['turnvoer', ['turnover_rate']],
  ['员工流失率', ['turnover_rate']],
  ['ＰＵＥ', ['pue']],
  ['供应商数量', ['suppliers']],
  ['B1.2', ['turnover_rate']],
  ['b5.1', ['suppliers']],
  ['305-3', ['ghg_scope3']],
  ['HKEX B1.2', ['turnover_rate']],
  ['GRI 305-3', ['ghg_scope3']],
];

for (const language of languages) {
  test(`by name in any language and by code (${language})`, async ({ page }) => {
    const list = new IndicatorsPage(page, language);
    await list.open('/indicators/');
    const all = await list.entries.count();
    for (const [query, found] of queries.filter(([text]) => !/^(HKEX|GRI)/.test(text))) {
      await list.searchBox.fill(query);
      await expect(list.entry('headcount'), query).toHaveCount(0);
      for (const indicator of found) await expect(list.entry(indicator), query).toBeVisible();
      expect(await list.entries.count(), query).toBeLessThan(all / 2);
    }
    await list.searchBox.fill('');
    await expect(list.entries).toHaveCount(all);
  });
}

test('by code as the list writes it', async ({ page }) => {
  const list = new IndicatorsPage(page);
  await list.open('/indicators/');
  for (const [query, found] of queries.filter(([text]) => /^(HKEX|GRI)/.test(text))) {
    await list.searchBox.fill(query);
    for (const indicator of found) await expect(list.entry(indicator), query).toBeVisible();
    await expect(list.entry('headcount'), query).toHaveCount(0);
  }
});

test('an empty result says so and repeats the query', async ({ page }) => {
  const list = new IndicatorsPage(page);
  await list.open('/indicators/');
  await list.searchBox.fill('unobtainium');
  await expect(list.main.getByText('No indicator matches “unobtainium”.')).toBeVisible();
  await expect(list.entries).toHaveCount(0);
});

for (const language of languages) {
  test(`every headline indicator is listed with how many print it (${language})`, async ({
    page,
  }) => {
    const list = new IndicatorsPage(page, language);
    await list.open('/indicators/');
    for (const indicator of headline) await expect(list.entry(indicator)).toBeVisible();
    await expect(list.entry('suppliers')).toContainText(
      message(language, 'indicators.count_other', { count: 5, total: 5, year: 2024 }),
    );
    await expect(list.entry('pue')).toContainText(
      message(language, 'indicators.count_other', { count: 2, total: 5, year: 2024 }),
    );
  });
}

test('a row of the list opens the indicator, with what was chosen before', async ({ page }) => {
  const list = new IndicatorsPage(page);
  await list.open('/indicators/?companies=qiniu,sensetime');
  await expect(list.entry('pue')).toContainText('1 of 2 companies reports it for 2024');
  await list.searchBox.fill('supplier');
  await list.entry('suppliers').getByRole('link').click();
  await expect(list.heading).toHaveText('Suppliers');
  expect(list.search()).toBe('companies=qiniu,sensetime');
});
