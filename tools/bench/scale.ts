import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import * as v from 'valibot';
import { dataFiles } from '../../src/data/dataFiles';
import { tell } from './print';
import { withSynthetic } from './syntheticFolder';

/* What grows with the companies of a package: its files, and the time and memory that their check takes. */

const numbersOfCompanies = [5, 100, 1000];

export function benchScale(): void {
  for (const companies of numbersOfCompanies) {
    console.log(`\n${companies} companies, 5 reports each`);
    withSynthetic(companies, (folder) => {
      tellSizes(folder);
      tellCheck(folder);
    });
  }
}

function tellSizes(folder: string): void {
  const contents = dataFiles
    .map((file) => path.join(folder, file))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file));
  const observations = readFileSync(path.join(folder, 'observations.csv'));
  tell('numbers', String(observations.toString().split('\n').length - 2));
  tell('all files', sizeOf(contents));
  tell('observations.csv', sizeOf([observations]));
}

function sizeOf(contents: readonly Buffer[]): string {
  const bytes = contents.reduce((sum, content) => sum + content.length, 0);
  // As hosts compress what they are asked for; files compressed beforehand are smaller still.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const brotli = contents.reduce(
    (sum, content) => sum + brotliCompressSync(content, { params }).length,
    0,
  );
  return `${megabytes(bytes)}, brotli ${megabytes(brotli)}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

const usage = v.object({ maxRSS: v.number(), userCPUTime: v.number(), systemCPUTime: v.number() });
const tellUsage =
  'data:text/javascript,process.on("exit",()=>console.error(JSON.stringify(process.resourceUsage())))';

/** The data check in a process of its own, by its processor time: the machine may be busy. */
function tellCheck(folder: string): void {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--import', 'tsx', '--import', tellUsage, 'tools/package/check.ts'],
      ...['--data', folder, '--reports', path.join(folder, 'none')],
    ],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`the check fails: ${stdout.slice(-2000)}${stderr}`);
  const used = v.parse(usage, JSON.parse(stderr.trim().split('\n').at(-1) ?? ''));
  const processor = (used.userCPUTime + used.systemCPUTime) / 1e6;
  tell('data:check', `${seconds.toFixed(1)} s, of the processor ${processor.toFixed(1)} s`);
  tell('data:check, peak memory', `${Math.round(used.maxRSS / 1024)} MB`);
}
