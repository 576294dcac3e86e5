import { publishedI18n } from '../../src/testing/published';
import { parseDataset } from '../../src/data/parseDataset';
import { checkCompany } from '../../src/domain/checks/checkCompany';
import type { Dataset } from '../../src/domain/dataset';
import { findIndicator } from '../../src/domain/facts/lookup';
import { chosenOf } from '../../src/viewModels/page';
import { buildFigureView } from '../../src/viewModels/figure/figureView';
import { defaultSelection } from '../../src/state/selection';
import { ms, repeat, report, sum, tell, timed } from './print';
import { readPackage } from '../package/readPackage';
import { withSynthetic } from './syntheticFolder';

const i18n = publishedI18n('en');

/** All checks and full view models, on 1,000 synthetic companies × 5 reports and on the published data. */
export async function benchEngine(published: Dataset): Promise<void> {
  const synthetic = await withSynthetic(
    1000,
    (folder) => parseDataset(readPackage(folder)).dataset,
  );
  const thousand = synthetic.allObservations.length / 1000;
  console.log(
    `Synthetic: 1,000 companies × ${synthetic.indicators.length} indicators × 5 reports, ` +
      `${Math.round(thousand)} thousand numbers\n`,
  );

  report('index of the tables, once', [timed(() => view(synthetic, 'work_fatalities'))]);
  for (const indicator of [
    'suppliers',
    'headcount',
    'turnover_rate',
    'ghg_scope1_2',
    'energy_total',
  ]) {
    report(`view model, ${indicator}, first`, [timed(() => view(synthetic, indicator))]);
    report(
      `view model, ${indicator}, again`,
      repeat(5, () => view(synthetic, indicator)),
    );
  }
  const perCompany = synthetic.companies.map(({ id }) => timed(() => checkCompany(synthetic, id)));
  report('all checks of one company', perCompany);
  tell('all checks of 1,000 companies', ms(sum(perCompany)));
  const findings = sum(synthetic.companies.map(({ id }) => checkCompany(synthetic, id).length));
  tell('findings', String(findings));

  console.log(
    `\nPublished: ${published.companies.length} companies, ${published.observations.length} numbers`,
  );
  report(
    'all checks of one company',
    published.companies.map(({ id }) => timed(() => checkCompany(published, id))),
  );
  report(
    'view model, turnover_rate',
    repeat(20, () => view(published, 'turnover_rate')),
  );
}

function view(dataset: Dataset, id: string) {
  const indicator = findIndicator(dataset, id);
  if (!indicator) throw new Error(`no indicator ${id} in the package`);
  return buildFigureView({ dataset, i18n }, indicator, chosenOf(dataset, defaultSelection));
}
