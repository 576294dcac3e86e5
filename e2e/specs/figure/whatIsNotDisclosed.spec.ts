import { companies, disclosures, headline, textOf } from '../../support/data';
import { OverviewPage } from '../../pages/overviewPage';
import { ProofPanel } from '../../pages/proofPanel';
import { expect, test } from '../../support/test';
import { languages, message } from '../../support/messages';

const gapStates = ['not_disclosed', 'not_applicable', 'not_quantified', 'in_parts', 'unknown'];
const gaps = gapStates.map((state) => `[data-state="${state}"]`).join(',');

for (const language of languages) {
  test(`no PUE is a slot with its words, not a bar (${language})`, async ({ page }) => {
    const overview = new OverviewPage(page, language);
    await overview.open();
    const pue = overview.figure('pue');
    for (const company of ['qiniu', 'ainnovation', 'isoftstone']) {
      const mark = pue.marksOf(company);
      await expect(mark).toHaveAttribute('data-state', 'not_disclosed');
      await expect(mark.getByText(message(language, 'state.not_disclosed'))).toBeVisible();
      await expect(mark).not.toContainText(/\d/);
      await expect(mark.locator('svg')).toHaveCount(0);
    }
    await expect(pue.marksOf('sensetime').locator('svg')).toHaveCount(1);
    await expect(pue.root.locator('figcaption')).toContainText(
      companies.find(({ id }) => id === 'isoftstone')?.name[language] ?? 'iSoftStone',
    );
  });
}

test('no gap of any chart is drawn as a number', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const slots = overview.figures.locator('[data-mark]').and(page.locator(gaps));
  const words = await slots.allInnerTexts();
  const drawn = await slots.allTextContents();
  expect(drawn.length).toBeGreaterThanOrEqual(4);
  expect(words).toHaveLength(drawn.length);
  for (const text of drawn)
    expect(text).toMatch(/^\D+(not disclosed|not applicable|described|partly)/);
  await expect(slots.locator('svg')).toHaveCount(0);
});

test('zero is a value: Qiniu states that it has no scope 1 emissions', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const zero = overview.ledgerFigure('ghg_scope1', 'qiniu');
  await expect(zero).toHaveText('0');
  await expect(zero).toHaveAttribute('data-state', 'zero');
  await zero.click();
  await expect(new ProofPanel(page).root).toContainText('不涉及範圍一排放');
});

test('the ledger has a number or a reason for every indicator and company', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  await expect(overview.main.locator('[data-ledger]')).toHaveCount(headline.length);
  for (const indicator of headline) {
    for (const { id } of companies) {
      const cell = overview.ledgerFigure(indicator, id);
      const texts = await cell.allInnerTexts();
      const states = await cell.evaluateAll((figures) =>
        figures.map((figure) => figure.getAttribute('data-state') ?? ''),
      );
      expect(texts.length, `${indicator} of ${id}`).toBeGreaterThan(0);
      expect(texts, `${indicator} of ${id}`).not.toContain('');
      expect(states, `${indicator} of ${id}`).not.toContain('unknown');
      if (states.some((state) => gapStates.includes(state))) {
        expect(texts.join(' '), `${indicator} of ${id}`).not.toMatch(/\d/);
      }
    }
  }
});

for (const language of languages) {
  test(`every gap of the ledger opens its reason (${language})`, async ({ page }) => {
    const overview = new OverviewPage(page, language);
    const proof = new ProofPanel(page, language);
    await overview.open();
    const cells = overview.main.locator('[data-ledger]').locator(gaps);
    const count = await cells.count();
    expect(count).toBeGreaterThanOrEqual(4);
    for (let at = 0; at < count; at += 1) {
      await cells.nth(at).click();
      await expect(proof.heading(message(language, 'proof.gap'))).toBeVisible();
      const figure = new URL(page.url()).searchParams.get('proof') ?? '';
      const reason = disclosures.find(({ company, indicator }) =>
        figure.startsWith(`${company}.${indicator}.`),
      );
      if (reason === undefined) {
        // Silence of a report that was read in full.
        await expect(proof.root).toContainText(
          message(language, 'gap.not_disclosed', { year: '2024' }),
        );
      } else {
        expect(reason.note, figure).not.toBe('');
        await expect(proof.root).toContainText(textOf(reason.note, language));
        if (reason.line !== '') {
          await expect(proof.fact(message(language, 'proof.line'))).toHaveText(reason.line);
        }
      }
      await proof.close.click();
      await expect(proof.root).toBeHidden();
    }
  });
}

test('a gap drawn in a chart opens its reason too', async ({ page }) => {
  const overview = new OverviewPage(page);
  const proof = new ProofPanel(page);
  await overview.open();
  await overview.figure('pue').marksOf('isoftstone').click();
  await expect(proof.root).toContainText('not disclosed');
  await expect(proof.root).toContainText(textOf('isoftstone-pue-none', 'en'));
});

for (const language of languages) {
  test(`what a company published for 2022 is not called a gap where no report of that year is here (${language})`, async ({
    page,
  }) => {
    const overview = new OverviewPage(page, language);
    const proof = new ProofPanel(page, language);
    await overview.open('/?year=2022');
    const kingsoft = overview.figure('ghg_scope1_2').marksOf('kingsoft_cloud');
    await expect(kingsoft).toHaveAttribute('data-state', 'no_report');
    await expect(kingsoft).toContainText(message(language, 'state.no_report'));
    await expect(overview.main.locator('[data-state="not_disclosed"]')).toHaveCount(0);
    await expect(overview.figure('headcount').marksOf('sensetime')).toContainText('5,098');
    await kingsoft.click();
    await expect(proof.root).toContainText(message(language, 'gap.no_report', { year: '2022' }));
  });
}
