import { test as base, expect, type Page } from '@playwright/test';

interface Options {
  /** What the browser's console may say in a spec that breaks something on purpose. */
  readonly allowedNoise: RegExp | null;
}

interface Watch {
  readonly quiet: undefined;
}

/**
 * A test that also fails where any page it opens throws, complains in the console or asks another
 * host for anything.
 */
export const test = base.extend<Options & Watch>({
  allowedNoise: [null, { option: true }],
  quiet: [
    async ({ context, baseURL, allowedNoise }, use) => {
      const noise: string[] = [];
      context.on('page', (page) => {
        listen(page, baseURL ?? '', noise);
      });
      await use(undefined);
      expect(noise.filter((line) => !allowedNoise?.test(line))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Writes down whatever a page should not do: complain, throw, ask another host. */
export function listen(page: Page, origin: string, noise: string[]): void {
  page.on('console', (message) => {
    // Said by Playwright itself, where a spec is not about the worker.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (['error', 'warning', 'assert'].includes(message.type())) {
      noise.push(`console: ${message.text()} (${page.url()})`);
    }
  });
  page.on('pageerror', (error) => noise.push(`uncaught: ${error.message} (${page.url()})`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) noise.push(`request: ${url}`);
  });
}
