import { companies, labelOf, textOf } from '../../support/data';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { ProofPanel } from '../../pages/proofPanel';
import { expect, test } from '../../support/test';
import { languages, message } from '../../support/messages';

const search = 'companies=kingsoft_cloud,sensetime&year=2023&view=companies&scale=log';
const kept = 'companies=kingsoft_cloud,sensetime&year=2023&scale=log';

test('switching the language keeps page, companies, year and scale', async ({ page }) => {
  await new IndicatorPage(page, 'ghg_scope1_2', 'en').show(search);
  for (const language of languages) {
    await new IndicatorPage(page, 'ghg_scope1_2').languageLink(language).click();
    const indicator = new IndicatorPage(page, 'ghg_scope1_2', language);
    const title = labelOf('ghg_scope1_2', language);
    await expect(indicator.heading).toHaveText(title);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page).toHaveTitle(`${title} · ${message(language, 'app.name')}`);
    expect(new URL(page.url()).pathname).toBe(`/${language}/indicators/ghg_scope1_2/`);
    expect(indicator.search()).toBe(kept);
    await expect(indicator.choice('year')).toHaveValue('2023');
    await expect(indicator.choice('scale')).toHaveValue('log');
    for (const { id, name } of companies) {
      const chosen = ['kingsoft_cloud', 'sensetime'].includes(id);
      await expect(indicator.company(name[language])).toBeChecked({ checked: chosen });
    }
    await expect(indicator.figure.marksOf('sensetime')).toContainText('73,354.6');
  }
});

for (const view of ['time', 'groups', 'table'] as const) {
  test(`the view stays as it was: ${view}`, async ({ page }) => {
    const english = new IndicatorPage(page, 'headcount', 'en');
    await english.show(`view=${view}`);
    await english.languageLink('zh-Hans').click();
    const hans = new IndicatorPage(page, 'headcount', 'zh-Hans');
    await expect(hans.viewLink(view)).toHaveAttribute('aria-current', 'page');
    await expect(hans.viewLink('companies')).not.toHaveAttribute('aria-current');
    expect(hans.search()).toBe(`view=${view}`);
  });
}

test('the group cut stays as it was', async ({ page }) => {
  const english = new IndicatorPage(page, 'headcount', 'en');
  await english.show('view=groups&by=age');
  await english.languageLink('zh-Hant').click();
  const hant = new IndicatorPage(page, 'headcount', 'zh-Hant');
  await expect(hant.choice('by')).toHaveValue('age');
  await expect(hant.choice('by')).toContainText(textOf('dimension.age', 'zh-Hant'));
  await expect(hant.panel('七牛智能')).toContainText('20至29歲');
});

test('an open proof stays open and shows the same in the other language', async ({ page }) => {
  const path = '/?companies=qiniu,sensetime&proof=qiniu.ghg_scope2.2024';
  await new OverviewPage(page, 'en').open(path);
  for (const language of languages) {
    const href = await page
      .locator(`header a[hreflang="${language}"]`)
      .evaluate((link) => (link instanceof HTMLAnchorElement ? link.href : ''));
    expect(new URL(href).search).toBe('?companies=qiniu,sensetime&proof=qiniu.ghg_scope2.2024');
    await page.goto(href);
    const proof = new ProofPanel(page, language);
    await expect(proof.heading(message(language, 'proof.conversion'))).toBeVisible();
    await expect(proof.root).toContainText(labelOf('ghg_scope2', language));
    await expect(proof.root).toContainText(textOf('qiniu-boundary-office', language));
    await expect(proof.fact(message(language, 'proof.label'))).toHaveText(
      '範圍二：間接溫室氣體排放量',
    );
  }
});

test('words the reports print keep their own language for the right glyphs', async ({ page }) => {
  const overview = new OverviewPage(page, 'en');
  await overview.open('/?proof=isoftstone.headcount.2024');
  const label = new ProofPanel(page).fact('Printed label').first();
  await expect(label).toHaveText('员工总数');
  await expect(label).toHaveAttribute('lang', 'zh-Hans');
});

test('the language chosen is marked and no other', async ({ page }) => {
  const overview = new OverviewPage(page, 'zh-Hans');
  await overview.open();
  for (const language of languages) {
    const link = overview.languageLink(language);
    await expect(link).toHaveAttribute('lang', language);
    if (language === 'zh-Hans') await expect(link).toHaveAttribute('aria-current', 'true');
    else await expect(link).not.toHaveAttribute('aria-current');
  }
});
