import { dataFiles, type FileTexts } from './dataFiles';

/**
 * A short mark of the data package's texts: FNV-1a over them in their fixed order. A page written
 * from one package is taken over as it stands only where the package loaded has the same mark.
 */
export function dataVersionHash(texts: FileTexts): string {
  let hash = 0x811c9dc5;
  for (const file of dataFiles) {
    const text = texts.get(file) ?? '';
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    // One file's end is not the next one's beginning.
    hash = Math.imul(hash ^ 0xffff, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
