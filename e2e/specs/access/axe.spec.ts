import { expectNoFaults, faults } from '../../support/axe';
import { kinds } from '../../support/pageKinds';
import { Frame } from '../../pages/frame';
import { OverviewPage } from '../../pages/overviewPage';
import { ProofPanel } from '../../pages/proofPanel';
import { SearchDialog } from '../../pages/searchDialog';
import { ExportDialog } from '../../pages/exportDialog';
import { expect, test } from '../../support/test';
import { languages } from '../../support/messages';

for (const language of languages) {
  for (const [kind, path] of kinds) {
    test(`axe finds nothing on ${kind} (${language})`, async ({ page }) => {
      const frame = new Frame(page, language);
      await frame.open(path);
      await expectNoFaults(page, () => frame.drawn());
    });
  }

  test(`axe finds nothing on an open verdict (${language})`, async ({ page }) => {
    const overview = new OverviewPage(page, language);
    await overview.open();
    await overview.figure('ghg_scope1_2').openVerdict();
    await expectNoFaults(page, () => overview.drawn());
  });

  test(`axe finds nothing on a proof (${language})`, async ({ page }) => {
    const overview = new OverviewPage(page, language);
    await overview.open();
    await overview.figure('ghg_scope1_2').marks.first().click();
    const proof = new ProofPanel(page, language);
    await expect(proof.root).toBeVisible();
    await expect(proof.root.locator('summary')).not.toHaveCount(0);
    for (const fold of await proof.root.locator('summary').all()) await fold.click();
    await expectNoFaults(page, () => expect(proof.root).toBeVisible());
  });

  test(`axe finds nothing in the search (${language})`, async ({ page }) => {
    const sheet = new SearchDialog(page, language);
    await new Frame(page, language).open('/method/');
    await sheet.button.click();
    await sheet.input.fill('pue');
    await expectNoFaults(page, () => expect(sheet.hits.first()).toBeVisible());
    await sheet.input.fill('no such thing at all');
    await expect(sheet.hits).toHaveCount(0);
    expect(await faults(page)).toEqual([]);
  });

  test(`axe finds nothing in the export dialog (${language})`, async ({ page }) => {
    const dialog = new ExportDialog(page, language);
    await dialog.open(`/${language}/indicators/pue/`);
    await expectNoFaults(page, () => expect(dialog.preview).toBeVisible());
  });
}
