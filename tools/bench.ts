import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dataFiles, parseDataset } from '../src/data/parseDataset';
import { benchEngine } from './bench/engine';
import { benchPictures } from './bench/pictures';

/*
 * npm run bench
 * Prints how long the engine takes and how much memory it needs, then how long a picture of the
 * built site takes and what its fonts weigh: that part needs a build and a browser.
 */

const folder = 'public/data';
const files = new Map(
  dataFiles.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
);
const published = parseDataset(files).dataset;

benchEngine(published);
console.log(`\nPeak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`);
await benchPictures(published);
