import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetJsonLd, pageHtml, sitePages } from './pages';

const pages = sitePages(
  readFileSync('public/data/indicators.csv', 'utf8'),
  readFileSync('public/data/companies.csv', 'utf8'),
);

describe('sitePages', () => {
  it('gives every indicator a page in each of the three languages', () => {
    const turnover = pages.filter((page) => page.path.endsWith('indicators/turnover_rate/'));
    expect(turnover.map((page) => page.path).sort()).toEqual([
      'en/indicators/turnover_rate/',
      'zh-Hans/indicators/turnover_rate/',
      'zh-Hant/indicators/turnover_rate/',
    ]);
    expect(new Set(turnover.map((page) => page.title)).size).toBe(3);
  });

  it('gives the checks a page in each of the three languages', () => {
    const checks = pages.filter((page) => page.path.endsWith('/checks/'));
    expect(checks.map(({ path, title }) => `${path} ${title}`).sort()).toEqual([
      'en/checks/ Do the reports agree with themselves? · ESG Peer Ledger',
      'zh-Hans/checks/ 报告自身是否一致？ · ESG 同业对照',
      'zh-Hant/checks/ 報告自身是否一致？ · ESG 同業對照',
    ]);
  });
});

describe('embeds', () => {
  it('are real files in each language, and kept from search engines', () => {
    const source = readFileSync('index.html', 'utf8');
    const indicators = pages.filter((page) => /\/indicators\/./.test(page.path));
    const embeds = pages.filter((page) => page.path.includes('/embed/'));
    expect(embeds.map((page) => page.path.replace('embed', 'indicators'))).toEqual(
      indicators.map((page) => page.path),
    );
    const noindex = '<meta name="robots" content="noindex" />';
    expect(embeds.every((page) => pageHtml(source, page).includes(noindex))).toBe(true);
    expect(indicators.some((page) => pageHtml(source, page).includes(noindex))).toBe(false);
  });
});

describe('pageHtml', () => {
  it('puts the language, title and description of the page into the built file', () => {
    const source = readFileSync('index.html', 'utf8');
    const page = { path: 'en/x/', language: 'en', title: 'A <b> & "c"' } as const;
    const html = pageHtml(source, page);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>A &lt;b> &amp; &quot;c&quot;</title>');
    const hans = pageHtml(source, { ...page, language: 'zh-Hans' });
    expect(hans).toContain('五家中国上市科技公司');
  });
});

describe('datasetJsonLd', () => {
  it('describes the package as a schema.org Dataset with a download for every file', () => {
    const html = datasetJsonLd(readFileSync('public/data/datapackage.json', 'utf8'));
    const json: unknown = JSON.parse(html.replace(/<\/?script[^>]*>/g, ''));
    expect(json).toMatchObject({ '@type': 'Dataset', isAccessibleForFree: true });
    expect(html).toContain('../../data/observations.csv');
    expect(html.match(/<\/script>/g)).toHaveLength(1);
  });
});
