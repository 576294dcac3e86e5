import { mayBeAbsent, tableFiles, type DataFile } from '../dataFiles';
import { dataVersionHash } from './dataVersionHash';
import { dataUrl } from '../loadPackage';
import { isMixed } from './builtDescriptor';
import { firstCompanies } from '../slices/companiesRead';
import { packageOfSlice, sharedSlice } from '../slices/sliceFiles';
import { readFile, type FileContent } from './readFile';
import { settleFiles } from './settleFiles';

/**
 * The hash of the tables that a reload would show; null if the host cannot be reached, does not serve
 * them all, or is in the midst of a deployment. Asked past the worker (`no-cache`), which answers with
 * stored data where the host does not.
 */
export async function hostDataHash(): Promise<string | null> {
  if (firstCompanies.get() !== null) return hashOfSlices();
  const contents = new Map<DataFile, FileContent>();
  for (const file of tableFiles) {
    const response = await fetch(dataUrl(file), { cache: 'no-cache' }).catch(() => null);
    const read = response && (await readFile(response));
    if (read?.status === 'read') contents.set(file, read.content);
    else if (!mayBeAbsent(file, [])) return null;
  }
  const { cutOff, stale } = await settleFiles(contents, null);
  if (cutOff.size > 0 || isMixed(stale, contents)) return null;
  const texts = new Map([...contents].map(([file, { text }]) => [file, text] as const));
  return dataVersionHash(texts, tableFiles);
}

/** Of a package in slices: the hash that what all pages share tells. */
async function hashOfSlices(): Promise<string | null> {
  const response = await fetch(dataUrl(sharedSlice), { cache: 'no-cache' }).catch(() => null);
  const read = response && (await readFile(response));
  return read?.status === 'read' ? packageOfSlice(read.content.text) : null;
}
