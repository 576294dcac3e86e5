import { describe, expect, it } from 'vitest';
import { findBrowser, findTestBrowser, type Machine } from './browser';

/** A machine on which exactly these files exist. */
function machine(files: readonly string[], change: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    fileExists: (file) => files.includes(file),
    playwrightBrowser: () => '/cache/playwright/chrome',
    ...change,
  };
}

describe('findBrowser', () => {
  const everywhere = [
    '/opt/my/chrome',
    '/usr/bin/chromium',
    '/usr/local/bin/google-chrome',
    '/cache/playwright/chrome',
  ];

  it('takes the one CHROME_PATH names before any other', () => {
    const env = { CHROME_PATH: '/opt/my/chrome', PATH: '/usr/local/bin:/usr/bin' };
    expect(findBrowser(machine(everywhere, { env }))).toBe('/opt/my/chrome');
  });

  it('goes on where CHROME_PATH leads to nothing', () => {
    const env = { CHROME_PATH: '/gone', PATH: '/usr/bin' };
    expect(findBrowser(machine(everywhere, { env }))).toBe('/usr/bin/chromium');
  });

  it('takes one on the PATH, Chromium before Chrome, before Playwright’s own', () => {
    expect(findBrowser(machine(everywhere))).toBe('/usr/bin/chromium');
    expect(findBrowser(machine(everywhere.slice(2)))).toBe('/usr/local/bin/google-chrome');
    expect(findBrowser(machine(everywhere.slice(3)))).toBe('/cache/playwright/chrome');
  });

  it('looks in the usual places of macOS', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const found = findBrowser(
      machine([chrome, '/cache/playwright/chrome'], { platform: 'darwin' }),
    );
    expect(found).toBe(chrome);
  });

  it('looks in the usual places of Windows', () => {
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files', PATH: 'C:\\Windows' };
    expect(findBrowser(machine([chrome], { platform: 'win32', env }))).toBe(chrome);
  });

  it('gives null where there is none', () => {
    expect(findBrowser(machine([]))).toBeNull();
    expect(findBrowser(machine([], { playwrightBrowser: () => null, env: {} }))).toBeNull();
  });
});

describe('findTestBrowser', () => {
  const shell = '/usr/bin/chromium-headless-shell';

  it('takes the one CHROME_PATH names, then a headless shell, then any other', () => {
    const env = { CHROME_PATH: '/opt/my/chrome', PATH: '/usr/bin' };
    const files = ['/opt/my/chrome', shell, '/usr/bin/chromium'];
    expect(findTestBrowser(machine(files, { env }))).toBe('/opt/my/chrome');
    expect(findTestBrowser(machine(files))).toBe(shell);
    expect(findTestBrowser(machine(['/usr/bin/chromium']))).toBe('/usr/bin/chromium');
    expect(findTestBrowser(machine([]))).toBeNull();
  });
});
