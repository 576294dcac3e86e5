import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writePackage } from '../package/synthetic/writePackage';

/** A package of made-up companies with five reports each, in a folder that is gone once `use` is done. */
export async function withSynthetic<Result>(
  companies: number,
  use: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), `companies-${companies}-`));
  try {
    writePackage({ companies, years: 5, seed: 1, faults: false }, folder);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
