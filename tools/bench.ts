import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { dataFiles, parseDataset } from '../src/data/parseDataset';
import { checkCompany } from '../src/domain/checks/checkCompany';
import type { Dataset } from '../src/domain/dataset';
import { findIndicator } from '../src/domain/lookup';
import { buildFigureView } from '../src/figures/figureView';
import { createFormat } from '../src/i18n/format';
import { messages } from '../src/i18n/messages/en';
import { createTranslate } from '../src/i18n/translate';
import type { Words } from '../src/i18n/Words';
import { defaultSelection } from '../src/state/selection';
import { syntheticDataset } from './bench/syntheticDataset';

/*
 * npm run bench
 * Prints how long the engine takes and how much memory it needs: all checks, and one full view
 * model, on a synthetic package of 1,000 companies × all indicators × 5 years and on the real one.
 */

const words: Words = {
  language: 'en',
  t: createTranslate('en', messages),
  format: createFormat('en'),
};

const published = readPublished();
const synthetic = syntheticDataset(published, 1000, 5);
const thousand = synthetic.observations.length / 1000;
console.log(
  `Synthetic: 1,000 companies × ${synthetic.indicators.length} indicators × 5 years, ` +
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
console.log(`${pad('all checks of 1,000 companies')} ${ms(sum(perCompany))}`);
const findings = sum(synthetic.companies.map(({ id }) => checkCompany(synthetic, id).length));
console.log(`${pad('findings')} ${findings}\n`);

console.log(
  `Published: ${published.companies.length} companies, ${published.observations.length} numbers`,
);
report(
  'all checks of one company',
  published.companies.map(({ id }) => timed(() => checkCompany(published, id))),
);
report(
  'view model, turnover_rate',
  repeat(20, () => view(published, 'turnover_rate')),
);

console.log(`\nPeak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

function view(dataset: Dataset, id: string) {
  const indicator = findIndicator(dataset, id);
  if (!indicator) throw new Error(`no indicator ${id} in the package`);
  const companies = dataset.companies.map((company) => company.id);
  const year = Math.max(...dataset.reports.map((one) => one.year));
  return buildFigureView(dataset, indicator, companies, year, defaultSelection, words);
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function repeat(times: number, run: () => unknown): readonly number[] {
  return Array.from({ length: times }, () => timed(run));
}

function report(name: string, durations: readonly number[]): void {
  const sorted = [...durations].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const most = sorted.at(-1) ?? 0;
  const parts = durations.length === 1 ? [ms(most)] : [`median ${ms(median)}`, `most ${ms(most)}`];
  console.log(`${pad(name)} ${parts.join(', ')}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function ms(duration: number): string {
  return `${duration.toFixed(1)} ms`;
}

function pad(name: string): string {
  return name.padEnd(40);
}

function readPublished(): Dataset {
  const folder = 'public/data';
  const files = new Map(
    dataFiles.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  );
  return parseDataset(files).dataset;
}
