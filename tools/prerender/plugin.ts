import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import * as v from 'valibot';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import type * as renderer from '../../src/app/prerender/renderPage';
import type { SitePage } from '../../src/app/prerender/sitePages';
import { dataFiles } from '../../src/data/dataFiles';
import { byLanguage } from '../../src/domain/dataset';
import { messagesOf } from '../../src/i18n/messages/all/byLanguage';
import { pictureFonts } from '../fonts/plugin';
import { writeWorker } from '../offline/writeWorker';
import { datasetJsonLd } from './datasetJsonLd';
import { frontDoor, offlineShell, sitemap, type Greeting } from './frontDoor';
import { headersFile } from './headers';
import { addressOf, pageHtml, secured, styleSheetOf, type Site } from './pageHtml';
import { previewPath, previewsOf } from './previews';
import { entryOf, fontsOf, parseManifest, scriptsOf, scriptsOfAll } from './scriptsOf';

const manifestFile = '.vite/manifest.json';

/**
 * Writes every page × language as a file that shows its figures before any script has run, the root,
 * the page for what is missing, robots, sitemap, headers. `SITE_ADDRESS` (scheme and host) makes
 * canonical addresses and the sitemap possible.
 */
export function writePages(): Plugin {
  let config: ResolvedConfig | null = null;
  return {
    name: 'write-pages',
    apply: 'build',
    config: () => ({ build: { manifest: manifestFile } }),
    configResolved(resolved) {
      config = resolved;
    },
    async closeBundle(error) {
      // A build that failed before has written no page; its own fault is what is told.
      if (error) throw error;
      if (config) await writeSite(config);
    },
  };
}

async function writeSite(config: ResolvedConfig): Promise<void> {
  const outDir = path.resolve(config.root, config.build.outDir);
  const read = (file: string) => readFile(path.join(outDir, file), 'utf8');
  const write = async (file: string, text: string | Uint8Array) => {
    await mkdir(path.dirname(path.join(outDir, file)), { recursive: true });
    await writeFile(path.join(outDir, file), text);
  };
  const site: Site = { base: config.base, origin: siteOrigin() };
  const built = await read('index.html');
  const sheet = styleSheetOf(built, site.base);
  const template = secured(built, await read(sheet));
  await rm(path.join(outDir, sheet));
  const manifest = parseManifest(await read(manifestFile));
  const texts = new Map(
    await Promise.all(dataFiles.map(async (file) => [file, await read(`data/${file}`)] as const)),
  );
  const { writtenSite } = await loadRenderer(config);
  const written = await writtenSite(texts, addressOf('', site));
  const { pages, mark, render } = written;
  const fonts = fontsOf(manifest);
  const jsonLd = datasetJsonLd(texts.get('datapackage.json') ?? '');
  for (const page of pages) {
    const message = messagesOf[page.language];
    const rendered = await render(page);
    const html = pageHtml(
      template,
      page,
      {
        ...rendered,
        mark,
        fonts,
        scripts: scriptsOf(manifest, page),
        data: dataFiles,
        preview: previewPath(page.language, page.indicator),
        notStarted: message['page.not_started'],
        noScript: message['page.no_script'],
        head: page.path === '/data/' ? jsonLd : '',
      },
      site,
    );
    await write(`${page.language}${page.path}index.html`, html);
  }
  for await (const { path: file, png } of previewsOf(written)) await write(file, png);
  const overviews = pages.filter((page) => page.path === '/');
  const door = frontDoor(template, greeting('app.description'), overviews, site);
  await write('index.html', door);
  await write('offline.html', offlineShell(door));
  await write(
    '404.html',
    frontDoor(template, greeting('not_found.heading'), overviews, site, true),
  );
  await write('robots.txt', robots(site));
  await write('_headers', headersFile(pages, site.base));
  if (site.origin !== null) await write('sitemap.xml', sitemap(pages, site));
  await writeWorker({
    root: config.root,
    base: config.base,
    outDir,
    build: { entry: entryOf(manifest), data: mark },
    scripts: scriptsOfAll(manifest, pages),
    shell: 'offline.html',
  });
  await rm(path.join(outDir, '.vite'), { recursive: true });
  config.logger.info(`${pages.length} pages written${advice(site, pages)}`);
}

function greeting(key: 'app.description' | 'not_found.heading'): Greeting {
  return byLanguage((language) => messagesOf[language][key]);
}

function advice({ origin }: Site, pages: readonly SitePage[]): string {
  const count = pages.filter((page) => !page.embed).length;
  return origin === null
    ? '; set SITE_ADDRESS=https://your.host for canonical addresses, link previews and a sitemap'
    : `, ${count} in sitemap.xml`;
}

/** Scheme and host given at build; throws where it is neither. */
function siteOrigin(): string | null {
  const given = process.env['SITE_ADDRESS'] ?? '';
  if (given === '') return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/') {
    throw new Error(
      `SITE_ADDRESS is “${given}”: give scheme and host alone, such as https://esg.example.org; ` +
        'a subfolder belongs into --base',
    );
  }
  return url.origin;
}

function robots({ base, origin }: Site): string {
  const map = origin === null ? '' : `Sitemap: ${origin}${base}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${map}`;
}

const rendererModule = v.custom<typeof renderer>(
  (module) => typeof module === 'object' && module !== null && 'writtenSite' in module,
);

/** The app, bundled for Node with the same base. */
async function loadRenderer({ root, base }: ResolvedConfig): Promise<typeof renderer> {
  const outDir = path.join(root, 'node_modules/.cache/esg-peer-ledger/prerender');
  await build({
    root,
    base,
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), pictureFonts()],
    build: {
      ssr: 'src/app/prerender/renderPage.tsx',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      assetsInlineLimit: 0,
      target: 'node20',
    },
  });
  const bundled: unknown = await import(pathToFileURL(path.join(outDir, 'renderPage.js')).href);
  return v.parse(rendererModule, bundled);
}
