import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentTypes } from '../tools/contentTypes';
import { listen } from './listen';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** The built site on a host of its own, that can be changed, be away and come back. */
export interface Site {
  readonly url: string;
  /** False: no connection is answered. */
  reachable: boolean;
  /** True: a connection is taken and never answered. */
  silent: boolean;
  /** Rewrites the text of a file (path below the root), null: the host does not have it. */
  rewrite: (file: string, text: string) => string | null;
  readonly close: () => void;
}

/** Serves `dist/` as a plain static host does. */
export async function serveSite(): Promise<Site> {
  const server = createServer((request, response) => {
    if (!site.reachable) {
      request.socket.destroy();
      return;
    }
    if (site.silent) return;
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '');
    void answerOf(file).then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
      response.end(body);
    });
  });
  const answerOf = async (file: string) => {
    const extension = path.extname(file);
    const type = contentTypes[extension] ?? 'text/plain';
    try {
      const bytes = await readFile(path.join(dist, file.replace(ofNext, '.js')));
      if (extension === '.woff2') return { status: 200, type, body: bytes };
      const body = site.rewrite(file, bytes.toString('utf8'));
      if (body !== null) return { status: 200, type, body };
    } catch {
      // Not there: as for a file that was taken away.
    }
    return { status: 404, type: 'text/plain', body: 'not found' };
  };
  const port = await listen(server);
  const site: Site = {
    url: `http://127.0.0.1:${port}`,
    reachable: true,
    silent: false,
    rewrite: (_file, text) => text,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return site;
}

const hashed = /-([\w-]{8})\.js\b/g;
const ofNext = /\.next\.js$/;

/**
 * Puts the next build of the site up: the same scripts under other names, those of before gone.
 * Where it is not whole, the first script has not arrived yet.
 */
export function deployNext(site: Site, { whole }: { readonly whole: boolean }): void {
  site.rewrite = (file, text) => {
    if (file.startsWith('assets/') && file.endsWith('.js')) {
      const missing = !whole && file.startsWith('assets/index-');
      if (missing || !ofNext.test(file)) return null;
    }
    return text.replaceAll(hashed, '-$1.next.js');
  };
}
