import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SitePage } from '../../../src/app/prerender/sitePages';
import { revalidated, everywhere, headersFile, cachedForAYear, notFramed } from './headers';
import { hostPolicy } from './policy';
import { readHeaders, rulesOf } from './readHeaders';

const page = (path: string): SitePage => ({
  path,
  language: 'en',
  description: '',
  indicator: 'pue',
  embed: path.startsWith('/embed/'),
});
const pages = ['/', '/data/', '/indicators/', '/indicators/pue/', '/embed/pue/'].map(page);

const sent = (path: string, base = '/') => readHeaders(headersFile(pages, base), path);

describe('_headers', () => {
  it('sends every page the policy it carries, and lets nobody frame it', () => {
    for (const path of ['/', '/en/', '/zh-Hant/', '/en/indicators/pue/', '/zh-Hans/data/']) {
      expect(sent(path)['Content-Security-Policy']).toEqual([hostPolicy + notFramed]);
      expect(sent(path)['Cache-Control']).toEqual([revalidated]);
    }
  });

  it('lets embeds be framed, and nothing else that is built', () => {
    expect(sent('/en/embed/pue/')['Content-Security-Policy']).toEqual([hostPolicy]);
    for (const path of [
      ...['index.html', '404.html', 'offline.html', 'sw.js', 'favicon.svg', 'robots.txt'],
      ...['assets/a.js', 'assets/licences.md', 'data/texts/en.json', 'schema/a.schema.json'],
      ...['previews/en/pue.png', 'en/index.html', 'zh-Hans/indicators/pue/index.html'],
    ]) {
      expect(sent(`/${path}`)['Content-Security-Policy'], path).toEqual([hostPolicy + notFramed]);
    }
  });

  it('keeps files with a hash in their name for a year, and asks for data again', () => {
    expect(sent('/assets/index-Cq3.js')['Cache-Control']).toEqual([cachedForAYear]);
    expect(sent('/data/observations.csv')['Cache-Control']).toEqual([revalidated]);
    expect(sent('/data/observations.csv')['X-Content-Type-Options']).toEqual(['nosniff']);
  });

  it('lets other sites read data, schema and assets, and nothing else', () => {
    for (const path of [
      '/data/texts/en.json',
      '/schema/figures-2.schema.json',
      '/assets/a.woff2',
    ]) {
      expect(sent(path)['Access-Control-Allow-Origin']).toEqual(['*']);
    }
    for (const path of ['/', '/en/data/', '/en/embed/pue/', '/previews/en/pue.png']) {
      expect(sent(path)['Access-Control-Allow-Origin']).toBeUndefined();
    }
  });

  it('names no header twice for one path', () => {
    const paths = ['/', '/404.html', '/en/', '/en/embed/pue/', '/en/data/', '/assets/a.js'];
    for (const path of [...paths, '/data/texts/en.json', '/previews/en/pue.png']) {
      for (const values of Object.values(sent(path))) expect(values).toHaveLength(1);
    }
  });

  it('holds below a subfolder', () => {
    expect(sent('/esg/assets/a.js', '/esg/')['Cache-Control']).toEqual([cachedForAYear]);
    expect(sent('/esg/en/', '/esg/')['Content-Security-Policy']).toHaveLength(1);
    expect(sent('/en/', '/esg/')).toEqual({});
  });

  it('keeps within what Cloudflare Pages reads: 100 rules, lines of 2,000 characters', () => {
    const text = headersFile(pages, '/esg/');
    expect(rulesOf(text).length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
  });
});

describe('docs/hosting/nginx.conf', () => {
  const conf = readFileSync('docs/hosting/nginx.conf', 'utf8');

  it('sends the policy of the pages', () => {
    expect(conf).toContain(`Content-Security-Policy "${hostPolicy}$ledger_frame" always`);
    expect(conf).toContain(`default                     "${notFramed}";`);
  });

  it('sends what every file is sent elsewhere, and keeps as long', () => {
    for (const [name, value] of everywhere) {
      expect(conf).toContain(`add_header ${name} "${value}" always;`);
    }
    expect(conf).toContain(`"${revalidated}"`);
    expect(conf).toContain(`"${cachedForAYear}"`);
  });
});
