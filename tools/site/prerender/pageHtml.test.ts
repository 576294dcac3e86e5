import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetJsonLd } from './datasetJsonLd';
import { landingPage, sitemap } from './landingPage';
import {
  pageHtml,
  runningAhead,
  secured,
  styleSheetOf,
  type PageParts,
  type Site,
} from './pageHtml';

const template = readFileSync('index.html', 'utf8');
const page = {
  path: '/indicators/pue/',
  language: 'en',
  description: 'Lowest: 1.269 $& more',
  indicator: 'pue',
  embed: false,
} as const;
const parts: PageParts = {
  title: 'A <b> & "c"',
  body: '<main>$& 1.374</main>',
  hash: 'abc',
  descriptor: 'def',
  fonts: ['assets/sans.woff2'],
  scripts: ['assets/en.js'],
  data: ['observations.csv'],
  preview: 'previews/en/pue.png',
  startupFailed: 'Part is missing',
  retry: 'Once more',
  noScript: 'No script',
  head: '',
};
const nowhere: Site = { base: '/', origin: null };
const somewhere: Site = { base: '/esg/', origin: 'https://esg.example.org' };

describe('a page', () => {
  const html = pageHtml(template, page, parts, nowhere);

  it('has its language, title, description and body as they are, whatever stands in them', () => {
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>A &lt;b> &amp; &quot;c&quot;</title>');
    expect(html).toContain('content="Lowest: 1.269 $&amp; more"');
    expect(html).toContain(
      '<div id="root" data-hash="abc" data-descriptor="def"><main>$& 1.374</main></div>',
    );
  });

  it('asks for fonts before scripts, and for data last', () => {
    const built = template.replace(
      '</title>',
      '</title><script type="module" src="/a.js"></script>',
    );
    const asked = pageHtml(built, page, parts, nowhere).match(
      /(?<=(?:href|src)=")[^"]*(?:a\.js|sans\.woff2|en\.js|csv)(?=")/g,
    );
    expect(asked).toEqual([
      '/assets/sans.woff2',
      '/a.js',
      '/assets/en.js',
      '/data/observations.csv',
    ]);
  });

  it('runs what reads the data before its first script, which it is told to import', () => {
    const preload = '<link rel="modulepreload" crossorigin href="/ahead.js">';
    const first = '<script type="module" crossorigin src="/a.js"></script>';
    const built = template.replace('</title>', () => `</title>${first}${preload}`);
    const running = runningAhead(built, '/ahead.js');
    expect(running).not.toContain(preload);
    expect(running).toContain(
      `<script type="module" crossorigin src="/ahead.js"></script>\n${first}`,
    );
    expect(() => runningAhead(built, '/other.js')).toThrow('/other.js');
  });

  it('names itself in every language', () => {
    for (const language of ['zh-Hant', 'zh-Hans', 'en']) {
      expect(html).toContain(`hreflang="${language}" href="/${language}/indicators/pue/"`);
    }
  });

  it('claims no address it was not given', () => {
    expect(html).not.toMatch(/canonical|og:url|https?:\/\/(?!www\.w3)/);
  });

  it('asks for its files below the base, and tells its whole address where it is known', () => {
    const below = pageHtml(template, page, parts, somewhere);
    const address = 'https://esg.example.org/esg/en/indicators/pue/';
    expect(below).toContain(`<link rel="canonical" href="${address}" />`);
    expect(below).toContain('content="https://esg.example.org/esg/previews/en/pue.png"');
    expect(below).toContain('href="/esg/assets/en.js"');
    expect(below).toContain('href="/esg/data/observations.csv"');
  });

  it('is kept from search engines where it stands inside other pages', () => {
    const noindex = '<meta name="robots" content="noindex" />';
    expect(html).not.toContain(noindex);
    const embed = pageHtml(template, { ...page, embed: true }, parts, somewhere);
    expect(embed).toContain(noindex);
    expect(embed).not.toContain('canonical');
  });
});

describe('the policy', () => {
  const html = secured(template, '', '{}');
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

  it('lets the scripts run that are written into the page, by their hash, and no other', () => {
    const written = [...html.matchAll(/<script(?: type="importmap")?>([\s\S]*?)<\/script>/g)];
    expect(written).toHaveLength(2);
    const hashes = written.map(([, script = '']) => {
      expect(script).not.toBe('');
      return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
    });
    expect(policy).toContain(`script-src 'self' ${hashes.join(' ')};`);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('stands before anything it governs', () => {
    expect(html.indexOf(policy)).toBeLessThan(html.search(/<script|<link|<style/));
  });
});

describe('the root and the page for what is missing', () => {
  const titles = new Map((['zh-Hant', 'zh-Hans', 'en'] as const).map((of) => [of, `title ${of}`]));
  const html = landingPage(
    template,
    { landingText: { 'zh-Hant': '甲', 'zh-Hans': '乙', en: 'Not <here>' }, titles },
    somewhere,
  );

  it('lead on in three languages without a script', () => {
    for (const language of ['zh-Hant', 'zh-Hans', 'en']) {
      expect(html).toContain(`<a href="/esg/${language}/" hreflang="${language}">`);
      expect(html).toContain(`title ${language}</a>`);
    }
    expect(html).toContain('<p>Not &lt;here></p>');
  });

  it('are not taken for a page that was written', () => {
    expect(html).not.toContain('data-hash');
  });
});

it('the sitemap has every page but embeds, each with its languages', () => {
  const xml = sitemap([page, { ...page, path: '/embed/pue/', embed: true }], somewhere);
  expect(xml.match(/<url>/g)).toHaveLength(1);
  expect(xml).toContain('<loc>https://esg.example.org/esg/en/indicators/pue/</loc>');
  expect(xml.match(/hreflang/g)).toHaveLength(3);
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

describe('styles', () => {
  const built = template.replace(
    '</head>',
    '<link rel="stylesheet" crossorigin href="/esg/assets/style-1.css"></head>',
  );

  it('stand in the page, before anything is asked for, and under its policy by their hash', () => {
    const styles = 'a > b { color: red }';
    const html = secured(built, styles, '{}');
    const digest = createHash('sha256').update(styles).digest('base64');
    expect(html).toContain(`<style>${styles}</style>`);
    expect(html).toContain(`style-src 'self' 'sha256-${digest}'`);
    expect(html).not.toContain('rel="stylesheet"');
    expect(html.indexOf('<style>')).toBeLessThan(html.indexOf('<title>'));
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  it('are one file below the base, or the build stops', () => {
    expect(styleSheetOf(built, '/esg/')).toBe('assets/style-1.css');
    for (const [page, base] of [
      [template, '/'],
      [built, '/other/'],
      [built.replace(/<link rel="stylesheet".*?>/, '$&$&'), '/esg/'],
    ] as const) {
      expect(() => styleSheetOf(page, base)).toThrow('one style sheet');
    }
  });
});
