import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { byLanguage, languages, type Language } from '../../../src/domain/dataset';
import type { Build } from '../../../src/offline/build';

/** The inputs of the worker's build. */
interface WorkerOptions {
  readonly root: string;
  readonly base: string;
  readonly outDir: string;
  readonly build: Build;
  /** Scripts of the build that pages need, below its root. */
  readonly scripts: readonly string[];
  /** Those of them that hold the messages of one language. */
  readonly messages: Readonly<Record<Language, readonly string[]>>;
  /** The page from which the app starts offline, below the build's root. */
  readonly shell: string;
}

/** The Latin letters of the page; other scripts' letters come from the system. */
const latinFont = /^source-.*-latin-(wght|600)-.*\.woff2$/;

/** Bundles `src/offline/worker.ts` with the list of the files it precaches, as `sw.js`. */
export async function writeWorker(site: WorkerOptions): Promise<void> {
  const { root, base, outDir } = site;
  const assets = (await readdir(path.join(outDir, 'assets'))).filter((file) =>
    latinFont.test(file),
  );
  const messages = new Set(languages.flatMap((language) => site.messages[language]));
  const scripts = site.scripts.filter((file) => !messages.has(file));
  const named = [...scripts, ...assets.map((file) => `assets/${file}`)];
  const files = [
    ...named.map((file) => ({ url: base + file, revision: null })),
    ...(await Promise.all(
      [site.shell, 'favicon.svg'].map(async (file) => ({
        url: base + file,
        revision: await digestOf(path.join(outDir, file)),
      })),
    )),
  ];
  await build({
    root,
    base,
    configFile: false,
    logLevel: 'warn',
    define: {
      __BUILD__: JSON.stringify(site.build),
      __APP__: JSON.stringify({
        shell: base + site.shell,
        files,
        messages: byLanguage((language) => site.messages[language].map((file) => base + file)),
      }),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: path.join(root, 'src/offline/worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
}

async function digestOf(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 16);
}
