import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mostShown } from '../../../src/domain/mostShown';
import { describePackage } from '../../package/describePackage';
import { writePackage } from '../../package/synthetic/writePackage';
import { ofPublished, siteOfMany, siteUnderTest, type Site } from './siteUnderTest';

/*
 * Builds what the end-to-end tests run on beside `dist/`: the site below a path, one of many made-up companies
 * and, where the package has reports beside the published ones, a site of those alone.
 */

const { publicDir, dist, below } = siteUnderTest;
if (publicDir !== 'public') {
  writePublished(siteUnderTest);
  build('/', dist, publicDir);
}
build('/esg/', below, publicDir);
writeMany(siteOfMany);
build('/', siteOfMany.dist, siteOfMany.publicDir);

function writePublished(site: Site): void {
  rmSync(site.publicDir, { recursive: true, force: true });
  cpSync('public', site.publicDir, { recursive: true });
  const folder = path.join(site.publicDir, 'data');
  const read = (file: string) => readFileSync(path.join(folder, file));
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
    writeFileSync(path.join(folder, file), ofPublished(read(file).toString()));
  }
  const descriptor = describePackage(read('datapackage.json').toString(), read);
  writeFileSync(path.join(folder, 'datapackage.json'), descriptor);
}

function writeMany({ publicDir: folder }: Pick<Site, 'publicDir'>): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync('public', folder, { recursive: true, filter: (file) => !file.endsWith('data') });
  const asked = { companies: mostShown + 3, years: 2, seed: 1, faults: false };
  writePackage(asked, path.join(folder, 'data'));
}

function build(base: string, outDir: string, publicDir: string): void {
  const args = ['vite', 'build', `--base=${base}`, `--outDir=${path.resolve(outDir)}`];
  const { status } = spawnSync('npx', args, {
    stdio: 'inherit',
    env: { ...process.env, PUBLIC_DIR: publicDir },
    // npx is a .cmd on Windows, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}
