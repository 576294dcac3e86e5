import { createServer, type Server } from 'node:http';
import { listen } from './listen';

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
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}`, server };
}
