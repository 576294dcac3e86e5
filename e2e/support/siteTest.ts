import { builtSite } from '../hosts/builtSite';
import { type ProgrammableHost, serve } from '../hosts/serve';
import { test } from './test';

/** A test on a host of its own, with the headers of `_headers`, which the test may change. */
export const siteTest = test.extend<{ readonly site: ProgrammableHost }>({
  site: async ({}, use) => {
    const site = await serve(builtSite);
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.origin),
});
