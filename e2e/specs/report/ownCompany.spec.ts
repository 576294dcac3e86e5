import { readFileSync } from 'node:fs';
import { ExportDialog } from '../../pages/exportDialog';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OwnPage } from '../../pages/ownPage';
import { expectNoFaults } from '../../support/axe';
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
const marks = { en: '(user-added)', 'zh-Hant': '（自行加入）', 'zh-Hans': '（自行添加）' };

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
