import { Frame } from '../../pages/frame';
import { OverviewPage } from '../../pages/overviewPage';
import { ProofPanel } from '../../pages/proofPanel';
import { ExportDialog } from '../../pages/exportDialog';
import { focusPages } from '../../support/pageKinds';
import { unseen, walk } from '../../support/focus';
import { expect, test } from '../../support/test';

for (const viewport of [
  { width: 360, height: 640 },
  { width: 1440, height: 900 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });
    for (const [kind, path] of focusPages) {
      test(`the focus is visible at every stop, there and back: ${kind}`, async ({ page }) => {
        await new Frame(page).open(path);
        for (const key of ['Tab', 'Shift+Tab'] as const) {
          const stops = await walk(page, key, 300);
          expect(stops.length, key).toBeGreaterThan(10);
          expect(unseen(stops), key).toEqual([]);
        }
      });
    }

    test('the focus is visible at every stop of a proof', async ({ page }) => {
      await new OverviewPage(page).open('/?proof=kingsoft_cloud.ghg_scope1_2.2024');
      const proof = new ProofPanel(page);
      await proof.close.focus();
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        const stops = await walk(page, key, 30);
        expect(stops.length, key).toBeGreaterThan(2);
        expect(unseen(stops), key).toEqual([]);
      }
    });

    test('the focus is visible at every stop of the export dialog', async ({ page }) => {
      await new ExportDialog(page).open('/en/indicators/pue/');
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        const stops = await walk(page, key, 40);
        expect(stops.length, key).toBeGreaterThan(10);
        expect(unseen(stops), key).toEqual([]);
      }
    });
  });
}
