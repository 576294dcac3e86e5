import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadSite, type SlicedPackage } from '../../../src/app/prerender/renderPage';
import type { SitePage } from '../../../src/app/prerender/sitePages';
import { descriptorHash } from '../../../src/data/host/builtDescriptor';
import { dataFiles, filesOfPage, mayBeAbsent, type FileTexts } from '../../../src/data/dataFiles';
import {
  companySlice,
  mergeSlices,
  sharedSlice,
  textsSlice,
  type Slice,
} from '../../../src/data/slices/sliceFiles';
import { byLanguage, type Language } from '../../../src/domain/dataset';
import { exportSchema } from '../../../src/export/table/exportSchema';
import { schemaPath } from '../../../src/export/table/fileName';
import { messagesOf } from '../../../src/i18n/messages/byLanguage';
import { paths } from '../../../src/state/paths';
import { parquetFiles, parquetFolder } from '../../package/parquet/parquetFiles';
import {
  firstCompanies,
  sliceJson,
  slicesOf,
  withFirstCompanies,
} from '../../package/slices/slicePackage';
import { overAllSlices } from '../../package/slices/overAllSlices';
import { writeWorker } from '../worker/writeWorker';
import { datasetJsonLd } from './datasetJsonLd';
import { importMap } from './importMap';
import { landingPage, offlineShell, sitemap, type LandingTexts } from './landingPage';
import { headersFile } from '../headers/headers';
import { addressOf, pageHtml, runningAhead, secured, styleSheetOf, type Site } from './pageHtml';
import { feedFile, feedLink, versionFeed } from './versionFeed';
import { previewPath, previewsOf } from '../previews/previews';
import {
  aheadOf,
  entryOf,
  fontsOf,
  messageScriptsOf,
  parseManifest,
  scriptFilesOf,
  scriptsOf,
  scriptsOfAll,
  scriptsOfLater,
} from './scriptsOf';

/** Vite's own default, `build.manifest: true`. */
const manifestFile = '.vite/manifest.json';

/** The build's output folder and the site's base. */
export interface Target {
  readonly root: string;
  readonly base: string;
  /** Absolute path of the output folder. */
  readonly outDir: string;
}

/**
 * Prerenders every page × language, so that figures show before any script has run, and writes the
 * root, 404, robots, sitemap, feed, headers, schema and worker beside them. `SITE_ADDRESS` (scheme and host)
 * makes canonical addresses and the sitemap possible. Returns a line to print.
 */
export async function writeSite({ root, base, outDir }: Target): Promise<string> {
  const read = (file: string) => readFile(path.join(outDir, file), 'utf8');
  const write = async (file: string, text: string | Uint8Array) => {
    await mkdir(path.dirname(path.join(outDir, file)), { recursive: true });
    await writeFile(path.join(outDir, file), text);
  };
  const site: Site = { base, origin: siteOrigin() };
  const built = await read('index.html');
  const sheet = styleSheetOf(built, site.base);
  const manifest = parseManifest(await read(manifestFile));
  const scripts = await readAll(scriptFilesOf(manifest), read);
  const { texts, sliced, filesOf } = await packageOfPages(await readPackage(outDir, read), write);
  const whole = runningAhead(built, site.base + aheadOf(manifest));
  const marked = sliced === null ? whole : withFirstCompanies(whole, sliced.first);
  const template = secured(marked, await read(sheet), importMap(scripts, site.base));
  await rm(path.join(outDir, sheet));
  const loaded = await loadSite(texts, addressOf('', site), sliced);
  const { pages, hash, render } = loaded;
  const feed = versionFeed(texts, site);
  const jsonLd = datasetJsonLd(texts.get('datapackage.json') ?? '');
  const dataHead = feed === null ? jsonLd : jsonLd + feedLink(site);
  const titles = new Map<Language, string>();
  for (const page of pages) {
    const message = messagesOf[page.language];
    const rendered = await render(page);
    if (page.path === paths.overview) titles.set(page.language, rendered.title);
    const parts = {
      ...rendered,
      fonts: fontsOf(manifest),
      scripts: scriptsOf(manifest, page, sliced !== null),
      data: filesOf(page.language),
      preview: previewPath(page.language, page.indicator),
      startupFailed: message['page.startup_failed'],
      retry: message['notice.retry'],
      noScript: message['page.no_script'],
      head: page.path === paths.data ? dataHead : '',
    };
    await write(`${page.language}${page.path}index.html`, pageHtml(template, page, parts, site));
  }
  for await (const { path: file, png } of previewsOf(loaded)) await write(file, png);
  for (const [file, html] of landingPages(template, titles, site)) await write(file, html);
  if (feed !== null) await write(feedFile, feed);
  await write('robots.txt', robots(site));
  await write(schemaPath.slice(1), `${JSON.stringify(exportSchema, null, 2)}\n`);
  await write('_headers', headersFile(pages, site.base));
  if (site.origin !== null) await write('sitemap.xml', sitemap(pages, site));
  await writeWorker({
    root,
    base,
    outDir,
    build: { entry: entryOf(manifest), dataHash: hash, sliced: sliced !== null },
    scripts: scriptsOfAll(manifest, sliced !== null),
    fonts: fontsOf(manifest),
    later: scriptsOfLater(manifest, sliced !== null),
    messages: byLanguage((language) => messageScriptsOf(manifest, language, sliced !== null)),
    shell: 'offline.html',
  });
  await rm(path.join(outDir, '.vite'), { recursive: true });
  return `${pages.length} pages written${advice(site, pages)}`;
}

