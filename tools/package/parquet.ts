import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parquetFiles, parquetFolder } from './parquet/parquetFiles';
import { readPackage } from './readPackage';

/*
 * npm run data:parquet [-- --data DIR] [--out DIR]
 * Writes the tables of a package as Parquet, into a folder beside them if no other is given. The build
 * does so where the package is large.
 */

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: 'public/data' },
    out: { type: 'string' },
  },
});
const folder = values.out ?? path.join(values.data, parquetFolder);
mkdirSync(folder, { recursive: true });
for await (const [file, bytes] of parquetFiles(readPackage(values.data))) {
  writeFileSync(path.join(folder, file), bytes);
  console.log(`${path.join(folder, file)}: ${Math.ceil(bytes.byteLength / 1000)} kB`);
}
