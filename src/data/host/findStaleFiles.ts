import type { PackageFile } from '../../domain/dataset';
import { dataFiles, type DataFile, type FileTexts } from '../dataFiles';
import { hashOf } from '../loadPackage';

/**
 * The files that do not match the checksum listed for them. None outside a secure context, where a
 * browser computes no digest.
 */
export async function findStaleFiles(
  listed: readonly PackageFile[],
  texts: FileTexts,
): Promise<readonly DataFile[]> {
  if (!('subtle' in crypto)) return [];
  const found = await Promise.all(
    dataFiles.map(async (file) => {
      const hash = listed.find(({ path }) => path === file)?.hash;
      const text = texts.get(file);
      return hash == null || text === undefined || (await matches(text, hash)) ? [] : [file];
    }),
  );
  return found.flat();
}

/** Decoding drops a byte order mark: the file may have begun with one. */
async function matches(text: string, hash: string): Promise<boolean> {
  const encoder = new TextEncoder();
  return (
    (await hashOf(encoder.encode(text))) === hash ||
    (await hashOf(encoder.encode(`\uFEFF${text}`))) === hash
  );
}
