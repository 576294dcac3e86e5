import { zipSync } from 'fflate';

/** One zip archive of named files. */
export function toZip(files: ReadonlyMap<string, Uint8Array>): Blob {
  const bytes = zipSync(Object.fromEntries(files));
  return new Blob([new Uint8Array(bytes)], { type: 'application/zip' });
}
