import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { toZip } from './zip';

it('an archive holds every file byte for byte, under its name', async () => {
  const bytes = new TextEncoder().encode('company,value\n七牛,1\n');
  const files = new Map([
    ['observations.csv', bytes],
    ['empty.csv', new Uint8Array()],
  ]);
  const blob = toZip(files);
  const unpacked = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  expect(blob.type).toBe('application/zip');
  expect(Object.keys(unpacked)).toEqual(['observations.csv', 'empty.csv']);
  expect([...(unpacked['observations.csv'] ?? [])]).toEqual([...bytes]);
});
