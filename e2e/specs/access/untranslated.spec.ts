import { companies, headline, labelOf } from '../../support/data';
import { Frame } from '../../pages/frame';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { ProofPanel } from '../../pages/proofPanel';
import { expect, test } from '../../support/test';
import { languages } from '../../support/messages';

/*
 * Every test fails if a page shows a placeholder or an id instead of text. These tests cover, in every
 * language, what no other test does.
 */

test.describe('a page that shows untranslated text', () => {
  test.use({ expectedErrors: /not in words/ });

  for (const [name, text] of [
    ['a placeholder', 'of {{total}} companies'],
    ['a value that is missing', 'undefined tCO₂e'],
    ['a number that is none', '≈ NaN'],
    ['the id of a message', 'nav.overview'],
    ['the id of a text', 'dimension.age'],
  ] as const) {
    test(`fails the test: ${name}`, async ({ page }) => {
      await new Frame(page).open();
      for (const place of ['text', 'label'] as const) {
        const noticed = page.waitForEvent('console', (message) =>
          message.text().startsWith('not in words'),
        );
        await page.getByRole('contentinfo').evaluate(
          (footer, [words, where]) => {
            if (where === 'text') footer.append(words);
            else footer.setAttribute('aria-label', words);
          },
          [text, place] as const,
        );
        await noticed;
      }
    });
  }
});

for (const language of languages) {
  test(`the overview reports no fault in the data (${language})`, async ({ page }) => {
    const overview = new OverviewPage(page, language);
    await overview.open();
    await expect(overview.notices).toHaveCount(0);
  });

  test(`no company and an unknown indicator are translated (${language})`, async ({ page }) => {
    const frame = new Frame(page, language);
    for (const path of ['/?companies=none', '/indicators/moon_cheese/']) await frame.open(path);
    await expect(frame.notices).toContainText('moon_cheese');
  });

  for (const indicator of headline) {
    test(`every view of ${indicator} is translated (${language})`, async ({ page }) => {
      const shown = new IndicatorPage(page, indicator, language);
      await shown.show();
      await expect(shown.heading).toHaveText(labelOf(indicator, language));
      for (const view of await shown.offered()) {
        await shown.switchTo(view);
        await expect(shown.viewLink(view)).toHaveAttribute('aria-current', 'page');
      }
      await expect(shown.notices).toHaveCount(0);
    });
  }

  for (const { id } of companies) {
    test(`proofs of numbers, sums and gaps of ${id} are translated (${language})`, async ({
      page,
    }) => {
      const overview = new OverviewPage(page, language);
      const proof = new ProofPanel(page, language);
      await overview.open();
      for (const indicator of ['ghg_scope1_2', 'pue', 'turnover_rate', 'headcount']) {
        await overview.ledgerFigure(indicator, id).first().click();
        await expect(proof.root).toBeVisible();
        await proof.close.click();
        await expect(proof.root).toBeHidden();
      }
    });
  }
}
