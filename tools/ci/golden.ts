import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { languages } from '../../src/domain/dataset';
import { publishedI18n, readPublished } from '../../src/testing/published';
import { nodeFonts } from '../site/fonts/nodeFonts';
import { exportsIn, picturesIn } from './golden/files';
import { pageItems } from './golden/pages';
import { compareRecords, recordOf, type Item } from './golden/record';
import { viewsIn } from './golden/views';

/*
 * npm run golden [-- --write] [--dump DIR] [--without-pages]
 * Compares what the product says (view models, pictures, exports, findings, prerendered pages) with the committed
 * record and names the groups that differ; leaves with 1 where any does. --write renews the record, --dump writes
 * the full texts, so that those of two commits can be compared with `diff -r`. Pages are those of `npm run build`.
 */

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    dump: { type: 'string' },
    'without-pages': { type: 'boolean', default: false },
  },
});
const recordFile = 'tools/ci/golden/record.json';
const withPages = !values['without-pages'];
if (withPages && !existsSync('dist/index.html')) {
  console.error('dist/ is missing: npm run build, or leave the pages out: --without-pages');
  process.exit(1);
}

const before = existsSync(recordFile)
  ? v.parse(v.record(v.string(), v.string()), JSON.parse(readFileSync(recordFile, 'utf8')))
  : {};
// What is left out is as it was.
const leftOut = Object.entries(before).filter(([group]) => !withPages && group.startsWith('page/'));
const now = { ...Object.fromEntries(leftOut), ...(await recordOf(allItems())) };
const differences = compareRecords(before, now);
for (const line of differences) console.log(line);
console.log(`${differences.length} of ${Object.keys(now).length} groups differ`);
if (values.write) writeFileSync(recordFile, `${JSON.stringify(now, null, 2)}\n`);
else if (differences.length > 0) process.exitCode = 1;

async function* allItems(): AsyncGenerator<Item> {
  const dataset = readPublished();
  for (const language of languages) {
    const words = publishedI18n(language);
    const { metrics } = await nodeFonts(language);
    for (const item of viewsIn(dataset, words)) yield dumped(item);
    for (const item of picturesIn(dataset, words, metrics)) yield dumped(item);
    for await (const item of exportsIn(dataset, words)) yield dumped(item);
  }
  if (withPages) for (const item of pageItems('dist')) yield dumped(item);
}

/** The item itself; its text is in the folder of `--dump`. */
function dumped(item: Item): Item {
  if (values.dump === undefined) return item;
  const folder = path.join(values.dump, item.group);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${item.name}.txt`), `${item.text}\n`);
  return item;
}
