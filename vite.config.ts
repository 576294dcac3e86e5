import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pictureFonts } from './tools/site/fonts/plugin.ts';
import { prerenderPages } from './tools/site/prerender/plugin.ts';
import { reloadOnData } from './tools/site/reloadOnData.ts';
import { slicesOnDemand } from './tools/site/slicesOnDemand.ts';

export default defineConfig({
  // Another package than the site's own, for the end-to-end tests: tools/ci/testTools/siteUnderTest.ts.
  publicDir: process.env['PUBLIC_DIR'] ?? 'public',
  plugins: [react(), pictureFonts(), prerenderPages(), reloadOnData(), slicesOnDemand()],
  build: {
    // Chrome 90 runs what 91 does, but for `f?.(...a, b)` and `#a in b`: oldBrowsers.spec.ts holds that there are none.
    target: ['chrome91', 'firefox90', 'safari15'],
    // One file: a prerendered page needs all its styles before any script has run.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    // `.size-limit.js` holds what is loaded, compressed; pdfkit's lazy chunk alone is larger than Vite's limit.
    chunkSizeWarningLimit: Infinity,
    // What the licences of the packages in it ask for.
    license: { fileName: 'assets/licences.md' },
    rolldownOptions: {
      // That subsetting the fonts takes most of a first build is known; it is cached.
      checks: { bundlerTimings: false },
      output: {
        // Few requests: what the first page needs is one chunk.
        codeSplitting: {
          groups: [
            // What reads the data, so that it is read before the rest is here.
            { name: 'ahead', tags: ['$initial'], test: /hydrate\/readAhead/, priority: 2 },
            { name: 'app', tags: ['$initial'], priority: 1 },
            { name: 'search', test: /domain\/search/, priority: 1 },
            { name: 'slices', test: /data\/slices\/sliceFiles/, priority: 1 },
            // One request for what only a package of many companies needs, and for nothing of others.
            {
              name: 'many',
              test: /components\/many\/|(?:counts|directory)View|companyLists|tanstack\/(?:react-)?virtual/,
              priority: 1,
              includeDependenciesRecursively: false,
            },
            // What most lazy parts share is one chunk, what only some do a few more.
            { name: 'common', test: /\.tsx?$/, minShareCount: 6, priority: 0.5 },
            {
              name: 'shared',
              test: /\.tsx?$/,
              minShareCount: 2,
              entriesAware: true,
              entriesAwareMergeThreshold: 4 * 1024,
            },
          ],
        },
        // A message chunk is named after its part and language, so that preload rules can match it.
        chunkFileNames: ({ name: chunk, facadeModuleId }) => {
          const [, language, part] =
            /\/i18n\/messages\/([^/]+)\/(\w+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
          const name =
            language === undefined
              ? chunk.replace(/~.*/, '')
              : part === 'core'
                ? language
                : `${part}-${language}`;
          return `assets/${name}-[hash].js`;
        },
      },
    },
  },
});
