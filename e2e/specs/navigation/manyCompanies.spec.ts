import { expect, type Locator, type Page } from '@playwright/test';
import { distributionOf } from '../../../src/domain/compare/distribution';
import { companySlice, countsSlice, indicatorSlice } from '../../../src/data/slices/sliceFiles';
import Big from 'big.js';
import { ExportDialog } from '../../pages/exportDialog';
import { downloadFrom, readCsv } from '../../support/downloads';
import { serveMany, test, type ManyCompanies } from '../../support/manyCompanies';
import { message } from '../../support/messages';

const en = (key: Parameters<typeof message>[1], values?: Parameters<typeof message>[2]) =>
  message('en', key, values);
const chips = (page: Page) => page.locator('.company-choices label');

async function openDirectory(page: Page) {
  await page
    .getByRole('button', { name: en('controls.more_companies', { number: '1,000' }) })
    .click();
  return page.getByRole('dialog', { name: en('directory.heading') });
}

function named(many: ManyCompanies, id: string) {
  const company = many.dataset.listed.find((one) => one.id === id);
  if (!company) throw new Error(`no company ${id}`);
  return company;
}

/** The headcounts of 2024 that may be ranked, of all or of a group, and their median as the page writes it. */
function headcountsOf(many: ManyCompanies, group: string | null) {
  const values = many.indicators.get(indicatorSlice('headcount', group))?.['2024']?.values ?? [];
  const spread = distributionOf(values.map((value) => new Big(value)));
  return { values, median: spread?.median.round(0).toNumber().toLocaleString('en') ?? '' };
}

test('a company of a thousand is found, shown with four others, and stays where it was chosen', async ({
  page,
  context,
  many,
}) => {
  await serveMany(context, many);
  await page.goto('/en/');
  await expect(chips(page)).toHaveCount(5);
  const directory = await openDirectory(page);
  const found = named(many, 'c0777');
  await directory.getByLabel(en('directory.search')).fill(found.stockCode);
  await directory.getByRole('checkbox').first().check();
  await expect(chips(page)).toHaveCount(6);
  expect(new URL(page.url()).searchParams.get('companies')).toContain('c0777');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-company="c0777"]').first()).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-company="c0777"]').first()).toBeVisible();
  // One that is shown no more keeps its place, to be shown again.
  await chips(page).first().getByRole('checkbox').uncheck();
  await expect(page.locator('.bars [data-company="c0001"]')).toHaveCount(0);
  await expect(chips(page)).toHaveCount(6);
});

test('companies are found by the groups that their package names', async ({
  page,
  context,
  many,
}) => {
  await serveMany(context, many);
  await page.goto('/en/companies/');
  const group = page.getByRole('combobox', { name: en('directory.group') });
  await group.selectOption({ label: 'Semiconductors' });
  const inGroup = many.dataset.listed.filter(({ business }) => business.en === 'Semiconductors');
  expect(inGroup.length).toBeGreaterThan(1);
  const number = String(inGroup.length);
  const found = en('directory.found_other', { number });
  await expect(page.getByRole('status').filter({ hasText: found })).toBeVisible();
  const first = page.locator('.directory-lines li').first();
  await expect(first).toContainText(inGroup[0]?.name.en ?? '');
});

test('an indicator says where its companies stand among all that may be ranked', async ({
  page,
  context,
  many,
}) => {
  await serveMany(context, many);
  const five = ['c0010', 'c0200', 'c0450', 'c0777', 'c0999'];
  await page.goto(`/en/indicators/headcount/?companies=${five.join()}`);
  const all = page.locator('.among-all');
  await expect(all.getByRole('heading')).toHaveText(en('distribution.heading', { count: '1,000' }));
  const { median } = headcountsOf(many, null);
  await expect(all.locator('[data-number="median"] dd')).toHaveText(median);
  await expect(all.locator('.distribution-numbers [data-company]')).toHaveCount(five.length);
  const button = page.getByRole('button', { name: en('export.open') });
  await button.click();
  const file = await downloadFrom(page, page.getByRole('button', { name: 'CSV' }).first());
  const told = readCsv(file.bytes).flatMap(({ company_id: id = '' }) =>
    id.startsWith('all:') ? [] : id,
  );
  expect(new Set(told)).toEqual(new Set(five));
});

