import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Shell } from './provideBrowser';

const folders = [
  ...(process.env['PATH'] ?? '').split(path.delimiter),
  // Where Debian keeps it, which is on the PATH of root alone.
  '/usr/sbin',
  '/usr/local/sbin',
];

/** The path of nginx, under which the tests serve the built site; null where it is not installed. */
export function findNginx(): string | null {
  return (
    folders.map((folder) => path.join(folder, 'nginx')).find((file) => existsSync(file)) ?? null
  );
}

/** Installs nginx where it is missing and can be installed; says that its tests fail where not. */
export function provideNginx(
  found: string | null,
  { isDebianRoot, installPackages, say }: Pick<Shell, 'isDebianRoot' | 'installPackages' | 'say'>,
): void {
  if (found !== null || (isDebianRoot && installPackages('nginx'))) return;
  say('Warning: nginx is missing, so the tests under nginx fail. Install it (Debian: nginx).');
}
