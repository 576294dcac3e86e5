import { readFileSync } from 'node:fs';
import { ExportDialog } from '../../pages/exportDialog';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OwnPage } from '../../pages/ownPage';
import { expectNoFaults } from '../../support/axe';
import { downloadFrom } from '../../support/downloads';
import { tabTo } from '../../support/focus';
import { languages, message } from '../../support/messages';
import { expect, test } from '../../support/test';

/*
 * An analyst brings in the KPI table of a report, says what its lines are, and has the company beside the
 * others; it stays in the browser.
 */

/** The table of a peer, a line of it that has a page, and its latest number as that page writes it. */
const peers = [
  {
    table: 'exchange-2023',
    year: 2023,
    label: 'Direct GHG emissions (Scope 1)',
    is: 'ghg_scope1',
    shown: '288',
  },
  {
    table: 'transport-2024',
    year: 2024,
    label: 'Direct GHG emissions (Scope 1)',
    is: 'ghg_scope1',
    shown: '517',
  },
  {
    table: 'school-2024',
    year: 2024,
    label: 'A4 paper usage (sheets)',
    is: 'paper_consumption',
    shown: '279,500',
  },
] as const;

/** What stands behind its name wherever it is shown. */
const marks = { en: '[user-added]', 'zh-Hant': '（自行加入）', 'zh-Hans': '（自行添加）' };

const textOf = (table: string) =>
  readFileSync(new URL(`../../support/peers/${table}.csv`, import.meta.url), 'utf8');

async function addPeer(own: OwnPage, { table, label, is }: (typeof peers)[number]): Promise<void> {
  await own.show();
  await own.bring(textOf(table));
  await own.say(label, is);
  await own.name.fill('Peer Holdings');
  await expectNoFaults(own.page, () => expect(own.lines.first()).toBeVisible());
  await own.save.click();
  await expect(own.companies).toHaveCount(1);
}

for (const language of languages) {
  for (const peer of peers) {
    test(`${peer.table}: from the table to its picture, and away again (${language})`, async ({
      page,
    }) => {
      const own = new OwnPage(page, language);
      await addPeer(own, peer);

      const indicator = new IndicatorPage(page, peer.is, language);
      const search = `?year=${peer.year}`;
      await indicator.open(`/indicators/${peer.is}/${search}`);
      await expect(indicator.main.locator('[data-mark^="own-"]').first()).toBeVisible();
      await expect(indicator.main).toContainText(peer.shown);
      await page.reload();
      await indicator.drawn();
      await expect(indicator.main).toContainText('Peer Holdings');

      const dialog = new ExportDialog(page, language);
      await dialog.press();
      const picture = await dialog.svg();
      expect(picture).toContain('Peer Holdings');
      expect(picture).toContain(marks[language]);
      await page.keyboard.press('Escape');

      await own.show();
      await own.act('remove');
      await expect(own.companies).toHaveCount(0);
      await own.main.getByRole('button', { name: message(language, 'own.undo') }).click();
      await expect(own.companies).toHaveCount(1);
      await own.act('remove');
      await expect(own.companies).toHaveCount(0);
      await indicator.open(`/indicators/${peer.is}/${search}`);
      await expect(indicator.main).not.toContainText('Peer Holdings');
    });
  }
}

test('numbers that contradict each other are shown before anything is saved', async ({ page }) => {
  const own = new OwnPage(page);
  await own.show();
  await own.bring(
    [
      'Indicator,Unit,2024',
      'Employees,persons,1000',
      'Male employees,persons,600',
      'Female employees,persons,500',
    ].join('\n'),
  );
  await own.say('Employees', 'headcount');
  await own.sayGroup('Male employees', 'headcount', 'gender male');
  await own.sayGroup('Female employees', 'headcount', 'gender female');
  const checks = own.main.getByRole('region', { name: message('en', 'own.checks') });
  await expect(checks.getByRole('alert')).toContainText('does not agree');
  await expect(checks.locator('article[data-outcome="contradicts"]')).toContainText('1,100');
  await expect(own.companies).toHaveCount(0);
});