test('companies are placed among those of a group, in a link and in a table as on the page', async ({
  page,
  context,
  many,
}) => {
  await serveMany(context, many);
  await page.goto('/en/indicators/headcount/');
  const all = page.locator('.among-all');
  await all.getByLabel(en('distribution.among')).selectOption({ label: 'Semiconductors' });
  const group = new URL(page.url()).searchParams.get('among') ?? '';
  const count = many.dataset.listed.filter(({ groups }) => groups.includes(group)).length;
  const heading = en('distribution.heading_group', {
    count: String(count),
    group: 'Semiconductors',
  });
  await expect(all.getByRole('heading')).toHaveText(heading);
  const { values, median } = headcountsOf(many, group);
  expect(values.length).toBeGreaterThan(10);
  await expect(all.locator('[data-number="median"] dd')).toHaveText(median);
  await page.reload();
  await expect(all.getByRole('heading')).toHaveText(heading);
  await expect(all.locator('[data-number="median"] dd')).toHaveText(median);
  await page.getByRole('button', { name: en('export.open') }).click();
  const file = await downloadFrom(page, page.getByRole('button', { name: 'CSV' }).first());
  const told = readCsv(file.bytes).find(({ company_id: id }) => id === `all:${group}:rankable`);
  expect(told?.['value']).toBe(String(values.length));
  expect(told?.['company']).toContain('Semiconductors');
});

test('who discloses what is counted over all companies, by indicator and by company', async ({
  page,
  context,
  many,
}) => {
  await serveMany(context, many);
  await page.goto('/en/disclosure/');
  const all = page.locator('.among-all');
  await expect(all.getByRole('heading')).toHaveText(en('distribution.heading', { count: '1,000' }));
  const { indicators, companies, years } = many.counts.disclosure;
  const first = many.dataset.indicators[0]?.id ?? '';
  const line = (id: string) => all.locator(`[data-line="${id}"]`);
  const printedOf = (row: Locator) => row.locator('td').nth(1);
  await expect(printedOf(line(first))).toHaveText(String(indicators['value']?.[0]));
  await page.getByRole('combobox', { name: en('disclosure.theme') }).selectOption('water');
  const water = many.dataset.indicators.filter(({ theme }) => theme === 'water');
  await expect(all.locator('[data-line]')).toHaveCount(water.length);

  await all.getByLabel(en('counts.by')).selectOption({ label: en('table.company') });
  const table = all.getByRole('table', { name: en('counts.all_themes') });
  await expect(table).toHaveAttribute('aria-rowcount', String(years.length + 1));
  await expect(line('c0001').locator('th')).toContainText('FY2024');
  expect(await all.locator('[data-line]').count()).toBeLessThan(60);
  const printed = companies['value'] ?? [];
  const head = table.getByRole('columnheader', { name: en('state.value'), exact: true });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const top = all.locator('[data-line]').first();
  await expect(printedOf(top)).toHaveText(String(Math.max(...printed)));
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const least = Math.min(...printed.slice(0, years.length));
  await expect(printedOf(top)).toHaveText(String(least));
  await table.getByRole('button', { name: en('table.company') }).click();
  const names = await all.locator('[data-line] a').allTextContents();
  expect(names).toEqual([...names].sort(new Intl.Collator('en', { numeric: true }).compare));
  await top.getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/companies\/c\d+\//);
});

test('findings of the checks are counted over all companies', async ({ page, context, many }) => {
  await serveMany(context, many);
  await page.goto('/en/checks/');
  const all = page.locator('.among-all');
  await all.getByLabel(en('counts.by')).selectOption({ label: en('table.company') });
  const agreeing = many.counts.checks.companies['agrees'] ?? [];
  await expect(all.locator('[data-line="c0002"] td').last()).toHaveText(String(agreeing[1]));
  await all.getByRole('button', { name: en('outcome.agrees'), exact: true }).click();
  await expect(all.locator('[data-line]').first().locator('td').last()).toHaveText(
    String(Math.max(...agreeing)),
  );
});

