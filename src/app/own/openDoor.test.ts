import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, it, vi } from 'vitest';
import { findTables } from '../../data/own/propose/findTables';
import { buildDataset } from '../../testing/dataset';
import { openDoor } from './openDoor';

vi.mock('../../data/own/propose/findTables');
afterEach(() => vi.mocked(findTables).mockReset());

const pasted = { kind: 'pasted', text: 'Indicator\t2024\nEmployees\t12', html: '' } as const;

function read(signal: AbortSignal) {
  const door = openDoor(new QueryClient(), buildDataset());
  return door.read(pasted, { signal, onProgress: () => undefined }, null);
}

it('what the reader stops is told apart from what cannot be read', async () => {
  const stop = new AbortController();
  vi.mocked(findTables).mockImplementation(() => {
    stop.abort();
    return [];
  });
  expect(await read(stop.signal)).toEqual({ kind: 'stopped' });
});

it('a script that is lost on the way is no cancelling', async () => {
  vi.mocked(findTables).mockImplementation(() => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  await expect(read(new AbortController().signal)).rejects.toThrow('dynamically imported module');
});
