import { defineConfig } from '@playwright/test';
import { findTestBrowser } from './tools/ci/testTools/browser';
import { siteUnderTest } from './tools/ci/testTools/siteUnderTest';

const port = Number(process.env['E2E_PORT'] ?? 4173);
const origin = `http://127.0.0.1:${port}`;
const browser = findTestBrowser();
// Chromium refuses to run as root inside its sandbox.
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: 'e2e/specs',
  // Playwright empties its output folder: one of its own keeps the unit tests' report beside it.
  outputDir: 'test-results/e2e',
  forbidOnly: true,
  retries: 0,
  // Each test opens pages of its own: all may run beside each other, one worker a core.
  fullyParallel: true,
  workers: '100%',
  // For a machine four times as busy as it should be: the longest test takes a quarter of it at rest.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: process.env['CI']
    ? [['list'], ['json', { outputFile: 'test-results/e2e.json' }]]
    : [['list']],
  use: {
    baseURL: origin,
    browserName: 'chromium',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    // Requests a worker makes pass by the routes of a test: only the spec about the worker allows it.
    serviceWorkers: 'block',
    launchOptions: {
      ...(browser === null ? {} : { executablePath: browser }),
      args: [
        ...asRoot,
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort --outDir ${siteUnderTest.dist}`,
    url: origin,
    reuseExistingServer: false,
    timeout: 300_000,
  },
});
