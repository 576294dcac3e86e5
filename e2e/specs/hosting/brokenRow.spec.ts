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
    change: (line: string) => line.replace(',363,count,', ',n/a,count,'),
    column: ', value',
    fault: '“n/a” does not fit this column.',
  },
  {
    name: 'a cell too few',
    change: (line: string) => line.replace(',363,count,', ',count,'),
    column: '',
    fault: 'The line has 19/20 cells.',
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
    await breakRow(page, ['sensetime', 'suppliers'], change);
    await overview.open();
    const suppliers = overview.figure('suppliers');
    const cell = overview.ledgerFigure('suppliers', 'sensetime');
    for (const lost of [suppliers.marksOf('sensetime'), cell]) {
      await expect(lost).toHaveAttribute('data-state', 'unknown');
      await expect(lost).toContainText('not in this data package');
      await expect(lost).not.toContainText(/\d|not disclosed/);
    }
    await expect(suppliers.root.getByText(/SenseTime prints? none/)).toHaveCount(0);
    await cell.click();
    await expect(proof.root).toContainText('holds neither a number nor a reason');
    await expect(proof.root).not.toContainText('not disclosed');
  });
}
