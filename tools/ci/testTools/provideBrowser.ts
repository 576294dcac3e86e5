/** What providing a browser does to the machine; each command is true where it succeeded. */
export interface Shell {
  readonly findBrowser: () => string | null;
  /** True where the browser runs, not only where its file is there. */
  readonly starts: (browser: string) => boolean;
  readonly hasHeadlessShell: () => boolean;
  readonly hasChineseFont: () => boolean;
  /** A Debian on which packages may be installed. */
  readonly isDebianRoot: boolean;
  readonly downloadBrowser: () => boolean;
  readonly installPackages: (...packages: readonly string[]) => boolean;
  readonly say: (message: string) => void;
}

const shellPackage = 'chromium-headless-shell';
const fontPackage = 'fonts-noto-cjk';

/**
 * Sees to it that a browser that starts is on the machine, and a Chinese font where one can be had:
 * what is there, else Playwright's download, else Debian's package. False, with one message that
 * says what to do, where no browser can be had.
 */
export function provideBrowser(shell: Shell): boolean {
  const browser = usable(shell) ?? fetched(shell) ?? installed(shell);
  if (browser === null) {
    shell.say(
      'No Chromium or Chrome is here and none could be had: Playwright could not download its own' +
        (shell.isDebianRoot ? ', and apt-get could not install chromium. ' : '. ') +
        'Install Chromium or Chrome, or set CHROME_PATH to the path of one, and run again.',
    );
    return false;
  }
  // Optional: without it the tests take twice as long.
  if (shell.isDebianRoot && !shell.hasHeadlessShell()) shell.installPackages(shellPackage);
  shell.say(`Browser: ${shell.findBrowser() ?? browser}`);
  if (!shell.hasChineseFont() && !(shell.isDebianRoot && shell.installPackages(fontPackage))) {
    shell.say(
      'Warning: no Chinese font is here, so Chinese text shows as boxes in pictures. ' +
        `Install one (Debian: ${fontPackage}).`,
    );
  }
  return true;
}

function usable(shell: Shell): string | null {
  const browser = shell.findBrowser();
  return browser !== null && shell.starts(browser) ? browser : null;
}

function fetched(shell: Shell): string | null {
  shell.say('No browser that starts is here: asking Playwright to download its Chromium.');
  return shell.downloadBrowser() ? usable(shell) : null;
}

function installed(shell: Shell): string | null {
  if (!shell.isDebianRoot) return null;
  shell.say('Installing Debian’s Chromium.');
  return shell.installPackages('chromium', fontPackage) ? usable(shell) : null;
}
