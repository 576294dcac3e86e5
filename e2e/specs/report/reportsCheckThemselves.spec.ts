import { companies, labelOf } from '../../support/data';
import { ChecksPage } from '../../pages/checksPage';
import { CompanyPage } from '../../pages/companyPage';
import { IndicatorPage } from '../../pages/indicatorPage';
import { OverviewPage } from '../../pages/overviewPage';
import { ProofPanel } from '../../pages/proofPanel';
import { expect, test } from '../../support/test';
import { languages, message } from '../../support/messages';

/* An investor's question: where do the reports contradict themselves? */

const gravestFirst = [
  'contradicts',
  'unusual',
  'cannot_be_tested',
  'agrees_within_rounding',
  'agrees',
];

test('every finding is counted by outcome and company, gravest first', async ({ page }) => {
  const checks = new ChecksPage(page);
  await checks.show();
  const counts = await checks.readCounts();
  expect(Object.keys(counts)).toEqual([...gravestFirst, 'all']);
  const all = counts['all'] ?? [];
  expect(all).toHaveLength(companies.length + 1);
  for (let column = 0; column < all.length; column += 1) {
    const sum = gravestFirst.reduce((total, item) => total + (counts[item]?.[column] ?? 0), 0);
    expect(sum).toBe(all[column]);
  }
  for (const outcome of gravestFirst.slice(0, 3)) {
    await expect(checks.section(outcome).locator('article')).toHaveCount(
      counts[outcome]?.at(-1) ?? -1,
    );
  }
  const agrees = checks.section('agrees');
  await expect(agrees.locator('article')).toHaveCount(0);
  await agrees.locator('summary').first().click();
  await expect(agrees.locator('article')).toHaveCount(counts['agrees']?.at(-1) ?? -1);
});

for (const language of languages) {
  test(`a contradiction shows rule, result, arithmetic and source (${language})`, async ({
    page,
  }) => {
    const checks = new ChecksPage(page, language);
    const proof = new ProofPanel(page, language);
    await checks.show();
    await expect(checks.heading).toHaveText(message(language, 'checks.heading'));
    const finding = checks.finding('between_groups.isoftstone.training_hours_average.2024');
    await expect(finding).toContainText(message(language, 'rule.between_groups'));
    await expect(finding).toContainText(message(language, 'rule.between_groups.statement'));
    await expect(finding).toContainText('25.33 ≤ 37.2 > 27.19');
    await expect(finding).toContainText('人均培训时长');
    await expect(finding).toContainText(message(language, 'checks.line', { line: 5127 }));
    await checks.numbers(finding).first().click();
    await expect(proof.root).toContainText('37.2');
    await expect(proof.fact(message(language, 'proof.line'))).toHaveText('5127');
    await proof.close.click();
    await finding
      .getByRole('link', { name: labelOf('training_hours_average', language), exact: true })
      .click();
    await expect(checks.heading).toHaveText(labelOf('training_hours_average', language));
  });
}

test('company, check and outcome narrow it down, and the link keeps them', async ({ page }) => {
  const checks = new ChecksPage(page);
  await checks.show('companies=sensetime');
  await checks.filter('outcome').selectOption('Contradicts');
  await checks.filter('rule').selectOption('Printed twice');
  expect(checks.search()).toBe('companies=sensetime&rule=printed_twice&outcome=contradicts');
  await expect(checks.findings).toHaveCount(1);
  await expect(checks.findings.first()).toContainText('12.8 ≠ 17.9 hours per person');
  await page.reload();
  await checks.drawn();
  await expect(checks.findings).toHaveCount(1);
  await expect(checks.filter('rule')).toHaveValue('printed_twice');
  await checks.filter('rule').selectOption('Within its limits');
  await expect(checks.empty).toBeVisible();
  await checks.main.getByRole('button', { name: 'Show everything' }).click();
  expect(checks.search()).toBe('');
  await expect(checks.empty).toHaveCount(0);
});

test('a count leads to the findings it counts; checks that agree are collapsed', async ({
  page,
}) => {
  const checks = new ChecksPage(page);
  await checks.show();
  const cell = checks.main.locator('tr[data-count="agrees"] td').first().getByRole('link');
  const count = Number(await cell.textContent());
  await cell.click();
  expect(checks.search()).toBe('companies=qiniu&outcome=agrees');
  await expect(checks.findings).toHaveCount(count);
});

test('a proof names the checks that touch its figure, gravest first', async ({ page }) => {
  const overview = new OverviewPage(page);
  const proof = new ProofPanel(page);
  await overview.open('/?proof=isoftstone.training_hours_average.2024');
  const touching = proof.checks.locator('article');
  await expect(touching).toHaveCount(2);
  await expect(touching.first()).toHaveAttribute('data-outcome', 'contradicts');
  await expect(touching.first()).toContainText('Contradicts');
  await expect(proof.checks).toContainText(
    '2,414,429.74 hours ÷ 90,759 persons ≈ 26.6026 ≠ 37.2 hours per person',
  );
  await expect(proof.checks).toContainText(message('en', 'remark.base_not_stated'));
});

