import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a host sends for a path. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** The connection breaks off after so many bytes of the body. */
  readonly breaksAfter?: number;
  /** It is sent when this settles; at once without it. */
  readonly ready?: Promise<void>;
}

/** Decides the response for a path; `refuse` closes the connection, `hang` never answers. */
export type Reply = (pathname: string) => Answer | 'refuse' | 'hang';

/** A host on a free port of this machine. */
export interface Host {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export interface ProgrammableHost extends Host {
  /** May be replaced while the host runs. */
  reply: Reply;
  /** The paths that were requested, in their order. */
  readonly requested: readonly string[];
}

export const notFound: Answer = {
  status: 404,
  headers: { 'content-type': 'text/plain' },
  body: 'not found',
};

/** A page of another site with the given content. */
export function htmlPage(content: string): Answer {
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Host</title>\n${content}`,
  };
}

export async function serve(reply: Reply): Promise<ProgrammableHost> {
  const requested: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    requested.push(pathname);
    const answer = host.reply(pathname);
    if (answer === 'hang') return;
    if (answer === 'refuse') request.socket.destroy();
    else if (answer.breaksAfter !== undefined) breakOff(response, answer, answer.breaksAfter);
    else {
      const send = () => response.writeHead(answer.status, answer.headers).end(answer.body);
      void (answer.ready ?? Promise.resolve()).then(send);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host: ProgrammableHost = {
    origin: `http://127.0.0.1:${portOf(server.address())}`,
    reply,
    requested,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return host;
}

function breakOff(response: ServerResponse, { status, headers, body }: Answer, bytes: number) {
  const whole = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': String(whole.length) });
  response.write(whole.subarray(0, bytes), () => response.destroy());
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the host has no port');
  return address.port;
}
