import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, createServerModuleRunner, type Plugin, type ResolvedConfig } from 'vite';
import type * as writer from './writeSite.ts';

const writerFile = fileURLToPath(new URL('./writeSite.ts', import.meta.url));

/** Writes the site's pages once the app is built (writeSite.ts). */
export function prerenderPages(): Plugin {
  return {
    name: 'prerender-pages',
    config: () => ({ build: { manifest: true } }),
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { client } = builder.environments;
        if (!client) throw new Error('there is no client to build');
        await builder.build(client);
        await writePages(builder.config, client.config.build.outDir);
      },
    },
  };
}

/**
 * Runs the writer, and with it the app, from source. Not imported above: the config would load the
 * whole app at every start. Not `runnerImport`: the app loads further modules while it is rendered.
 */
async function writePages({ root, base, logger }: ResolvedConfig, outDir: string): Promise<void> {
  const server = await createServer({
    configFile: false,
    root,
    base,
    logLevel: 'warn',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
  try {
    // Node exits silently if nothing is pending any more: then the build has failed.
    process.exitCode = 1;
    const { writeSite } = await runner.import<typeof writer>(writerFile);
    logger.info(await writeSite({ root, base, outDir: path.resolve(root, outDir) }));
    process.exitCode = 0;
  } finally {
    await runner.close();
    await server.close();
  }
}