test('an indicator shows the checks of the chosen companies that rest on it', async ({ page }) => {
  const indicator = new IndicatorPage(page, 'training_hours_total');
  await indicator.show('companies=qiniu,isoftstone');
  const checks = indicator.main.getByRole('region', { name: 'Checks', exact: true });
  const told = checks.locator('article[data-outcome="unusual"]');
  await expect(told).toHaveCount(3);
  await expect(told.first()).toContainText('2,444 hours ÷ 325 persons');
  await indicator.company('Qiniu').uncheck();
  await expect(told).toHaveCount(2);
});

test('a company’s page counts its findings and shows the grave ones', async ({ page }) => {
  const company = new CompanyPage(page, 'isoftstone');
  const checks = new ChecksPage(page);
  await company.show();
  const outcomes = await company.checks.locator('li[data-count]').allTextContents();
  expect(outcomes.map((text) => text.replace(/\d+/, ''))).toEqual([
    'Contradicts: ',
    'Unusual: ',
    'Cannot be tested: ',
    'Agrees within rounding: ',
    'Agrees: ',
  ]);
  const [contradicts = 0, unusual = 0] = outcomes.map((text) => Number(/\d+/.exec(text)?.[0]));
  await expect(company.checks.locator('article')).toHaveCount(contradicts + unusual);
  await expect(company.checks.locator('article').first()).toContainText('80,738 ≠ 80,378');
  await company.checks.getByRole('link', { name: 'All findings on this report' }).click();
  await expect(checks.heading).toHaveText('Do the reports agree with themselves?');
  expect(checks.search()).toBe('companies=isoftstone');
  await expect(checks.section('contradicts').locator('article')).toHaveCount(contradicts);
});

test('the address of a finding opens it where it is collapsed', async ({ page }) => {
  const checks = new ChecksPage(page);
  await checks.show('', 'sum_of_indicators.kingsoft_cloud.energy_total.2024');
  const finding = checks.linked;
  await expect(finding).toHaveAttribute('data-outcome', 'agrees');
  await expect(finding).toBeInViewport();
  await expect(checks.numbers(finding).first()).toBeVisible();
  await checks.numbers(finding).first().click();
  await new ProofPanel(page).close.click();
  await expect(finding).toBeInViewport();
});

test('the address of a finding opens it whatever is chosen', async ({ page }) => {
  const checks = new ChecksPage(page);
  const id = 'between_groups.isoftstone.training_hours_average.2024.gender';
  await checks.show('companies=qiniu&outcome=unusual', id);
  await expect(checks.linked).toContainText('25.33 ≤ 37.2 > 27.19');
  await expect(checks.linked).toBeInViewport();
  await checks.show('companies=none', id);
  await expect(checks.linked).toBeInViewport();
});

test('the part of a fact leads to the whole of it', async ({ page }) => {
  const checks = new ChecksPage(page);
  await checks.show('', 'printed_twice.sensetime.training_hours_average.2024.gender.male.17.9');
  await expect(checks.linked).toContainText('Non-management');
  await expect(checks.linked).toBeInViewport();
});

test('a finding has a link to itself, on every page that shows it', async ({ page }) => {
  const company = new CompanyPage(page, 'isoftstone');
  const checks = new ChecksPage(page);
  await company.show();
  const finding = company.checks.locator('article').last();
  const id = (await finding.getAttribute('data-finding')) ?? '';
  await finding.getByRole('link', { name: 'Link to this finding' }).click();
  await expect(checks.heading).toHaveText('Do the reports agree with themselves?');
  await expect(checks.linked).toHaveAttribute('data-finding', id);
  await expect(checks.linked).toBeInViewport();
  const other = checks.finding('printed_twice.sensetime.training_hours_average.2024').first();
  await other.getByRole('link', { name: 'Link to this finding' }).click();
  await expect(checks.linked).toContainText('12.8 ≠ 17.9');
  await expect(checks.linked).toBeInViewport();
});

test('the way to the method ends at its section on the checks', async ({ page }) => {
  const checks = new ChecksPage(page);
  await checks.show();
  await checks.main.getByRole('link', { name: 'How the checks work' }).click();
  const section = page.getByRole('heading', { name: /checked against themselves/ });
  await expect(section).toBeInViewport();
});

test('the front page tells the findings worth a story, and leads to each', async ({ page }) => {
  const overview = new OverviewPage(page);
  await overview.open();
  const stories = overview.main.getByRole('region', { name: message('en', 'story.heading') });
  await expect(stories.getByRole('listitem')).toHaveCount(5);
  const missed = stories.getByRole('listitem').filter({ hasText: '1.374' });
  await expect(missed).toContainText('1.362');
  await missed.getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/checks\/#target_met\.kingsoft_cloud\.pue_target\.2024\./);
  await expect(page.getByText('Measured: 1.374. Target: 1.355. It was not met.')).toBeInViewport();
});
