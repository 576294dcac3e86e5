import { afterEach, expect, it, vi } from 'vitest';
import { loadBytes } from './loadBytes';

afterEach(() => void vi.unstubAllGlobals());

it('gives the bytes of the answer', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(new Uint8Array([1, 2]))));
  expect([...(await loadBytes('/a.woff2'))]).toEqual([1, 2]);
});

it.each([
  ['missing', () => Promise.resolve(new Response('', { status: 404 }))],
  ['out of reach', () => Promise.reject(new TypeError('Failed to fetch'))],
])('rejects with the address of a file that is %s', async (_, fetch) => {
  vi.stubGlobal('fetch', fetch);
  await expect(loadBytes('/a.woff2')).rejects.toThrow('/a.woff2');
});

it('asks the host past an error page that the browser has kept', async () => {
  vi.stubGlobal('fetch', (_: string, { cache }: RequestInit = {}) =>
    Promise.resolve(
      cache === 'no-cache'
        ? new Response(new Uint8Array([1, 2]))
        : new Response('', { status: 404 }),
    ),
  );
  expect([...(await loadBytes('/a.woff2'))]).toEqual([1, 2]);
});
