import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else's, on another port. */
export interface Host {
  readonly url: string;
  readonly server: Server;
}

/** Serves a page of another origin with the given content. */
export async function serveHost(content: string): Promise<Host> {
  const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>
${content}`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the host has no port');
  return { url: `http://127.0.0.1:${address.port}`, server };
}
