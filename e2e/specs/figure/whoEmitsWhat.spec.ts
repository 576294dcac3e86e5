import { companies } from '../../support/data';
import { barLengthPx } from '../../pages/figure';
import { OverviewPage } from '../../pages/overviewPage';
import { expect, test } from '../../support/test';
import { languages, message } from '../../support/messages';

const sixFigures = [
  'ghg_scope1_2',
  'pue',
  'headcount',
  'turnover_rate',
  'training_hours_average',
  'suppliers',
];

for (const language of languages) {
  test(`six figures name all five companies (${language})`, async ({ page }) => {
    const overview = new OverviewPage(page, language);
    await overview.open();
    const shown = await overview.figures.evaluateAll((figures) =>
      figures.map((figure) => figure.getAttribute('data-indicator')),
    );
    expect(shown).toEqual(sixFigures);
    for (const indicator of sixFigures) {
      const figure = overview.figure(indicator);
      for (const { id, name } of companies) {
        const mark = figure.marksOf(id).first();
        await expect(mark.getByText(name[language], { exact: true })).toBeVisible();
      }
      expect([...new Set(await figure.order())]).toEqual(companies.map(({ id }) => id));
    }
  });
}

test('each figure of emissions is beside its company, with what it covers', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const emissions = overview.figure('ghg_scope1_2');
  await expect(emissions.marksOf('sensetime')).toContainText('83,882.8');
  await expect(emissions.marksOf('kingsoft_cloud')).toContainText('57,695.89');
  await expect(emissions.marksOf('qiniu')).toContainText('250.36');
  await expect(emissions.marksOf('qiniu')).toContainText('one office building');
  await expect(emissions.marksOf('isoftstone')).toContainText('28,669.7');
  await expect(emissions.root.getByRole('heading', { level: 2 })).toHaveText(
    'Greenhouse gas emissions, scope 1 + 2',
  );
  await expect(emissions.root).toContainText('tCO₂e · FY2024');
});

test('bars are drawn to scale from zero, the smallest still visible', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const emissions = overview.figure('ghg_scope1_2');
  const largest = await barLengthPx(emissions.marksOf('sensetime'));
  const second = await barLengthPx(emissions.marksOf('kingsoft_cloud'));
  expect(second / largest).toBeCloseTo(57695.89 / 83882.8, 2);
  expect(await barLengthPx(emissions.marksOf('qiniu'))).toBeGreaterThanOrEqual(2);
});

test('the sentence names no highest where only two of five count alike', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const { root } = overview.figure('ghg_scope1_2');
  await expect(root).toContainText(
    'Not to be ranked: different boundary (Qiniu and iSoftStone) and different scopes in the total (AInnovation).',
  );
  await expect(root).not.toContainText(/highest|lowest/);
  await expect(overview.figure('headcount').root).toContainText('iSoftStone is highest');
});

test('the verdict opens to its reasons', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const emissions = overview.figure('ghg_scope1_2');
  const reason = emissions.verdict.getByRole('listitem').filter({ hasText: 'different boundary' });
  const covered = emissions.verdict.getByText('Covers one building only', { exact: false });
  await expect(emissions.verdict.getByText('Do not rank')).toBeVisible();
  await expect(reason).toBeHidden();
  await emissions.openVerdict();
  await expect(reason).toContainText('Qiniu');
  await expect(reason).toContainText('a single building in another');
  await expect(covered).toBeVisible();
  await emissions.openVerdict();
  await expect(reason).toBeHidden();
});

test('scope 3 is drawn separately, on the same axis, and is not added', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const emissions = overview.figure('ghg_scope1_2');
  await expect(emissions.apart).toContainText(
    'Greenhouse gas emissions, scope 3, shown separately and not added',
  );
  await expect(emissions.apartOf('kingsoft_cloud')).toContainText('187,220.37');
  await expect(emissions.apartOf('sensetime')).toContainText('67,207.24');
  await expect(emissions.marksOf('kingsoft_cloud')).not.toContainText('187,220.37');
  // 57,695.89 + 187,220.37 and 83,882.8 + 67,207.24: sums that no report prints.
  await expect(overview.main).not.toContainText(/244,916|151,090/);
  const whole = await barLengthPx(emissions.marksOf('kingsoft_cloud'));
  const apart = await barLengthPx(emissions.apartOf('kingsoft_cloud'));
  expect(apart / whole).toBeCloseTo(187220.37 / 57695.89, 1);
});

for (const language of languages) {
  test(`each chart is named, and read out mark by mark (${language})`, async ({ page }) => {
    const overview = new OverviewPage(page, language);
    await overview.open();
    const emissions = overview.figure('ghg_scope1_2');
    const title = await emissions.root.getByRole('heading', { level: 2 }).innerText();
    const name = message(language, 'figure.chart', { title, year: 2024 });
    await expect(emissions.root.getByRole('group', { name, exact: true })).toBeVisible();
    for (const { id, name: company } of companies) {
      const first = new RegExp(`^${company[language]} .+`);
      await expect(emissions.marksOf(id)).toHaveAccessibleName(first);
    }
    await expect(emissions.marksOf('sensetime')).toHaveAccessibleName(/^\S+ 83,882\.8 .*· \S+$/);
  });
}
