import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** What the search for a browser asks of the machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fileExists: (file: string) => boolean;
  /** Where Playwright keeps the browser it downloads, whether or not it is there; null if unknown. */
  readonly playwrightBrowser: () => string | null;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  fileExists: existsSync,
  playwrightBrowser: () => {
    try {
      return chromium.executablePath();
    } catch {
      return null;
    }
  },
};

/** Chromium without windows: the same engine, at less than half the cost a page. */
export const headlessShell = 'chromium-headless-shell';

/** The browser that runs the tests: as `findBrowser`, but a headless shell on the PATH goes first. */
export function findTestBrowser(machine: Machine = thisMachine): string | null {
  return findBrowser(machine, [headlessShell, ...names]);
}

/**
 * The Chromium or Chrome to run, as a path: the one CHROME_PATH names, one on the PATH, one in the
 * usual places of macOS and Windows, Playwright's own. Null where there is none.
 */
export function findBrowser(
  machine: Machine = thisMachine,
  programs: readonly string[] = names,
): string | null {
  const candidates = [
    machine.env['CHROME_PATH'] ?? '',
    ...onPath(machine, programs),
    ...usualPlaces(machine),
    machine.playwrightBrowser() ?? '',
  ];
  return candidates.find((file) => file !== '' && machine.fileExists(file)) ?? null;
}

function onPath({ platform, env }: Machine, programs: readonly string[]): readonly string[] {
  if (platform === 'win32') return [];
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return programs.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

function usualPlaces({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') {
    const home = env['HOME'] ?? '';
    return ['Google Chrome', 'Chromium'].flatMap((app) => [
      `/Applications/${app}.app/Contents/MacOS/${app}`,
      `${home}/Applications/${app}.app/Contents/MacOS/${app}`,
    ]);
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return ['Google\\Chrome', 'Chromium'].flatMap((app) =>
      roots
        .filter((root) => root !== undefined)
        .map((root) => path.win32.join(root, app, 'Application', 'chrome.exe')),
    );
  }
  return [];
}
