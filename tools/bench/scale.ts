import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import * as v from 'valibot';
import { dataFiles } from '../../src/data/dataFiles';
import { ms, tell } from './print';
import { pagesAtScale, type PageScale } from './scalePages';
import { withSynthetic } from './syntheticFolder';

/*
 * What grows with the companies of a package: its files, the time and memory that their check takes, its
 * build, and what its pages cost a reader.
 */

const numbersOfCompanies = [5, 100, 1000];

export async function benchScale(port: number): Promise<void> {
  const scales: PageScale[] = [];
  for (const companies of numbersOfCompanies) {
    console.log(`\n${companies} companies, 5 reports each`);
    const pages = await withSynthetic(companies, async (folder) => {
      tellSizes(folder);
      tellCheck(folder);
      return pagesAtScale(folder, port);
    });
    if (pages) {
      tellPages(pages);
      scales.push(pages);
    }
  }
  const [few] = scales;
  const many = scales[scales.length - 1];
  if (!few || !many || few === many) return;
  console.log(`\n${numbersOfCompanies[numbersOfCompanies.length - 1]} companies to five`);
  for (const [name, of] of rows) tell(name, `${(of(many) / of(few)).toFixed(2)} times`);
}

type Row = readonly [
  name: string,
  of: (scale: PageScale) => number,
  say: (number: number) => string,
];

const seconds = (duration: number) => `${(duration / 1000).toFixed(2)} s`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const rows: readonly Row[] = [
  ['overview: first figure', ({ overview }) => overview.values, seconds],
  ['overview: marks answer', ({ overview }) => overview.marks, seconds],
  ['overview: data', ({ overview }) => overview.dataBytes, kilobytes],
  ['overview: heap', ({ overview }) => overview.heapBytes, megabytes],
  ['scope 1: first figure', ({ indicator }) => indicator.values, seconds],
  ['scope 1: marks answer', ({ indicator }) => indicator.marks, seconds],
  ['scope 1: data', ({ indicator }) => indicator.dataBytes, kilobytes],
  ['scope 1: heap', ({ indicator }) => indicator.heapBytes, megabytes],
  ['switch of indicator', ({ switchMs }) => switchMs, ms],
  ['build', ({ buildSeconds }) => buildSeconds * 1000, seconds],
];

function tellPages(scale: PageScale): void {
  for (const [name, of, say] of rows) tell(name, say(of(scale)));
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
