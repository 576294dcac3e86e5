import type { Page } from '@playwright/test';
import { oneFault, replaceFile } from '../../support/dataFaults';
import { lineOf, readData } from '../../support/data';
import { OverviewPage } from '../../pages/overviewPage';
import { ProofPanel } from '../../pages/proofPanel';
import { expect, test } from '../../support/test';

/** Serves `observations.csv` with the line of one figure changed; returns its line. */
async function breakRow(
  page: Page,
  [company, indicator]: readonly [string, string],
  change: (line: string) => string,
): Promise<number> {
  const at = lineOf(company, indicator, 2024);
  const lines = readData('observations.csv').split('\n');
  const changed = lines.map((line, index) => (index === at - 1 ? change(line) : line));
  expect(changed).not.toEqual(lines);
  await replaceFile(page, 'observations.csv', changed.join('\n'));
  return at;
}

const breaks = [
  {
    name: 'a number that is none',
    change: (line: string) => line.replace(/,[\d.]+,(count|tCO2e),/, ',n/a,$1,'),
    column: ', value',
    fault: '“n/a” does not fit this column.',
  },
  {
    name: 'a cell too few',
    change: (line: string) => line.replace(/,[\d.]+,(count|tCO2e),/, ',$1,'),
    column: '',
    fault: 'The line has 20/21 cells.',
  },
  {
    name: 'an unknown company',
    change: (line: string) => line.replace(/^sensetime,/, 'sensetimes,'),
    column: ', company',
    fault: '“sensetimes” is not known.',
  },
];

for (const { name, change, column, fault } of breaks) {
  test(`${name}: reported with file, line and column, and the rest is shown`, async ({ page }) => {
    const overview = new OverviewPage(page);
    const line = await breakRow(page, ['sensetime', 'suppliers'], change);
    await overview.open();
    await expect(oneFault(overview)).toBeVisible();
    await overview.notices.getByText('Which').click();
    await expect(overview.notices.getByRole('listitem')).toHaveText(
      `observations.csv, line ${line}${column} ${fault}`,
    );
    await expect(overview.figure('suppliers').marksOf('kingsoft_cloud')).toContainText('3,088');
    await expect(overview.figure('suppliers').marksOf('isoftstone')).toContainText('2,605');
  });

  test(`${name}: the cell is unknown, neither zero nor a gap of the report`, async ({ page }) => {
    const overview = new OverviewPage(page);
    const proof = new ProofPanel(page);
    // Nothing else the report prints fixes its scope 3; the suppliers would be worked out by region.
    await breakRow(page, ['sensetime', 'ghg_scope3'], change);
    await overview.open();
    const cell = overview.ledgerFigure('ghg_scope3', 'sensetime');
    await expect(cell).toHaveAttribute('data-state', 'unknown');
    await expect(cell).toContainText('not included here');
    await expect(cell).not.toContainText(/\d|not disclosed/);
    await expect(overview.main.getByText(/SenseTime gives? no figure/)).toHaveCount(0);
    await cell.click();
    await expect(proof.root).toContainText('has neither a number nor a reason');
    await expect(proof.root).not.toContainText('not disclosed');
  });
}
