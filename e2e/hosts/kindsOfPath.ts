import { readdirSync } from 'node:fs';

/**
 * The paths of one file of every kind in a build: all files at its root, and of each folder below
 * them the first of each extension, pages as they are addressed too.
 */
export function kindsOfPath(root: string): readonly string[] {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '_headers')
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(root.length + 1));
  const first = new Map<string, string>();
  for (const file of files.sort()) {
    const [folder, part] = file.split('/');
    const kind = file.includes('/')
      ? `${folder} ${file.split('/').length > 2 ? part : ''} ${file.slice(file.lastIndexOf('.'))}`
      : file;
    if (!first.has(kind)) first.set(kind, file);
  }
  return [...first.values()].flatMap((file) =>
    file.endsWith('index.html') ? [file, file.slice(0, -'index.html'.length)] : [file],
  );
}
