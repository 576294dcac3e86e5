import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type LaunchOptions } from '@playwright/test';

const latinFont = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
);

interface BareBrowser {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/**
 * A second browser that finds one Latin font on the machine and nothing else. This works
 * on Linux only, by fontconfig; elsewhere the browser has the fonts of the system. How text is hinted and
 * smoothed stays as the machine says, or every edge would differ.
 */
export async function launchWithoutChineseFonts(options: LaunchOptions): Promise<BareBrowser> {
  const folder = mkdtempSync(path.join(tmpdir(), 'latin-fonts-'));
  const fonts = path.join(folder, 'fonts');
  mkdirSync(fonts);
  copyFileSync(latinFont, path.join(fonts, 'latin.ttf'));
  const config = path.join(folder, 'fonts.conf');
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/conf.d</include><dir>${fonts}</dir><cachedir>${path.join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  const env = { ...definedOnly(process.env), FONTCONFIG_FILE: config };
  const browser = await chromium.launch({ ...options, env });
  return {
    browser,
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function definedOnly(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
