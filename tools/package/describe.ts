import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describePackage } from './describePackage';

/*
 * Writes size and SHA-256 of each data file into datapackage.json (`npm run data:describe`), to be
 * run after a change of data; the data check fails where they do not agree.
 */

const folder = 'public/data';
const file = path.join(folder, 'datapackage.json');
const described = describePackage(readFileSync(file, 'utf8'), (name) =>
  readFileSync(path.join(folder, name)),
);
writeFileSync(file, described);
console.log(`${file} describes its files anew`);
