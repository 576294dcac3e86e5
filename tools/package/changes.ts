import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { changesFile } from '../../src/data/dataFiles';
import { writeChanges } from './changes/changesTable';
import { readPackage } from './readPackage';

/*
 * npm run data:changes -- --before DIR [--data DIR]
 * Adds to changes.csv what changed in each figure since the older package in DIR; leaves with 1, and
 * writes nothing, where the two cannot be compared.
 */

const { values } = parseArgs({
  options: {
    before: { type: 'string', default: '' },
    data: { type: 'string', default: 'public/data' },
  },
});

const [before, after] = [values.before, values.data].map((folder) => ({
  folder,
  texts: readPackage(folder),
}));
const written =
  before && after && values.before !== ''
    ? writeChanges(before, after)
    : { refusal: 'Name the folder of the older package: npm run data:changes -- --before DIR' };
if ('refusal' in written) {
  console.error(written.refusal);
  process.exitCode = 1;
} else {
  const file = path.join(values.data, changesFile);
  const count = written.rows.length;
  if (count > 0) writeFileSync(file, written.text);
  console.log(
    `${written.versions}: ${count} changes of figures${count > 0 ? ` added to ${file}` : ''}`,
  );
  if (count > 0) console.log('Go on with npm run data:describe');
}
