import { resolveObjectURL } from 'node:buffer';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveFile, saveHeldFile } from './saveFile';

let saved: { href: string; download: string; click: () => void };
beforeEach(() => {
  vi.useFakeTimers();
  saved = { href: '', download: '', click: () => undefined };
  vi.stubGlobal('document', { createElement: () => saved });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a saved file is in memory for a minute, then no more', () => {
  saveFile(new Blob(['1']), 'a.csv');
  expect(saved.download).toBe('a.csv');
  vi.advanceTimersByTime(59_000);
  expect(resolveObjectURL(saved.href)?.size).toBe(1);
  vi.advanceTimersByTime(2_000);
  expect(resolveObjectURL(saved.href)).toBeUndefined();
});

it('one that is shown stays until a minute after it is released', () => {
  const { url, release } = saveHeldFile(new Blob(['12']), 'a.png');
  vi.advanceTimersByTime(600_000);
  expect(resolveObjectURL(url)?.size).toBe(2);
  release();
  vi.advanceTimersByTime(61_000);
  expect(resolveObjectURL(url)).toBeUndefined();
});
