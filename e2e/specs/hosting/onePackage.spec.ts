import { failedToLoad, replaceFile } from '../../support/dataFaults';
import { readData } from '../../support/data';
import { outcomes } from '../../../src/domain/checks/finding';
import { ChecksPage } from '../../pages/checksPage';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { SearchDialog } from '../../pages/searchDialog';
import { expect, test } from '../../support/test';
import { languages, message } from '../../support/messages';

/* Without a worker, the page itself holds all files to one version. */

/** The descriptor of a later version, of which `observations.csv` has not arrived. */
const later = readData('datapackage.json').replace(
  /("path": "observations\.csv"[^]*?"hash": "sha256:)\w/,
  '$1_',
);

for (const language of languages) {
  test(`an old file beside a new descriptor is named, and nothing is ranked (${language})`, async ({
    page,
  }) => {
    await replaceFile(page, 'datapackage.json', later);
    const indicator = new IndicatorPage(page, 'headcount', language);
    await indicator.show();
    await expect(indicator.notices).toHaveText([
      `${message(language, 'notice.mixed_files', { files: 'observations.csv' })}${message(language, 'notice.retry')}`,
    ]);
    await expect(indicator.main).toContainText(message(language, 'verdict.do_not_rank'));
    await expect(indicator.figure.marksOf('isoftstone')).toContainText('90,759');
    const checks = new ChecksPage(page, language);
    await checks.show();
    for (const outcome of outcomes) {
      await expect(checks.section(outcome)).toHaveCount(outcome === 'cannot_be_tested' ? 1 : 0);
    }
    await expect(checks.findings.first()).toContainText(message(language, 'finding.mixed_files'));
    await page.goto(`/${language}/companies/isoftstone/`);
    await indicator.drawn();
    await expect(indicator.main).not.toContainText(message(language, 'checks.of_company.none'));
    await indicator.show();
    await page.unroute('**/data/datapackage.json');
    await indicator.notices.getByRole('button').click();
    await indicator.drawn();
    await expect(indicator.notices).toHaveCount(0);
    await expect(indicator.main).not.toContainText(message(language, 'verdict.do_not_rank'));
  });
}

test('an embed names it too', async ({ page }) => {
  await replaceFile(page, 'datapackage.json', later);
  await page.goto('/en/embed/headcount/');
  await expect(page.locator('.embed .notice')).toContainText('observations.csv');
});

for (const language of languages) {
  test(`words of the search of another version are not used (${language})`, async ({ page }) => {
    const words = readData('search.json');
    await replaceFile(page, 'search.json', `${words} `);
    const overview = new OverviewPage(page, language);
    await overview.open();
    const search = new SearchDialog(page, language);
    await search.button.click();
    const lacks = search.root.getByRole('alert');
    await expect(lacks).toContainText(
      message(language, 'search.other_version', { file: 'search.json' }),
    );
    await overview.open('/indicators/');
    const list = overview.main.getByRole('alert');
    await expect(list).toContainText(message(language, 'search.names_only'));
    await page.unroute('**/data/search.json');
    await list.getByRole('button', { name: message(language, 'notice.reload') }).click();
    await overview.drawn();
    await expect(list).toHaveCount(0);
    await search.button.click();
    await expect(search.root).toBeVisible();
    await expect(lacks).toHaveCount(0);
  });
}

test.describe('half a table', () => {
  test.use({ expectedErrors: failedToLoad });

  test('is told with its size, and Try again recovers', async ({ page }) => {
    const rows = readData('observations.csv');
    await replaceFile(page, 'observations.csv', rows.slice(0, rows.length / 2));
    const indicator = new IndicatorPage(page, 'headcount');
    await page.goto('/en/indicators/headcount/');
    const failed = page.getByRole('alert');
    await expect(failed.getByRole('listitem')).toContainText(
      /^observations\.csv Only part of the file arrived \(\d+ \/ \d+ B\)/,
    );
    await page.unroute('**/data/observations.csv');
    await failed.getByRole('button', { name: message('en', 'notice.retry') }).click();
    await indicator.drawn();
    await expect(indicator.figure.marksOf('isoftstone')).toContainText('90,759');
  });
});
