import { describe, expect, it } from 'vitest';
import { provideBrowser, type Shell } from './provideBrowser';

/** A shell on a machine with a browser and a font, and what was done and said on it. */
function shellWith(change: (done: string[]) => Partial<Shell>) {
  const done: string[] = [];
  const said: string[] = [];
  const shell: Shell = {
    findBrowser: () => '/usr/bin/chromium',
    starts: () => true,
    hasHeadlessShell: () => true,
    hasChineseFont: () => true,
    isDebianRoot: false,
    downloadBrowser: () => {
      done.push('download');
      return false;
    },
    installPackages: (...packages) => {
      done.push(`install ${packages.join(' ')}`);
      return true;
    },
    say: (message) => said.push(message),
    ...change(done),
  };
  return { shell, done, said };
}

describe('provideBrowser', () => {
  it('does nothing where a browser and a font are there', () => {
    const { shell, done, said } = shellWith(() => ({}));
    expect(provideBrowser(shell)).toBe(true);
    expect(done).toEqual([]);
    expect(said).toEqual(['Browser: /usr/bin/chromium']);
  });

  it.each([
    [true, ['install chromium-headless-shell']],
    [false, []],
  ])('adds the faster headless shell where it may install (root: %s)', (isDebianRoot, expected) => {
    const { shell, done } = shellWith(() => ({ isDebianRoot, hasHeadlessShell: () => false }));
    expect(provideBrowser(shell)).toBe(true);
    expect(done).toEqual(expected);
  });

  it('tries Playwright’s download first', () => {
    const { shell, done } = shellWith((made) => ({
      isDebianRoot: true,
      findBrowser: () => (made.includes('download') ? '/cache/chrome' : null),
      downloadBrowser: () => made.push('download') > 0,
    }));
    expect(provideBrowser(shell)).toBe(true);
    expect(done).toEqual(['download']);
  });

  it('installs Debian’s package where the download fails', () => {
    const { shell, done } = shellWith((made) => ({
      isDebianRoot: true,
      findBrowser: () => (made.length === 2 ? '/usr/bin/chromium' : null),
    }));
    expect(provideBrowser(shell)).toBe(true);
    expect(done).toEqual(['download', 'install chromium fonts-noto-cjk']);
  });

  it('installs Debian’s package where the downloaded browser does not start', () => {
    const { shell, done } = shellWith((made) => ({
      isDebianRoot: true,
      findBrowser: () => (made.length === 2 ? '/usr/bin/chromium' : '/cache/chrome'),
      starts: (browser) => browser !== '/cache/chrome',
      downloadBrowser: () => made.push('download') > 0,
    }));
    expect(provideBrowser(shell)).toBe(true);
    expect(done).toEqual(['download', 'install chromium fonts-noto-cjk']);
  });

  it('says what to do where no browser can be had', () => {
    const { shell, done, said } = shellWith(() => ({ findBrowser: () => null }));
    expect(provideBrowser(shell)).toBe(false);
    expect(done).toEqual(['download']);
    expect(said.at(-1)).toContain('CHROME_PATH');
  });

  it('installs a Chinese font as root on Debian, and warns elsewhere', () => {
    const asRoot = shellWith(() => ({ hasChineseFont: () => false, isDebianRoot: true }));
    expect(provideBrowser(asRoot.shell)).toBe(true);
    expect(asRoot.done).toEqual(['install fonts-noto-cjk']);
    expect(asRoot.said).toHaveLength(1);
    const asUser = shellWith(() => ({ hasChineseFont: () => false }));
    expect(provideBrowser(asUser.shell)).toBe(true);
    expect(asUser.done).toEqual([]);
    expect(asUser.said.at(-1)).toMatch(/^Warning: no Chinese font/);
  });
});
