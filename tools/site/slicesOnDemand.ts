import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import type * as indicatorSlicer from '../package/slices/indicatorSlices.ts';
import type * as slicer from '../package/slices/slicePackage.ts';

const indicatorSlicerFile = fileURLToPath(
  new URL('../package/slices/indicatorSlices.ts', import.meta.url),
);
const slicerFile = fileURLToPath(new URL('../package/slices/slicePackage.ts', import.meta.url));
const folder = '/data/slices/';

/** Answers for the slices of a large package while it is worked on; the build writes them as files. */
export function slicesOnDemand(): Plugin {
  let publicDir = '';
  let made: Promise<Awaited<ReturnType<typeof makeSlices>>> | null = null;
  const slices = () => (made ??= makeSlices(publicDir));
  return {
    name: 'slices-on-demand',
    apply: 'serve',
    configResolved(config) {
      ({ publicDir } = config);
    },
    configureServer({ middlewares, config: { base } }) {
      middlewares.use((request, response, next) => {
        const [url = ''] = request.url?.slice(base.length - 1).split('?') ?? [];
        if (!url.startsWith(folder)) {
          next();
          return;
        }
        slices().then(({ files, indicators }) => {
          const address = url.slice('/data/'.length);
          const slice = files.get(address) ?? indicators().get(address);
          response.statusCode = slice === undefined ? 404 : 200;
          response.setHeader('content-type', 'application/json');
          response.end(slice);
        }, next);
      });
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html, { server }) => (server ? (await slices()).mark(html) : html),
    },
    hotUpdate({ file }) {
      if (file.startsWith(`${publicDir}/`)) made = null;
    },
  };
}

/** The slices of the package in a folder by their addresses, and what tells a page to read them. */
async function makeSlices(publicDir: string) {
  const { module } = await runnerImport<typeof slicer>(slicerFile);
  const { module: ofIndicators } = await runnerImport<typeof indicatorSlicer>(indicatorSlicerFile);
  const texts = module.filesIn((file) => {
    const at = path.join(publicDir, 'data', file);
    return existsSync(at) ? readFileSync(at, 'utf8') : null;
  });
  const first = module.firstCompanies(texts);
  if (first === null) {
    const none = new Map<string, string>();
    return { files: none, indicators: () => none, mark: (html: string) => html };
  }
  // Takes a while: made once one is asked for.
  let indicators: Map<string, string> | null = null;
  return {
    files: new Map(
      [...module.slicesOf(texts)].map(([file, slice]) => [file, module.sliceJson(slice)] as const),
    ),
    indicators: () => (indicators ??= new Map(ofIndicators.indicatorSlices(texts))),
    mark: (html: string) => module.withFirstCompanies(html, first),
  };
}
