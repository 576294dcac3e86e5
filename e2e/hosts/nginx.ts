import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { findNginx } from '../../tools/ci/testTools/nginx';
import { builds } from './builtSite';
import { type Host, notFound, serve } from './serve';

/** The built sites under nginx with docs/hosting/nginx.conf, in which only folder and port differ. */
export async function serveByNginx(): Promise<Host> {
  const nginx = findNginx();
  if (nginx === null) {
    throw new Error('nginx is missing: apt-get install nginx, brew install nginx');
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'ledger-nginx-'));
  const origin = await freeOrigin();
  linkBuilds(path.join(folder, 'www'));
  writeConfiguration(folder, new URL(origin).host);
  const flags = ['-c', path.join(folder, 'nginx.conf'), '-e', path.join(folder, 'error.log')];
  const running = spawn(nginx, flags, { stdio: 'pipe' });
  await answers(origin, running);
  return {
    origin,
    async close() {
      running.kill('SIGTERM');
      await once(running, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}

async function freeOrigin(): Promise<string> {
  const probe = await serve(() => notFound);
  await probe.close();
  return probe.origin;
}

/** Both builds in one folder, as a host has them. */
function linkBuilds(folder: string): void {
  mkdirSync(folder);
  for (const entry of readdirSync(builds['/'])) {
    symlinkSync(path.resolve(builds['/'], entry), path.join(folder, entry));
  }
  symlinkSync(path.resolve(builds['/esg/']), path.join(folder, 'esg'));
}

function writeConfiguration(folder: string, address: string): void {
  const site = readFileSync('docs/hosting/nginx.conf', 'utf8')
    .replace('listen 80;', `listen ${address};`)
    .replace('root /srv/www;', `root ${folder}/www;`);
  writeFileSync(path.join(folder, 'site.conf'), site);
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    [
      ...(process.getuid?.() === 0 ? [`user ${userInfo().username};`] : []),
      'daemon off;',
      `pid ${folder}/pid;`,
      `error_log ${folder}/error.log;`,
      'events {}',
      'http {',
      'include /etc/nginx/mime.types;',
      'access_log off;',
      ...kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`),
      `include ${folder}/site.conf;`,
      '}',
    ].join('\n'),
  );
}

async function answers(origin: string, running: ChildProcess): Promise<void> {
  let output = '';
  running.stderr?.on('data', (text: Buffer) => (output += text.toString()));
  for (let tries = 0; tries < 300 && running.exitCode === null; tries += 1) {
    const response = await fetch(origin).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx does not answer: ${output}`);
}
