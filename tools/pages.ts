import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { parseCsv } from '../src/data/parseCsv';
import { companyRow, indicatorRow } from '../src/data/tables';
import { languages, type Language } from '../src/domain/dataset';
import { messages as en } from '../src/i18n/messages/en';
import { messages as hans } from '../src/i18n/messages/zh-Hans';
import { messages as hant } from '../src/i18n/messages/zh-Hant';

const words = { en, 'zh-Hant': hant, 'zh-Hans': hans };

const label = { en: 'label_en', 'zh-Hant': 'label_zh_hant', 'zh-Hans': 'label_zh_hans' } as const;
const shortName = {
  en: 'short_en',
  'zh-Hant': 'short_zh_hant',
  'zh-Hans': 'short_zh_hans',
} as const;

/** A path below the site's base that is a real file, with its language and title. */
export interface SitePage {
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  /** True for a page that stands inside other sites' pages: search engines are sent to the full one. */
  readonly embed?: true;
}

/** Every page × language of the site, from the indicators and companies of the data package. */
export function sitePages(indicatorsCsv: string, companiesCsv: string): readonly SitePage[] {
  const indicators = parseCsv('indicators.csv', indicatorsCsv, indicatorRow).rows;
  const companies = parseCsv('companies.csv', companiesCsv, companyRow).rows;
  return languages.flatMap((language) => {
    const message = words[language];
    const page = (below: string, heading: string) => ({
      path: `${language}/${below}`,
      language,
      title: `${heading} · ${message['app.name']}`,
    });
    return [
      page('', message['overview.heading']),
      page('indicators/', message['indicators.heading']),
      page('disclosure/', message['disclosure.heading']),
      page('checks/', message['checks.heading']),
      page('data/', message['data.heading']),
      page('method/', message['method.heading']),
      ...companies.map(({ row }) => page(`companies/${row.company}/`, row[shortName[language]])),
      ...indicators.map(({ row }) => page(`indicators/${row.indicator}/`, row[label[language]])),
      ...indicators.map(({ row }) => ({
        ...page(`embed/${row.indicator}/`, row[label[language]]),
        embed: true as const,
      })),
    ];
  });
}

/** The built `index.html` with a page's own language, title and description. */
export function pageHtml(html: string, { language, title, embed }: SitePage): string {
  const named = html
    .replace(/<html lang="[^"]*">/, `<html lang="${language}">`)
    .replace(/<title>[^<]*<\/title>/, `<title>${escapeHtml(title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*"/,
      `$1${escapeHtml(words[language]['app.description'])}"`,
    );
  return embed
    ? named.replace('</head>', '<meta name="robots" content="noindex" />\n</head>')
    : named;
}

const described = v.object({
  title: v.string(),
  description: v.string(),
  version: v.string(),
  created: v.string(),
  keywords: v.array(v.string()),
  licenses: v.array(v.object({ path: v.string() })),
  resources: v.array(v.object({ path: v.string(), mediatype: v.string() })),
});

/** The data package as a schema.org `Dataset`, for search engines; throws on a broken descriptor. */
export function datasetJsonLd(descriptor: string): string {
  const { title, resources, licenses, created, ...rest } = v.parse(
    described,
    JSON.parse(descriptor),
  );
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: rest.description,
    version: rest.version,
    datePublished: created.slice(0, 10),
    keywords: rest.keywords,
    inLanguage: languages,
    isAccessibleForFree: true,
    license: licenses[0]?.path,
    distribution: resources.map((resource) => ({
      '@type': 'DataDownload',
      contentUrl: `../../data/${resource.path}`,
      encodingFormat: resource.mediatype,
    })),
  };
  const json = JSON.stringify(dataset).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</script>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Writes a real `index.html` for every page × language, so that links work on any static host. */
export function writePages(): Plugin {
  let outDir = 'dist';
  return {
    name: 'write-pages',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    async closeBundle(error) {
      // A build that failed before has written no page; its own fault is what is told.
      if (error) throw error;
      const html = await readFile(path.join(outDir, 'index.html'), 'utf8');
      const data = (file: string) => readFileSync(path.join(outDir, 'data', file), 'utf8');
      const jsonLd = datasetJsonLd(data('datapackage.json'));
      for (const page of sitePages(data('indicators.csv'), data('companies.csv'))) {
        const folder = path.join(outDir, page.path);
        await mkdir(folder, { recursive: true });
        const written = pageHtml(html, page);
        await writeFile(
          path.join(folder, 'index.html'),
          page.path.endsWith('/data/') ? written.replace('</head>', `${jsonLd}</head>`) : written,
        );
      }
      await writeFile(path.join(outDir, '404.html'), html);
    },
  };
}
