import { faults } from '../../support/axe';
import { indicators } from '../../support/data';
import { IndicatorPage } from '../../pages/indicatorPage';
import { expect, test } from '../../support/test';

for (const { id } of indicators) {
  test(`axe finds nothing on the indicator ${id}`, async ({ page }) => {
    await new IndicatorPage(page, id).show();
    expect(await faults(page)).toEqual([]);
  });
}
