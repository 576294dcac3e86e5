import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findTestBrowser, headlessShell } from './browser';
import { findNginx, provideNginx } from './nginx';
import { provideBrowser, type Shell } from './provideBrowser';

/*
 * Run before Playwright: exits with 1 where no browser can be had. Which browser the tests take is
 * `findTestBrowser`'s to say, here and in playwright.config.ts alike.
 */

const isRoot = process.getuid?.() === 0;

const machine: Shell = {
  findBrowser: () => findTestBrowser(),
  // On Windows and macOS asking Chrome for its version opens a window; there the file is enough.
  starts: (browser) => process.platform !== 'linux' || succeeds(browser, ['--version'], 'ignore'),
  // Whoever names a browser wants that one.
  hasHeadlessShell: () =>
    process.env['CHROME_PATH'] !== undefined || !!findTestBrowser()?.endsWith(headlessShell),
  hasChineseFont: () => {
    if (process.platform !== 'linux') return true;
    const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
    return status === 0 && stdout.trim() !== '';
  },
  isDebianRoot: isRoot && existsSync('/etc/debian_version'),
  downloadBrowser: () => succeeds('npx', ['playwright', 'install', 'chromium']),
  installPackages: (...packages) =>
    succeeds('apt-get', ['update']) && succeeds('apt-get', ['install', '-y', ...packages]),
  say: (message) => console.log(message),
};
provideNginx(findNginx(), machine);
if (!provideBrowser(machine)) process.exitCode = 1;

/** Runs a command, its output shown unless it is to be ignored; false also where there is none. */
function succeeds(
  command: string,
  args: readonly string[],
  stdio: 'inherit' | 'ignore' = 'inherit',
): boolean {
  // npx is a .cmd on Windows, which only a shell can start.
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { stdio, shell }).status === 0;
}