/** What pages are rendered from, and read. */
interface PackageOfPages {
  readonly texts: FileTexts;
  /** Null where a page reads the whole package. */
  readonly sliced: SlicedPackage | null;
  /** The files a page in a language asks for at first, below `data/`. */
  readonly filesOf: (language: Language) => readonly string[];
}

/** The package as its pages read it: whole, or in slices, which are written, and as Parquet for others. */
async function packageOfPages(
  whole: FileTexts,
  write: (file: string, text: string | Uint8Array) => Promise<void>,
): Promise<PackageOfPages> {
  const first = firstCompanies(whole);
  if (first === null) {
    const filesOf = (language: Language) => filesOfPage(language).filter((file) => whole.has(file));
    return { texts: whole, sliced: null, filesOf };
  }
  const tables = [sharedSlice, ...first.map(companySlice)];
  const read: Slice[] = [];
  for (const [address, slice] of slicesOf(whole)) {
    await write(`data/${address}`, sliceJson(slice));
    if (tables.includes(address)) read.push(slice);
  }
  for (const [address, json] of overAllSlices(whole)) await write(`data/${address}`, json);
  for await (const [file, bytes] of parquetFiles(whole)) {
    await write(`data/${parquetFolder}/${file}`, bytes);
  }
  const words = [...whole].filter(([file]) => file.startsWith('texts/'));
  return {
    texts: new Map([...mergeSlices(read), ...words]),
    sliced: { first, hash: descriptorHash(whole.get('datapackage.json') ?? '') },
    filesOf: (language) => [
      ...tables,
      ...[null, ...first].map((company) => textsSlice(language, company)),
    ],
  };
}

/** The files of the data package; one that it may lack is left out. */
async function readPackage(outDir: string, read: (file: string) => Promise<string>) {
  const files = dataFiles.filter(
    (file) => existsSync(path.join(outDir, 'data', file)) || !mayBeAbsent(file, []),
  );
  return readAll(files, (file) => read(`data/${file}`));
}

async function readAll<File extends string>(
  files: readonly File[],
  read: (file: File) => Promise<string>,
) {
  return new Map(await Promise.all(files.map(async (file) => [file, await read(file)] as const)));
}

/** The pages in no single language, by their files. */
function landingPages(
  template: string,
  titles: LandingTexts['titles'],
  site: Site,
): ReadonlyMap<string, string> {
  const landing = landingPage(template, landingTexts('app.description', titles), site);
  const missing = landingPage(template, landingTexts('not_found.heading', titles), site, true);
  return new Map([
    ['index.html', landing],
    ['offline.html', offlineShell(landing)],
    ['404.html', missing],
  ]);
}

function landingTexts(
  key: 'app.description' | 'not_found.heading',
  titles: LandingTexts['titles'],
): LandingTexts {
  return { landingText: byLanguage((language) => messagesOf[language][key]), titles };
}

function advice({ origin }: Site, pages: readonly SitePage[]): string {
  const count = pages.filter((page) => !page.embed).length;
  return origin === null
    ? '; set SITE_ADDRESS=https://your.host for canonical addresses, link previews and a sitemap'
    : `, ${count} in sitemap.xml`;
}

/** Scheme and host given at build time; throws if it has anything else. */
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
