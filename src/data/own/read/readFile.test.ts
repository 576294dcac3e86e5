import { expect, it, vi } from 'vitest';
import { readFile } from './readFile';

vi.mock('./readBytes', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

it('a lost script is not told as a damaged file', async () => {
  await expect(readFile('report.csv', new Uint8Array([0x61]))).rejects.toThrow();
});
