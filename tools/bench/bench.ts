import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dataFiles } from '../../src/data/dataFiles';
import { parseDataset } from '../../src/data/parseDataset';
import { benchDraft } from './draft';
import { benchEndurance } from './endurance';
import { benchEngine } from './engine';
import { benchImport } from './import';
import { benchImportSpeed } from './importSpeed';
import { benchLighthouse } from './lighthouse';
import { benchOwnPages } from './ownPages';
import { benchPictures } from './pictures';
import { benchScale } from './scale';
import { benchSite } from './site';

/*
 * npm run bench -- [engine] [pictures] [site] [endurance] [lighthouse] [draft] [import] [scale] [--dist DIR] [--port N]
 *   [--runs N] [--network slow-4g|devtools] [--reports DIR] [--tables DIR] [--faults]
 * Prints how long the engine takes and how much memory it needs, how long a picture of the built site
 * takes and what its fonts weigh, how the built site arrives on a slow phone, and what a tab holds
 * after many pages and exports: the latter three need a build and a browser. All four where none is
 * named; Lighthouse, which npx fetches, drafts, which need the report texts, and what
 * the lines of brought-in tables are proposed to be (--faults: each that is not right) and how long a large one
 * takes to read, and what a package of 5, 100 and 1,000 companies weighs, its check and its build take and
 * its pages cost, only by name.
 */

const parts = ['engine', 'pictures', 'site', 'endurance'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4191' },
    runs: { type: 'string', default: '5' },
    network: { type: 'string', default: 'slow-4g' },
    tables: { type: 'string', default: 'tools/bench/import' },
    faults: { type: 'boolean', default: false },
    reports: { type: 'string', default: process.env['REPORT_TEXTS'] ?? 'report-texts' },
  },
});
const stranger = positionals.find(
  (positional) => ![...parts, 'lighthouse', 'draft', 'import', 'scale'].includes(positional),
);
if (stranger !== undefined) throw new Error(`no part is named ${stranger}`);
if (values.network !== 'slow-4g' && values.network !== 'devtools') {
  throw new Error('--network is slow-4g or devtools');
}
const asked = new Set(positionals.length === 0 ? parts : positionals);
const port = Number(values.port);
const runs = Number(values.runs);
if (!Number.isInteger(port) || !(runs >= 1)) throw new Error('--port and --runs are numbers');

const folder = 'public/data';
const files = new Map(
  dataFiles.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
);
const published = parseDataset(files).dataset;

if (asked.has('engine')) {
  await benchEngine(published);
  console.log(`\nPeak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
}
if (asked.has('pictures')) await benchPictures(published, values.dist);
if (asked.has('site')) {
  await benchSite({ dist: values.dist, port, runs, network: values.network });
}
if (asked.has('endurance')) await benchEndurance(values.dist);
if (asked.has('lighthouse')) await benchLighthouse(values.dist, port);
if (asked.has('draft')) benchDraft(published, values.reports);
if (asked.has('scale')) await benchScale(port);
if (asked.has('import')) {
  benchImport(published, values.tables, values.faults);
  await benchImportSpeed();
  await benchOwnPages(published, values.dist);
}
