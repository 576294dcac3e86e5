import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describePackage } from './describePackage';

/*
 * Writes what follows from the data files into datapackage.json (`npm run data:describe`): title, sources,
 * size and SHA-256 of each. To be run after a change of data; the data check fails where they do not agree.
 */

const folder = 'public/data';
const file = path.join(folder, 'datapackage.json');
const described = describePackage(readFileSync(file, 'utf8'), (name) => {
  const data = path.join(folder, name);
  return existsSync(data) ? readFileSync(data) : null;
});
writeFileSync(file, described);
console.log(`${file} describes its files anew`);
