import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { parseCsv } from '../src/data/parseCsv';
import { indicatorRow } from '../src/data/tables';
import { languages, type Language } from '../src/domain/dataset';
import { messages as en } from '../src/i18n/messages/en';
import { messages as hans } from '../src/i18n/messages/zh-Hans';
import { messages as hant } from '../src/i18n/messages/zh-Hant';

const words = { en, 'zh-Hant': hant, 'zh-Hans': hans };

/** A path below the site's base that is a real file, with its language and title. */
export interface SitePage {
  readonly path: string;
  readonly language: Language;
  readonly title: string;
}

/** Every page × language of the site, from the indicators of the data package. */
export function sitePages(indicatorsCsv: string): readonly SitePage[] {
  const indicators = parseCsv('indicators.csv', indicatorsCsv, indicatorRow).rows;
  return languages.flatMap((language) => {
    const message = words[language];
    const page = (below: string, heading: string) => ({
      path: `${language}/${below}`,
      language,
      title: `${heading} · ${message['app.name']}`,
    });
    const label = {
      en: 'label_en',
      'zh-Hant': 'label_zh_hant',
      'zh-Hans': 'label_zh_hans',
    } as const;
    return [
      page('', message['overview.heading']),
      page('indicators/', message['indicators.heading']),
      ...indicators.map(({ row }) => page(`indicators/${row.indicator}/`, row[label[language]])),
    ];
  });
}

/** The built `index.html` with a page's own language, title and description. */
export function pageHtml(html: string, { language, title }: SitePage): string {
  return html
    .replace(/<html lang="[^"]*">/, `<html lang="${language}">`)
    .replace(/<title>[^<]*<\/title>/, `<title>${escapeHtml(title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*"/,
      `$1${escapeHtml(words[language]['app.description'])}"`,
    );
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
    async closeBundle() {
      const html = await readFile(path.join(outDir, 'index.html'), 'utf8');
      const csv = readFileSync(path.join(outDir, 'data/indicators.csv'), 'utf8');
      for (const page of sitePages(csv)) {
        const folder = path.join(outDir, page.path);
        await mkdir(folder, { recursive: true });
        await writeFile(path.join(folder, 'index.html'), pageHtml(html, page));
      }
      await writeFile(path.join(outDir, '404.html'), html);
    },
  };
}