for (const language of languages) {
  test(`a table that was read fits a phone (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const own = new OwnPage(page, language);
    await own.show();
    await own.bring(textOf('transport-2024'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
}

test('by keyboard alone: from the table to the company', async ({ page }) => {
  const own = new OwnPage(page);
  await own.show();
  await tabTo(page, own.paste);
  await page.keyboard.insertText('Indicator\tUnit\t2024\nTotal number of suppliers\tcount\t321\n');
  await tabTo(page, own.main.getByRole('button', { name: message('en', 'own.paste.take') }));
  await page.keyboard.press('Enter');
  await expect(own.lines).toHaveCount(1);
  await tabTo(page, own.name);
  await page.keyboard.insertText('Keys Limited');
  const confirm = own.main.getByRole('button', { name: /^Confirm:/ });
  if ((await confirm.count()) > 0) {
    await tabTo(page, confirm);
    await page.keyboard.press('Enter');
  }
  await tabTo(page, own.save);
  await page.keyboard.press('Enter');
  await expect(own.companies).toContainText('Keys Limited');
  await tabTo(page, own.companies.getByRole('link', { name: message('en', 'own.open') }));
  await page.keyboard.press('Enter');
  await expect(own.heading).toContainText('Keys Limited');
  await expect(own.main).toContainText('321');
});

test('a company is changed, saved as a file, and opened again elsewhere', async ({
  page,
  browser,
}) => {
  const own = new OwnPage(page);
  await addPeer(own, peers[1]);
  await own.act('edit');
  await expect(own.lines.first()).toBeVisible();
  await own.name.fill('Renamed Holdings');
  await own.main.getByRole('button', { name: message('en', 'own.save.changes') }).click();
  await expect(own.companies).toContainText('Renamed Holdings');
  const file = await downloadFrom(
    page,
    own.companies.getByRole('button', { name: /^Save as a file/ }),
  );
  const packed = await downloadFrom(
    page,
    own.companies.getByRole('button', { name: /^Save for publishing/ }),
  );
  expect(packed.bytes.subarray(0, 2).toString()).toBe('PK');

  const elsewhere = await browser.newContext({ serviceWorkers: 'block' });
  const other = new OwnPage(await elsewhere.newPage());
  await other.page.goto(new URL('/en/data/own/', page.url()).href);
  await other.drawn();
  await other.files.setInputFiles({
    name: file.name,
    mimeType: 'application/json',
    buffer: file.bytes,
  });
  await expect(other.companies).toContainText('Renamed Holdings');
  await elsewhere.close();
});

const badFiles = [
  ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'own.problem.binary'],
  [
    'old.xls',
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'own.problem.old_workbook',
  ],
  ['empty.csv', Buffer.from(''), 'own.problem.empty'],
  ['words.csv', Buffer.from('only words\nand more words\n'), 'own.problem.no_table'],
  ['broken.xlsx', Buffer.from('PK\u0003\u0004 and no more'), 'own.problem.damaged'],
] as const;

test('files that are no tables are told by name, and what stands stays', async ({ page }) => {
  const own = new OwnPage(page);
  await addPeer(own, peers[1]);
  for (const [name, buffer, key] of badFiles) {
    await own.files.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await expect(own.told).toContainText(
      message('en', key).replace('{{name}}', name).split('. ')[0] ?? '',
    );
  }
  await expect(own.companies).toHaveCount(1);
});

test('formulas and tags of a table are text, and leave no trace of running', async ({ page }) => {
  const own = new OwnPage(page);
  await own.show();
  await own.bring(
    'Indicator,Unit,2024\n<img src=x onerror=window.ran=1>,persons,5\n"=HYPERLINK(""http://x.example"")",persons,6\nEmployees,persons,"=1+1"\n',
  );
  await expect(own.line('<img src=x onerror=window.ran=1>')).toBeVisible();
  await expect(own.main.locator('.own-lines img, .own-lines a')).toHaveCount(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('a browser that keeps nothing says so, and the company lives in this tab', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  const own = new OwnPage(page);
  await addPeer(own, peers[1]);
  await expect(own.notices.first()).toBeVisible();
  await expect(own.main).toContainText(message('en', 'own.problem.storage_unavailable'));
  await expect(own.companies).toContainText(message('en', 'own.tab_only'));
});

test('what another tab adds is seen here, and two writers are never lost', async ({
  page,
  context,
}) => {
  const own = new OwnPage(page);
  await addPeer(own, peers[1]);
  const second = new OwnPage(await context.newPage());
  await second.show();
  await expect(second.companies).toHaveCount(1);
  await own.act('edit');
  await second.act('edit');
  await second.name.fill('Theirs');
  await second.main.getByRole('button', { name: message('en', 'own.save.changes') }).click();
  await expect(second.companies).toContainText('Theirs');
  await own.name.fill('Mine');
  await own.main.getByRole('button', { name: message('en', 'own.save.changes') }).click();
  await own.main.getByRole('button', { name: message('en', 'own.keep_both') }).click();
  await expect(own.companies).toHaveCount(2);
  await expect(second.companies).toHaveCount(2);
});
