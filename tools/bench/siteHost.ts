import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import path from 'node:path';
import type { TLSSocket } from 'node:tls';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentTypes } from '../site/headers/contentTypes';

/** A built site on a port of this machine, as a usual static host serves it. */
export interface SiteHost {
  /** Scheme, host and port. */
  readonly origin: string;
  /** The flag by which Chromium trusts its certificate. */
  readonly trust: string;
  /** Bytes of all responses so far, headers included, without TLS. */
  readonly bytesSent: () => number;
  readonly close: () => void;
}

interface Served {
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
}

const packed = new Set(['.png', '.woff2']);

/**
 * Serves a folder over HTTPS and HTTP/2, since browsers speak HTTP/2 over TLS alone and a page of
 * many small scripts would queue for HTTP/1.1's six connections, as on no real host. Assets, data up to a
 * megabyte and the named pages are compressed before it answers, with brotli 11 and gzip 9, the rest when
 * first asked for. A path that is not there gets `404.html`, else `index.html`. Throws where the machine has
 * no `openssl` to make the certificate.
 */
export async function serveSite(
  folder: string,
  port: number,
  pages: readonly string[],
): Promise<SiteHost> {
  const pem = certificate();
  const files = filesBelow(folder);
  const served = new Map<string, Served>();
  const read = (file: string) => {
    const known = served.get(file) ?? compress(path.join(folder, file));
    served.set(file, known);
    return known;
  };
  for (const file of files) {
    const page = pages.some((item) => file === `${item}index.html`);
    if (page || (ofEveryVisit.test(file) && !isLarge(path.join(folder, file)))) read(file);
  }
  const server = createSecureServer({ key: pem, cert: pem, allowHTTP1: true });
  const sockets = new Set<TLSSocket>();
  server.on('secureConnection', (socket: TLSSocket) => sockets.add(socket));
  server.on('request', (request, response) => {
    const asked = decodeURIComponent(new URL(request.url, 'https://host').pathname).slice(1);
    const file = [asked, path.posix.join(asked, 'index.html')].find((item) => files.has(item));
    const { type, etag, plain, br, gzip } = read(
      file ?? (files.has('404.html') ? '404.html' : 'index.html'),
    );
    if (file !== undefined && request.headers['if-none-match'] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    const accepts = request.headers['accept-encoding'] ?? '';
    const coding = packed.has(path.extname(file ?? ''))
      ? ''
      : (['br', 'gzip'].find((item) => accepts.includes(item)) ?? '');
    response.writeHead(file === undefined && files.has('404.html') ? 404 : 200, {
      'content-type': type,
      etag,
      'cache-control': asked.startsWith('assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
      ...(coding === '' ? {} : { 'content-encoding': coding, vary: 'accept-encoding' }),
    });
    response.end(coding === 'br' ? br : coding === 'gzip' ? gzip : plain);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `https://127.0.0.1:${port}`,
    trust: `--ignore-certificate-errors-spki-list=${keyDigest(pem)}`,
    bytesSent: () => [...sockets].reduce((total, { bytesWritten }) => total + bytesWritten, 0),
    close: () => server.close(),
  };
}

function isLarge(file: string): boolean {
  return statSync(file).size > 2 ** 20;
}

function compress(file: string): Served {
  const plain = readFileSync(file);
  const ending = path.extname(file);
  const type = contentTypes[ending] ?? 'application/octet-stream';
  // Of the compressed bytes too: the same for each, so weak.
  const etag = `W/"${createHash('sha1').update(plain).digest('hex')}"`;
  if (packed.has(ending)) return { type, etag, plain, br: plain, gzip: plain };
  return {
    type,
    etag,
    plain,
    br: brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    gzip: gzipSync(plain, { level: 9 }),
  };
}

function filesBelow(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) throw new Error(`no build in ${folder}: npm run build`);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(
    names
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => name.split(path.sep).join('/')),
  );
}

/** Of slices a visit asks for a few. */
const ofEveryVisit = /^(?:assets|data)\/(?!slices\/|parquet\/)/;

/** Key and certificate of this machine's own making, in one text, good for two days. */
function certificate(): string {
  const making = 'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -keyout - -out -';
  return execFileSync('openssl', making.split(' '), {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** https://datatracker.ietf.org/doc/html/rfc7469#section-2.4 */
function keyDigest(pem: string): string {
  const key = new X509Certificate(/-----BEGIN CERTIFICATE[^]*/.exec(pem)?.[0] ?? '').publicKey;
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('base64');
}
