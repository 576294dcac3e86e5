import { companies, labelOf } from '../../support/data';
import { barLengthPx } from '../../pages/figure';
import { IndicatorPage } from '../../pages/indicatorPage';
import { ProofPanel } from '../../pages/proofPanel';
import { expect, test } from '../../support/test';
import { languages, message } from '../../support/messages';

test('as printed first; the reader asks for one cut, and the link keeps it', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'headcount');
  await indicator.show('view=groups&by=age');
  await expect(indicator.panel('Qiniu').locator('[data-mark]')).toHaveCount(4);
  await indicator.cut.selectOption('Merged where exact');
  await indicator.drawn();
  expect(indicator.search()).toBe('view=groups&by=age&groups=merged');
  await page.reload();
  await indicator.drawn();
  await expect(indicator.panel('Under 30')).toBeVisible();
  await indicator.cut.selectOption('As printed');
  await indicator.drawn();
  expect(indicator.search()).toBe('view=groups&by=age');
  await expect(indicator.panel('Qiniu').locator('[data-mark]')).toHaveCount(4);
});

test('headcount by age: four companies under 30 and above, the fifth cuts at 35', async ({
  page,
}) => {
  const indicator = new IndicatorPage(page, 'headcount');
  await indicator.show('view=groups&by=age&groups=merged');
  const order = companies.map(({ id }) => id);
  expect(await indicator.figure.order()).toEqual([...order, ...order]);
  const under = indicator.panel('Under 30');
  const over = indicator.panel('30 to 50 + Over 50');
  // observations.csv: 212 + 40 + 3, 4,817 + 36, 2,610 + 25, 479 + 145.
  for (const [company, young, older] of [
    ['qiniu', '70', '255'],
    ['kingsoft_cloud', '7,482', '4,853'],
    ['sensetime', '1,121', '2,635'],
    ['ainnovation', '338', '624'],
  ] as const) {
    const ofCompany = indicator.figure.marksOf(company);
    await expect(under.locator('[data-mark]').and(ofCompany)).toContainText(young);
    await expect(over.locator('[data-mark]').and(ofCompany)).toContainText(older);
    await expect(over.locator('[data-state="derived"]').and(ofCompany)).toHaveCount(1);
  }
  await expect(under).toContainText('20 to 29');
  await expect(over).toContainText('30 to 39 + 40 to 49 + 50 to 59');
  await expect(indicator.figure.marksOf('isoftstone')).toContainText([
    'grouped differently',
    'grouped differently',
  ]);
  await expect(indicator.figure.root).toContainText(
    'It does not fit iSoftStone: “Under 35” straddles this grouping.',
  );
});

test('suppliers by region: inside and outside the mainland, but for SenseTime', async ({
  page,
}) => {
  const indicator = new IndicatorPage(page, 'suppliers');
  await indicator.show('view=groups&groups=merged');
  const inside = indicator.panel('Mainland China');
  const outside = indicator.panel('Outside mainland China');
  // observations.csv: 441 + 367 + 334 + 36 + 162 + 46 + 11 and 20 + 56 are added.
  for (const [company, home, abroad] of [
    ['qiniu', '643', '76'],
    ['kingsoft_cloud', '3,006', '82'],
    ['ainnovation', '1,397', '16'],
    ['isoftstone', '2,405', '200'],
  ] as const) {
    const ofCompany = indicator.figure.marksOf(company);
    await expect(inside.locator('[data-mark]').and(ofCompany)).toContainText(home);
    await expect(outside.locator('[data-mark]').and(ofCompany)).toContainText(abroad);
  }
  await expect(indicator.figure.marksOf('sensetime')).toContainText([
    'grouped differently',
    'grouped differently',
  ]);
  await expect(indicator.figure.root).toContainText(
    'It does not fit SenseTime: “China incl. Hong Kong, Macao and Taiwan” straddles this grouping.',
  );
  await expect(inside).toContainText('AInnovation: East China + South China + North China');
  const ratio =
    (await barLengthPx(
      outside.locator('[data-mark]').and(indicator.figure.marksOf('isoftstone')),
    )) /
    (await barLengthPx(inside.locator('[data-mark]').and(indicator.figure.marksOf('isoftstone'))));
  expect(ratio).toBeCloseTo(200 / 2405, 2);
});

test('a sum leads to the printed numbers it was added from, a slot to the group that does not fit', async ({
  page,
}) => {
  const indicator = new IndicatorPage(page, 'headcount');
  const proof = new ProofPanel(page);
  await indicator.show('view=groups&by=age&groups=merged');
  const over = indicator.panel('30 to 50 + Over 50').locator('[data-mark]');
  await over.and(indicator.figure.marksOf('qiniu')).click();
  await expect(proof.root).toContainText('255');
  await expect(proof.root).toContainText('derived, not printed');
  await expect(proof.fact('Printed label')).toHaveText(['30-39歲', '40-49歲', '50-59歲']);
  await page.reload();
  await expect(proof.root).toContainText('255');
  await expect(indicator.notices).toHaveCount(0);
  await proof.close.click();
  await over.and(indicator.figure.marksOf('isoftstone')).click();
  await expect(proof.root).toContainText('71,915');
});

test('only those chosen are merged', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'headcount');
  await indicator.show('companies=kingsoft_cloud,sensetime&view=groups&by=age&groups=merged');
  await expect(indicator.panel('30 to 50')).toContainText('4,817');
  await expect(indicator.panel('Over 50')).toContainText('25');
  await expect(indicator.figure.root).toContainText(
    'Their reports already use it; nothing is added.',
  );
});

test('where nothing can be merged the choice is not offered, with the reason', async ({ page }) => {
  const rates = new IndicatorPage(page, 'turnover_rate');
  await rates.show('view=groups&by=age&groups=merged');
  await expect(rates.cut).toHaveCount(0);
  await expect(rates.figure.root).toContainText('Rates and averages of groups are not added');
  await expect(rates.panel('Qiniu').locator('[data-mark]')).toHaveCount(4);
  const levels = new IndicatorPage(page, 'headcount');
  await levels.show('view=groups&by=level');
  await expect(levels.cut).toHaveCount(0);
  await expect(levels.figure.root).toContainText('No grouping fits two of these companies exactly');
});

for (const language of languages) {
  test(`the same cut in ${language}`, async ({ page }) => {
    const indicator = new IndicatorPage(page, 'headcount', language);
    await indicator.show('view=groups&by=region&groups=merged');
    await expect(indicator.heading).toHaveText(labelOf('headcount', language));
    await expect(indicator.figure.root).toContainText(message(language, 'groups.cut.sums'));
    // 319 + 4, 12,317 + 3, 3,633 + 52; AInnovation prints what lies outside the mainland in one.
    await expect(indicator.figure.marks).toContainText([
      ...['323', '12,320', '3,685', message(language, 'groups.slot.other_cut'), '90,373'],
      ...['2', '15', '71', message(language, 'groups.slot.other_cut'), '386'],
    ]);
  });
}
