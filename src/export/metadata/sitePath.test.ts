import { expect, it } from 'vitest';
import { sitePath } from './sitePath';

const site = 'https://example.org/esg/';

it.each([
  ['https://example.org/esg/en/', '/en/'],
  [
    'https://example.org/esg/zh-Hant/indicators/pue/?year=2024',
    '/zh-Hant/indicators/pue/?year=2024',
  ],
  ['https://example.org:443/esg/zh-Hans/checks/?a=b#part', '/zh-Hans/checks/?a=b'],
  ['https://reader:secret@example.org/esg/en/data/', '/en/data/'],
])('a page of the site: %s', (link, path) => {
  expect(sitePath(link, site)).toBe(path);
  expect(sitePath(link, 'https://example.org/esg')).toBe(path);
});

it.each([
  'javascript:alert(1)//example.org/esg/en/',
  'data:text/html,/en/',
  'blob:https://example.org/esg/en/',
  'https://evil.example/esg/en/',
  'https://example.org@evil.example/esg/en/',
  'https://example.org.evil.example/esg/en/',
  'http://example.org/esg/en/',
  'https://example.org:8443/esg/en/',
  '//evil.example/esg/en/',
  '/\\evil.example/en/',
  '/en/indicators/pue/',
  'en/indicators/pue/',
  'https://example.org/en/',
  'https://example.org/esg/fr/',
  'https://example.org/esg/en',
  'https://example.org/esg//evil.example/en/',
  'https://example.org/esg/en/../../admin/',
  'https://example.org/esg/en/%2e%2e/%2e%2e/admin/',
  'https://example.org/esg/../en/',
  '',
  'nonsense',
  `https://example.org/esg/en/?${'a'.repeat(9000)}`,
])('nothing else: %s', (link) => {
  expect(sitePath(link, site)).toBeNull();
});

it('two addresses without a host are not the same site', () => {
  expect(sitePath('file:///esg/en/', 'file:///esg/')).toBeNull();
});

it('a site at the root of its host', () => {
  expect(sitePath('http://localhost:5173/en/?a=1', 'http://localhost:5173')).toBe('/en/?a=1');
});
