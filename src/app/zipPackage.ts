import { loadPackage } from '../data/loadPackage';
import type { Dataset } from '../domain/dataset';

/** All files of the data package in one archive; rejects if one fails to load or does not match its hash. */
export async function zipPackage(dataset: Dataset): Promise<Blob> {
  const hashes = new Map(
    dataset.files.flatMap(({ path, hash }) => (hash === null ? [] : [[path, hash] as const])),
  );
  const [{ toZip }, files] = await Promise.all([import('../export/zip'), loadPackage(hashes)]);
  return toZip(files);
}
