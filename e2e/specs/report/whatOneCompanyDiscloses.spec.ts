import { disclosures, labelOf, textOf } from '../../support/data';
import { cellsOf } from '../../support/dataPackage';
import { CompanyPage } from '../../pages/companyPage';
import { ProofPanel } from '../../pages/proofPanel';
import { expect, test } from '../../support/test';
import { languages, message } from '../../support/messages';

const id = 'kingsoft_cloud';

test('every whole-company figure is on the page, and a number opens its proof', async ({
  page,
}) => {
  const company = new CompanyPage(page, id);
  const proof = new ProofPanel(page);
  await company.show();
  await expect(company.heading).toHaveText('Kingsoft Cloud');
  const printed = new Set(
    cellsOf('observations.csv', 'indicator', { company: id, year: '2024', dimension: '' }),
  );
  expect(printed.size).toBeGreaterThan(25);
  for (const indicator of printed) {
    const newest = company.number(company.row(indicator)).first();
    await expect(newest, indicator).toHaveText(/\d/);
  }
  await expect(company.row('pue')).toHaveCount(2);
  const earlier = company.number(company.row('ghg_scope1_2')).nth(1);
  await expect(earlier).toHaveText('59,007.89');
  await earlier.click();
  await expect(proof.root).toContainText('59,007.89');
  await expect(proof.root).toContainText('FY2023');
  await expect(proof.fact('Line in the extracted text').first()).toHaveText(/^\d+$/);
});

test('its revenue stands in its profile with a link to the document', async ({ page }) => {
  const company = new CompanyPage(page, id);
  await company.show();
  const revenue = page.getByRole('definition').filter({ hasText: 'RMB thousand' });
  await expect(revenue).toContainText('FY2024 · 7,785,180 RMB thousand');
  await expect(revenue.getByRole('link')).toHaveAttribute('href', /^https:\/\/www\.sec\.gov\//);
  await new CompanyPage(page, 'qiniu').show();
  await expect(revenue).toHaveCount(0);
});

for (const language of languages) {
  test(`what it leaves out is all there, with its reasons (${language})`, async ({ page }) => {
    const company = new CompanyPage(page, id, language);
    const proof = new ProofPanel(page, language);
    await company.show();
    // It prints no total of its staff; the full-time figure stands in, with that caveat.
    const stated = disclosures.filter((gap) => gap.company === id && gap.indicator !== 'headcount');
    expect(stated.length).toBeGreaterThan(10);
    for (const { indicator, reason, note } of stated) {
      const gap = company.gap(indicator);
      await expect(gap.getByRole('link')).toHaveText(labelOf(indicator, language));
      const state = await company.number(gap).getAttribute('data-state');
      expect([reason, 'in_parts'], indicator).toContain(state);
      await expect(company.number(gap)).not.toHaveText(/\d/);
      await expect(company.number(gap)).toHaveText(/\S/);
      if (note !== '') await expect(gap).toContainText(textOf(note, language));
    }
    await company.number(company.gap('wastewater')).click();
    await expect(proof.heading(message(language, 'proof.gap'))).toBeVisible();
    await expect(proof.root).toContainText(textOf('kingsoft_cloud-wastewater-described', language));
  });
}

test('a target is listed with what was measured: met, missed or due', async ({ page }) => {
  const company = new CompanyPage(page, id);
  const proof = new ProofPanel(page);
  await company.show();
  const printed = cellsOf('observations.csv', 'indicator', { company: id, preferred: 'yes' });
  const targets = printed.filter((indicator) =>
    /_(target|target_year|requirement)$/.test(indicator),
  );
  expect(targets.length).toBeGreaterThan(4);
  await expect(company.targets).toHaveCount(targets.length);
  const missed = company.targets.filter({ hasText: '1.355' });
  await expect(missed).toHaveAttribute('data-outcome', 'missed');
  await expect(missed).toContainText('Yizhuang');
  await expect(missed.getByRole('cell').last()).toHaveText('missed');
  await expect(company.number(missed)).toHaveText(['≤ 1.355', '1.374']);
  const met = company.targets.filter({ hasText: '1.350' });
  await expect(met.getByRole('cell').last()).toHaveText('met');
  await expect(company.number(met)).toHaveText(['≤ 1.350', '1.269']);
  for (const ceiling of ['1.362', '1.258']) {
    const due = company.targets.filter({ hasText: ceiling });
    await expect(due.getByRole('cell').last()).toHaveText('due');
    await expect(company.number(due)).toHaveCount(1);
  }
  await company.number(missed).last().click();
  await expect(proof.root).toContainText('1.374');
  await expect(proof.root).toContainText('2967');
});

test('each boundary is listed once, with the figures it applies to', async ({ page }) => {
  const company = new CompanyPage(page, id);
  await company.show();
  const stated = new Set(cellsOf('observations.csv', 'boundary', { company: id }));
  stated.delete('');
  const terms = company.boundaries.getByRole('term');
  expect(stated.size).toBeGreaterThan(3);
  await expect(terms).toHaveCount(stated.size);
  expect(new Set(await terms.allTextContents())).toEqual(
    new Set([...stated].map((boundary) => textOf(boundary, 'en'))),
  );
  const site = company.boundaries.locator('dl > div', {
    hasText: textOf('kingsoft_cloud-pue-boundary', 'en'),
  });
  await expect(site.getByRole('definition')).toContainText(labelOf('pue', 'en'));
});

test('another language keeps the company and the choice', async ({ page }) => {
  const company = new CompanyPage(page, id);
  await company.show('companies=kingsoft_cloud,sensetime');
  const search = company.search();
  await company.languageLink('zh-Hant').click();
  const traditional = new CompanyPage(page, id, 'zh-Hant');
  await expect(traditional.heading).toHaveText('金山雲');
  expect(new URL(page.url()).pathname).toBe(`/zh-Hant/companies/${id}/`);
  expect(traditional.search()).toBe(search);
  await expect(traditional.row('suppliers')).toContainText(labelOf('suppliers', 'zh-Hant'));
});

test('an unknown company is a page not found, with links', async ({ page }) => {
  const company = new CompanyPage(page, 'moon_cloud');
  await company.show();
  await expect(company.heading).toHaveText(message('en', 'not_found.heading'));
  await expect(page.locator('[data-company]')).toHaveCount(0);
  await company.main.getByRole('link', { name: 'SenseTime', exact: true }).click();
  await expect(company.heading).toHaveText('SenseTime');
});
