import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { spawn, type ChildProcess } from 'node:child_process';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { contentTypes } from '../tools/contentTypes';
import { readHeaders } from '../tools/prerender/readHeaders';
import { listen } from './listen';

/** A host that serves the built site at `/` and, built anew for it, below `/esg/`. */
export interface Host {
  readonly origin: string;
  readonly stop: () => void;
}

const below = 'test-results/esg';

/** Both builds in one folder, as a host has them. */
function folder(): string {
  for (const built of ['dist', below]) {
    if (!existsSync(path.join(built, 'index.html'))) {
      throw new Error(`${built} is missing: npm run build && npm run build:below`);
    }
  }
  const root = mkdtempSync(path.join(tmpdir(), 'ledger-'));
  for (const entry of readdirSync('dist')) {
    symlinkSync(path.resolve('dist', entry), path.join(root, entry));
  }
  symlinkSync(path.resolve(below), path.join(root, 'esg'));
  return root;
}

/** A host without any rule but those of `_headers`: a path is a file or it is not there. */
export async function plainHost(): Promise<Host> {
  const root = folder();
  const rules = readFileSync(path.join(root, '_headers'), 'utf8');
  const rulesBelow = readFileSync(path.join(root, 'esg/_headers'), 'utf8');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(root, decodeURIComponent(pathname));
    const sent = readHeaders(pathname.startsWith('/esg/') ? rulesBelow : rules, pathname);
    for (const [name, values] of Object.entries(sent)) {
      // Two policies in one header line would be two policies to a browser too.
      response.setHeader(name, values.join(', '));
    }
    if (pathname.endsWith('/')) send(response, path.join(file, 'index.html'), root, pathname);
    else if (existsSync(path.join(file, 'index.html'))) {
      response.writeHead(301, { location: `${pathname}/` }).end();
    } else send(response, file, root, pathname);
  });
  const port = await listen(server);
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

function send(response: ServerResponse, file: string, root: string, pathname: string): void {
  const found = path.extname(file) !== '' && existsSync(file);
  const missing = pathname.startsWith('/esg/') ? 'esg/404.html' : '404.html';
  const sent = found ? file : path.join(root, missing);
  const type = contentTypes[path.extname(sent)] ?? 'application/octet-stream';
  response.writeHead(found ? 200 : 404, { 'content-type': type }).end(readFileSync(sent));
}

/** Where nginx is; undefined where it is not installed. */
export const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find((file) =>
  existsSync(file),
);

/** nginx with the configuration of docs/hosting/nginx.conf, but for folder and port. */
export async function nginxHost(): Promise<Host> {
  if (nginx === undefined) throw new Error('nginx is not installed');
  const root = folder();
  const probe = createServer();
  const port = await listen(probe);
  await new Promise((resolve) => probe.close(resolve));
  const site = readFileSync('docs/hosting/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/www;', `root ${root};`);
  const own = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  const conf = path.join(own, 'nginx.conf');
  writeFileSync(path.join(own, 'site.conf'), site);
  writeFileSync(
    conf,
    [
      ...(process.getuid?.() === 0 ? [`user ${userInfo().username};`] : []),
      'daemon off;',
      `pid ${own}/pid;`,
      `error_log ${own}/error.log;`,
      'events {}',
      'http {',
      'include /etc/nginx/mime.types;',
      'access_log off;',
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (kind) => `${kind}_temp_path ${own}/${kind};`,
      ),
      `include ${own}/site.conf;`,
      '}',
    ].join('\n'),
  );
  const running = spawn(nginx, ['-c', conf, '-e', `${own}/error.log`], { stdio: 'pipe' });
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, running);
  return { origin, stop: () => running.kill('SIGQUIT') };
}

async function answers(origin: string, running: ChildProcess): Promise<void> {
  let said = '';
  running.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  for (let tries = 0; tries < 100; tries += 1) {
    if (running.exitCode !== null) break;
    const response = await fetch(origin).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nginx does not answer: ${said}`);
}
