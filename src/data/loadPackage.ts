import { dataFiles, mayBeAbsent } from './dataFiles';
import { loadBytes } from './loadBytes';
import { hashOf } from './host/readFile';

/** The address of a published file. */
export function dataUrl(file: string): string {
  return `${import.meta.env.BASE_URL}data/${file}`;
}

/**
 * The bytes of every file of the data package, as published. Rejects if one fails to load or
 * is not the file the descriptor lists (`hashes`: path → `sha256:…`), such as a host's error page.
 */
export async function loadPackage(
  hashes: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const listed = [...hashes.keys()];
  const files = await Promise.all(
    dataFiles
      .filter((file) => !mayBeAbsent(file, listed))
      .map(async (file) => {
        const bytes = Uint8Array.from(await loadBytes(dataUrl(file)));
        const expected = hashes.get(file);
        // Outside a secure context a browser cannot compute the digest.
        if (expected !== undefined && 'subtle' in crypto && (await hashOf(bytes)) !== expected) {
          throw new Error(`${file}: not the file of this version`);
        }
        return [file, bytes] as const;
      }),
  );
  return new Map(files);
}