test('every company has its page, one with a name of 200 letters too', async ({
  page,
  context,
  many,
}) => {
  await serveMany(context, many);
  const long = many.dataset.listed.find(({ name }) => name.en.length >= 190);
  if (!long) throw new Error('no long name');
  await page.goto(`/en/companies/${long.id}/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(long.shortName.en);
  await expect(page.getByText(long.name.en).first()).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
});

test('the companies page lists all, by name, exchange and a list of the reader’s own', async ({
  page,
  context,
  many,
}) => {
  await serveMany(context, many);
  await page.goto('/en/companies/');
  const lines = page.locator('.directory-lines li');
  await expect(lines.first()).toBeVisible();
  // However many there are, those in sight are drawn.
  expect(await lines.count()).toBeLessThan(60);
  await page.getByLabel(en('directory.list_name')).fill('Mine');
  await page.getByRole('button', { name: en('directory.save_list') }).click();
  await page.reload();
  await page.getByLabel(en('directory.list')).selectOption('Mine');
  await expect(page.getByText(en('directory.found_other', { number: '5' })).first()).toBeVisible();
});

test.describe('what a page of many companies cannot have', () => {
  test.use({ expectedErrors: /404|Failed to load/ });

  test('a thousand companies in a link: as many as have a colour are shown, the others are told', async ({
    page,
    context,
    many,
  }) => {
    await serveMany(context, many);
    const ids = many.dataset.listed.map(({ id }) => id);
    await page.goto(`/en/?companies=${ids.join()}`);
    await expect(chips(page)).toHaveCount(12);
    await expect(page.getByText('companies=', { exact: false }).first()).toBeVisible();
  });

  test('a slice that is lost is named, and the other companies stand', async ({
    page,
    context,
    many,
  }) => {
    const lost = companySlice('c0450');
    await serveMany(context, many, (address, json) => (address === lost ? null : json));
    await page.goto('/en/indicators/headcount/?companies=c0010,c0450');
    await expect(page.locator('[data-company="c0010"]').first()).toBeVisible();
    await page.getByText(en('notice.details')).click();
    await expect(page.getByText(lost)).toBeVisible();
  });

  test('a slice of another version is told and left out', async ({ page, context, many }) => {
    const old = companySlice('c0450');
    await serveMany(context, many, (address, json) =>
      address === old ? json.replace(/"package":"\w+"/, '"package":"other"') : json,
    );
    await page.goto('/en/indicators/headcount/?companies=c0010,c0450');
    await expect(page.locator('[data-company="c0010"]').first()).toBeVisible();
    await page.getByText(en('notice.details')).click();
    await expect(page.getByText(old)).toBeVisible();
    await expect(page.locator('.bars [data-company="c0450"]')).toHaveCount(0);
  });

  for (const kind of ['disclosure', 'checks'] as const) {
    test(`counts over all companies that are lost are told in their place: ${kind}`, async ({
      page,
      context,
      many,
    }) => {
      const lost = countsSlice(kind);
      await serveMany(context, many, (address, json) => (address === lost ? null : json));
      await page.goto(`/en/${kind}/`);
      await expect(page.locator('.among-all').getByRole('alert')).toBeVisible();
      await expect(page.locator('main table').first()).toBeVisible();
    });
  }

  test('an indicator over all companies that is lost is told in its place', async ({
    page,
    context,
    many,
  }) => {
    await serveMany(context, many);
    await page.goto('/en/indicators/turnover_rate/');
    await expect(page.locator('.among-all').getByRole('alert')).toBeVisible();
    await expect(page.locator('.bars').first()).toBeVisible();
  });
});

test('a company that is found leaves with its peers and the median of all: in the table and in the picture', async ({
  page,
  context,
  many,
}) => {
  await serveMany(context, many);
  await page.goto('/en/indicators/headcount/?companies=c0010,c0200,c0450,c0999');
  const directory = await openDirectory(page);
  await directory.getByLabel(en('directory.search')).fill(named(many, 'c0777').stockCode);
  await directory.getByRole('checkbox').first().check();
  await page.keyboard.press('Escape');
  await expect(page.locator('.bars [data-company]')).toHaveCount(5);
  const number = page.locator('.among-all [data-number="median"] dd');
  await expect(number).toBeVisible();
  const median = (await number.textContent()) ?? '';
  const dialog = new ExportDialog(page);
  await dialog.press();
  expect(await dialog.drawing()).toContain(`${en('distribution.median')} ${median}`);
  expect((await dialog.downloadPng()).name).toMatch(/\.png$/);
  const rows = readCsv((await dialog.download('CSV')).bytes);
  const row = rows.find(({ company_id: id }) => id === 'all:median');
  expect(Number(row?.['value_shown']).toLocaleString('en')).toBe(median);
  const of = (id: string) => Number(rows.find((one) => one['company_id'] === id)?.['value']);
  expect(of('all:lower_quartile')).toBeLessThan(of('all:median'));
  expect(of('all:rankable')).toBe(
    many.indicators.get(indicatorSlice('headcount'))?.['2024']?.values.length,
  );
});

test.describe('numbers over all companies that are lost', () => {
  test.use({ expectedErrors: /404|Failed to load/ });

  test('are told in table and picture, which have everything else', async ({
    page,
    context,
    many,
  }) => {
    await serveMany(context, many);
    const dialog = new ExportDialog(page);
    await dialog.open('/en/indicators/turnover_rate/');
    const among = en('distribution.heading', { count: '1,000' });
    expect(await dialog.drawing()).toContain(en('export.all.lost', { among }));
    const rows = readCsv((await dialog.download('CSV')).bytes);
    const ids = rows.map(({ company_id: id }) => id);
    expect(ids).toEqual([...many.first, 'all:not_loaded']);
  });
});
