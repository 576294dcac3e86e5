import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalisePath } from './normalisePath';

const page = '/en/indicators/pue/';

describe('an address leads to the page it means', () => {
  it.each([
    ['/EN/indicators/pue/', page],
    ['/en-GB/indicators/pue/', page],
    ['/zh-hans/data/', '/zh-Hans/data/'],
    ['/ZH-HANT/', '/zh-Hant/'],
    ['/zh-TW/data/', '/zh-Hant/data/'],
    ['/zh_tw/data/', '/zh-Hant/data/'],
    ['/zh-hk/', '/zh-Hant/'],
    ['/zh-cn/', '/zh-Hans/'],
    ['/zh/', '/zh-Hans/'],
    ['/EN/Indicators/PUE/', page],
    ['/en', '/en/'],
    ['/en/indicators/pue', page],
    ['//en///indicators//pue//', page],
    ['/en/indicators/pue/index.html', page],
    ['/en/indicators/pue/index.html.', page],
    ['/index.html', '/'],
    ['/', '/'],
  ])('%s', (path, meant) => {
    expect(normalisePath(path, '')).toBe(meant);
  });

  it.each(['.', ',', ')', ').', '。', '，', '」。', '）', '…', '?!', '”', '/.', '/)', '/。', ' '])(
    'with “%s” behind it',
    (tail) => {
      expect(normalisePath(`/en/indicators/pue${tail}`, '')).toBe(page);
      expect(normalisePath(`/en/indicators/pue${encodeURIComponent(tail)}`, '')).toBe(page);
    },
  );

  it.each([
    '/web/20260101000000/https://host.example/en/indicators/pue/',
    '/web/20260101000000id_/http://host.example:8080/en/indicators/pue',
    '/web/2026/https:/host.example/en/indicators/pue/',
    '/https://host.example/EN/indicators/pue.',
  ])('kept by an archive as %s', (path) => {
    expect(normalisePath(path, '')).toBe(page);
  });
});

describe('a site in a folder', () => {
  it.each([
    ['/esg/EN/indicators/pue', '/esg/en/indicators/pue/'],
    ['/esg//zh-tw/', '/esg/zh-Hant/'],
    ['/web/2026/https://host.example/esg/en/', '/esg/en/'],
    ['/esg/', '/esg/'],
  ])('%s', (path, meant) => {
    expect(normalisePath(path, '/esg')).toBe(meant);
  });
});

describe('what is not ours to read', () => {
  it('an address that cannot be decoded stays as it is', () => {
    expect(normalisePath('/en/%E3%80', '')).toBe('/en/%E3%80');
  });

  it('a language we do not have stays', () => {
    expect(normalisePath('/fr/data/', '')).toBe('/fr/data/');
  });
});

it('normalised once, an address stays: no redirect leads to another', () => {
  const piece = fc.constantFrom(
    ...[
      '/',
      'en',
      'EN',
      'zh-TW',
      'index.html',
      '.',
      '。',
      ')',
      'https:',
      'web',
      'pue',
      '%',
      '%2F',
      ' ',
    ],
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 9 }),
      fc.constantFrom('', '/esg'),
      (pieces, base) => {
        const once = normalisePath(`${base}/${pieces.join('')}`, base);
        expect(normalisePath(once, base)).toBe(once);
      },
    ),
    { numRuns: 2000, examples: [[['https:', '/', '/', '/', '-'], '']] },
  );
});
