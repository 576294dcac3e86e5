import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { byLanguage, languages, type Language } from '../../../src/domain/dataset';
import type { Build, CachedFiles } from '../../../src/offline/build';
import { sha256 } from '../sha256';

/** The inputs of the worker's build. */
interface WorkerOptions {
  readonly root: string;
  readonly base: string;
  readonly outDir: string;
  readonly build: Build;
  /** Scripts of the build that every page may need, below its root. */
  readonly scripts: readonly string[];
  /** The Latin letters of the page; other scripts' letters come from the system. */
  readonly fonts: readonly string[];
  /** Those that are cached after a first visit. */
  readonly later: readonly string[];
  /** Those of `scripts` that hold the messages of one language. */
  readonly messages: Readonly<Record<Language, readonly string[]>>;
  /** The page from which the app starts offline, below the build's root. */
  readonly shell: string;
}

/** Bundles `src/offline/worker.ts` with the lists of the files it caches, as `sw.js`. */
export async function writeWorker(site: WorkerOptions): Promise<void> {
  const { root, base, outDir } = site;
  await build({
    root,
    base,
    configFile: false,
    logLevel: 'warn',
    define: {
      __BUILD__: JSON.stringify(site.build),
      __APP__: JSON.stringify(await filesOfWorker(site)),
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

async function filesOfWorker(site: WorkerOptions): Promise<CachedFiles> {
  const { base, outDir } = site;
  const assets = (await readdir(path.join(outDir, 'assets'), { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map(({ name }) => `assets/${name}`);
  const hashOf = async (file: string) => sha256(await readFile(path.join(outDir, file)));
  const integrity = await Promise.all(
    assets.map(async (file) => [base + file, await hashOf(file)] as const),
  );
  const messages = byLanguage((language) => [
    ...site.messages[language],
    // What a picture in this language is measured by.
    ...assets.filter((file) => file.startsWith(`assets/font-metrics-${language}-`)),
  ]);
  const ofLanguage = new Set(languages.flatMap((language) => messages[language]));
  const first = [...site.scripts.filter((file) => !ofLanguage.has(file)), ...site.fonts];
  return {
    shell: base + site.shell,
    pages: await Promise.all(
      [site.shell, 'favicon.svg'].map(async (file) => ({
        url: base + file,
        revision: await hashOf(file),
      })),
    ),
    files: first.map((file) => base + file),
    later: site.later.map((file) => base + file),
    messages: byLanguage((language) => messages[language].map((file) => base + file)),
    integrity: Object.fromEntries(integrity),
  };
}
