import { mayBeAbsent, tableFiles } from '../dataFiles';
import { dataVersionHash } from '../dataVersionHash';
import { dataUrl } from '../loadPackage';
import { storedAtHeader } from './storedAt';

/** The hash of the tables that a reload would show; null if the host does not serve them all. */
export async function hostDataHash(): Promise<string | null> {
  try {
    const texts = await Promise.all(
      tableFiles.map(async (file) => {
        const response = await fetch(dataUrl(file), { cache: 'no-cache' });
        if (response.headers.has(storedAtHeader)) throw new Error(file);
        const text = response.ok ? await response.text() : null;
        if (mayBeAbsent(file, []) && (text === null || text.trimStart().startsWith('<'))) {
          return [file, ''] as const;
        }
        if (text === null) throw new Error(file);
        return [file, text] as const;
      }),
    );
    return dataVersionHash(new Map(texts), tableFiles);
  } catch {
    return null;
  }
}
