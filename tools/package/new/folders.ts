import path from 'node:path';

/** True where a folder is another or lies in it. */
export function isInside(folder: string, other: string): boolean {
  const way = path.relative(path.resolve(other), path.resolve(folder));
  return way === '' || !(way.startsWith('..') || path.isAbsolute(way));
}
