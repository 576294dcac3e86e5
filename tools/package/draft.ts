import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { draftReport } from './draft/draftReport';
import { isInside } from './new/folders';
import { readPackage } from './readPackage';

/*
 * npm run data:draft -- FILE --company ID --year YEAR [--new-company] [--out DIR] [--data DIR]
 * Proposes rows from a report's PDF or text, for a person to confirm, in drafts/<report>/draft.csv, with
 * the text that its lines count in; leaves with 1 where it cannot. Nothing that is there is written over.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    company: { type: 'string', default: '' },
    year: { type: 'string', default: '' },
    'new-company': { type: 'boolean', default: false },
    out: { type: 'string' },
    data: { type: 'string', default: 'public/data' },
  },
});

const refusal = await draft();
if (refusal !== null) {
  console.error(refusal);
  process.exitCode = 1;
}

/** Writes the draft and tells its place; what stands against it, or null. */
async function draft(): Promise<string | null> {
  const { company, year, 'new-company': newCompany, data } = values;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    return 'name one file: the PDF or the text of a report';
  if (!existsSync(file)) return `${file} is not there`;
  const texts = readPackage(data);
  if (texts.size === 0) return `${data} has no data package; name its folder: --data DIR`;
  const source = { name: file, bytes: new Uint8Array(readFileSync(file)) };
  const drafted = await draftReport(texts, { company, year, newCompany }, source);
  if ('refusal' in drafted) return drafted.refusal;
  const folder = values.out ?? path.join('drafts', drafted.report);
  if (isInside(folder, data)) return `${folder} is part of the data package; choose another --out`;
  const there = [...drafted.files.keys()].find((name) => existsSync(path.join(folder, name)));
  if (there !== undefined) {
    return `${path.join(folder, there)} is there; nothing was written. Remove it or choose another: --out DIR`;
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of drafted.files) writeFileSync(path.join(folder, name), text);
  console.log(`${folder}: ${[...drafted.files.keys()].join(', ')}`);
  console.log(
    `${drafted.proposed} rows proposed, none read: confirm each against the report; a draft is no reading`,
  );
  return null;
}
