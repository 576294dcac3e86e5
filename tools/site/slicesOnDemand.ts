import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import type * as slicer from '../package/slices/slicesInFolder.ts';

const slicerFile = fileURLToPath(new URL('../package/slices/slicesInFolder.ts', import.meta.url));
const folder = '/data/slices/';

/** Answers for the slices of a large package while it is worked on; the build writes them as files. */
export function slicesOnDemand(): Plugin {
  let publicDir = '';
  let made: Promise<slicer.SlicesInFolder> | null = null;
  const slices = () => (made ??= load(path.join(publicDir, 'data')));
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
        slices().then(({ find }) => {
          const slice = find(url.slice('/data/'.length));
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

/** Not imported above: the config would load the domain at every start. */
async function load(folder: string): Promise<slicer.SlicesInFolder> {
  const { module } = await runnerImport<typeof slicer>(slicerFile);
  return module.slicesInFolder(folder);
}
