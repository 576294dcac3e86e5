import { failedToLoad, oneFault, removeFile, replaceFile } from '../../support/dataFaults';
import { readData } from '../../support/data';
import { OverviewPage } from '../../pages/overviewPage';
import { message } from '../../support/messages';
import { expect, test } from '../../support/test';

test.use({ expectedErrors: failedToLoad });

/** A link with a choice: no page is published for it, and what there is is shown. */
const choice = '/?year=2024';

test('without observations.csv the published page stays and names the file, and Try again recovers', async ({
  page,
}) => {
  const overview = new OverviewPage(page);
  await removeFile(page, 'observations.csv');
  await page.goto('/en/?companies=qiniu,isoftstone');
  const failed = page.getByRole('alert');
  await expect(failed).toContainText(message('en', 'page.startup_failed'));
  await expect(failed.getByRole('listitem')).toHaveText(
    'observations.csv The file is missing (404). Ask the host of this page to restore it.',
  );
  await expect(overview.main).toContainText('90,759');
  await page.unroute('**/data/observations.csv');
  await failed.getByRole('button', { name: 'Try again' }).click();
  await overview.drawn();
  await expect(overview.figure('headcount').marksOf('isoftstone')).toContainText('90,759');
  await expect(overview.figure('headcount').marks).toHaveCount(2);
  await expect(failed).toBeHidden();
  await expect(overview.notices).toHaveCount(0);
});

test('without conversions.csv the published page stays, until the reader asks for what there is', async ({
  page,
}) => {
  const overview = new OverviewPage(page);
  await removeFile(page, 'conversions.csv');
  await page.goto('/en/');
  const failed = page.getByRole('alert');
  await expect(failed.getByRole('listitem')).toHaveText(
    'conversions.csv The file is missing (404). Ask the host of this page to restore it.',
  );
  const written = await overview.main.innerText();
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(failed.getByRole('button', { name: 'Try again' })).toBeEnabled();
  await expect(failed.getByRole('listitem')).toHaveCount(1);
  expect(await overview.main.innerText()).toBe(written);
  await failed.getByRole('button', { name: message('en', 'page.go_on') }).click();
  await overview.drawn();
  await expect(oneFault(overview)).toBeVisible();
  await expect(overview.figure('headcount').marksOf('isoftstone')).toContainText('90,759');
  await page.unroute('**/data/conversions.csv');
  await overview.notices.getByRole('button', { name: 'Try again' }).click();
  await expect(overview.notices).toHaveCount(0);
});

for (const [what, body] of [
  ['empty', ''],
  ['cut off', readData('datapackage.json').slice(0, 5000)],
  ['a page', '<!doctype html><title>Not found</title>'],
] as const) {
  test(`a datapackage.json that is ${what}: what hangs on it is told, on a page and in an embed`, async ({
    page,
  }) => {
    await replaceFile(page, 'datapackage.json', body);
    await page.goto('/en/');
    const listed = page.getByRole('alert').getByRole('listitem');
    await expect(listed).toHaveCount(1);
    await expect(listed).toContainText(/^datapackage\.json The file is /);
    await expect(listed).toContainText(message('en', 'issue.not_held'));
    await page.goto('/en/embed/headcount/?year=2024');
    const notice = page.locator('.embed .notice');
    await notice.getByText('Which').click();
    await expect(notice.getByRole('listitem')).toContainText(message('en', 'issue.not_held'));
    await page.unroute('**/data/datapackage.json');
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(notice).toHaveCount(0);
  });
}

test.describe('without the texts of its language', () => {
  // Their ids stand in place of the texts.
  test.use({ expectedErrors: /not in words|Failed to load resource/ });
  test('the numbers stay, one fault is reported, and Try again recovers', async ({ page }) => {
    const overview = new OverviewPage(page);
    await removeFile(page, 'texts/en.json');
    await overview.open(choice);
    await expect(oneFault(overview)).toBeVisible();
    await overview.notices.getByText('Which').click();
    await expect(overview.notices.getByRole('listitem')).toContainText(
      'texts/en.json The file is missing (404).',
    );
    await expect(overview.figure('ghg_scope1_2').marksOf('sensetime')).toContainText('83,882.8');
    await expect(overview.figure('pue').marksOf('qiniu')).toContainText('not disclosed');
    const shown = overview.main.locator('figure, [data-ledger]');
    await expect(shown.getByText(/\b(unit|theme|dimension)\./)).toHaveCount(0);
    await page.unroute('**/data/texts/en.json');
    await overview.notices.getByRole('button', { name: 'Try again' }).click();
    await overview.drawn();
    await expect(overview.notices).toHaveCount(0);
    await expect(overview.figure('ghg_scope1_2').root).toContainText('tCO₂e · FY2024');
  });
});

test('without texts.csv the numbers stay, and nothing is called highest or lowest', async ({
  page,
}) => {
  const overview = new OverviewPage(page);
  await removeFile(page, 'texts.csv');
  await overview.open(choice);
  await expect(oneFault(overview)).toBeVisible();
  await expect(overview.figure('ghg_scope1_2').marksOf('sensetime')).toContainText('83,882.8');
  const shown = overview.main.locator('figure, [data-ledger]');
  // Boundaries and definitions are lost with the file.
  await expect(shown.getByText(/\b(highest|lowest|Comparable)\b/)).toHaveCount(0);
});

test('a missing reports.csv is reported once, not once per row', async ({ page }) => {
  await removeFile(page, 'reports.csv');
  await page.goto(`/en${choice}`);
  const told = page.locator('[data-rule]');
  await expect(told.filter({ hasText: 'reports.csv The file is missing (404).' })).toHaveCount(1);
  await expect(told).toHaveCount(1);
});

test('an HTML page served in place of a file is reported as a missing file', async ({ page }) => {
  await replaceFile(page, 'observations.csv', '<!doctype html><title>Not found</title>');
  await page.goto('/en/');
  await expect(page.getByRole('alert')).toContainText(
    'observations.csv The file is missing (HTML).',
  );
});

test('a file that is not UTF-8 is reported, with what to do', async ({ page }) => {
  // 公司 as GB18030 writes it.
  await replaceFile(page, 'companies.csv', Buffer.from([0xb9, 0xab, 0xcb, 0xbe]));
  await page.goto('/en/');
  await expect(page.getByRole('alert')).toContainText(
    'companies.csv The file is not in UTF-8. Save it as UTF-8.',
  );
});

test('reasons that cannot be read make gaps unknown, never zero', async ({ page }) => {
  const overview = new OverviewPage(page);
  await replaceFile(page, 'disclosures.csv', Buffer.from([0xd4, 0xad, 0xd2, 0xf2]));
  await overview.open(choice);
  await expect(oneFault(overview)).toBeVisible();
  for (const gap of [
    overview.figure('pue').marksOf('qiniu'),
    overview.ledgerFigure('ghg_scope3', 'qiniu'),
  ]) {
    await expect(gap).toHaveAttribute('data-state', 'unknown');
    await expect(gap).not.toContainText(/\d|not disclosed/);
  }
});
