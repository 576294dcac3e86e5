import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readPackage } from './readPackage';
import { isInside } from './new/folders';
import { layOutReport } from './new/layOut';

/*
 * npm run data:new -- --company ID --year YEAR [--new-company] [--out DIR] [--data DIR]
 * Lays out what a report adds to the package, in a folder of its own (drafts/<report>/), and says what
 * to do next; leaves with 1 where it cannot. Nothing that is there is written over.
 */

const { values } = parseArgs({
  options: {
    company: { type: 'string', default: '' },
    year: { type: 'string', default: '' },
    'new-company': { type: 'boolean', default: false },
    out: { type: 'string' },
    data: { type: 'string', default: 'public/data' },
  },
});

const refusal = layOut();
if (refusal !== null) {
  console.error(refusal);
  process.exitCode = 1;
}

/** Writes the files and tells their place; what stands against it, or null. */
function layOut(): string | null {
  const { company, year, 'new-company': newCompany, data } = values;
  const texts = readPackage(data);
  if (texts.size === 0) return `${data} has no data package; name its folder: --data DIR`;
  const laid = layOutReport(texts, { company, year, newCompany });
  if ('refusal' in laid) return laid.refusal;
  const folder = values.out ?? path.join('drafts', laid.report);
  if (isInside(folder, data)) return `${folder} is part of the data package; choose another --out`;
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    return `${folder} is not empty; nothing was written. Empty it or choose another: --out DIR`;
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of laid.files) writeFileSync(path.join(folder, name), text);
  console.log(`${folder}: ${[...laid.files.keys()].join(', ')}`);
  console.log(`Go on with ${path.join(folder, 'CHECKLIST.md')}`);
  return null;
}
