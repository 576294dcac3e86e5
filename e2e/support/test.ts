import { test as base, expect, type Page } from '@playwright/test';
import { notFound, type ProgrammableHost, serve } from '../hosts/serve';
import { textIds } from './data';
import { reportUntranslated } from './untranslated';
import { messageKeys } from './messages';

interface Options {
  /** Errors and requests a spec expects because it breaks something on purpose. */
  readonly expectedErrors: RegExp | null;
}

interface Fixtures {
  readonly failOnErrors: undefined;
  /** Another origin, with the response the test sets. */
  readonly otherHost: ProgrammableHost;
}

/**
 * A test that also fails where any page it opens throws, logs an error or a warning, requests
 * anything of another origin, or shows a placeholder or an id instead of text.
 */
export const test = base.extend<Options & Fixtures>({
  expectedErrors: [null, { option: true }],
  failOnErrors: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const errors: string[] = [];
      await context.addInitScript(reportUntranslated, [...messageKeys, ...textIds]);
      context.on('page', (page) => {
        listen(page, baseURL ?? '', errors);
      });
      await use(undefined);
      expect(errors.filter((line) => !expectedErrors?.test(line))).toEqual([]);
    },
    { auto: true },
  ],
  otherHost: async ({ context }, use) => {
    const host = await serve(() => notFound);
    await use(host);
    // A frame that loses its host would log that.
    for (const page of context.pages()) await page.close();
    await host.close();
  },
});

export { expect };

/** Collects errors and warnings in the console, uncaught errors and requests to other origins. */
export function listen(page: Page, origin: string, errors: string[]): void {
  page.on('console', (message) => {
    // Logged by Playwright itself in every spec that is not about the worker.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (['error', 'warning', 'assert'].includes(message.type())) {
      errors.push(`console: ${message.text()} (${page.url()})`);
    }
  });
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.message} (${page.url()})`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) errors.push(`request: ${url}`);
  });
}
