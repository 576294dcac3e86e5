import { describe, expect, it } from 'vitest';
import { embedCode, embedLink, resizingEmbedCode } from '../../export/embed/embedCode';
import { addressIn, pageAt } from './droppedAddress';

const site = 'https://example.org/esg';
const linkOf = (search: string) => embedLink({ site, language: 'en', indicator: 'pue', search });

describe('the code of an embed', () => {
  const link = linkOf("?year=2024&companies=qiniu,sensetime&skin=dark&version=1'2");
  const parts = { link, title: '"PUE" <b>', width: null, height: 300 };

  it.each([
    embedCode(parts),
    resizingEmbedCode(parts, 'https://example.org'),
    `<p>${embedCode(parts)}`,
  ])('has its address: %s', (code) => {
    expect(addressIn(code)).toBe(link);
  });
});

it.each([
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  [' https://example.org/a\r\n', 'https://example.org/a'],
  ['# a page\r\nhttps://example.org/a', 'https://example.org/a'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['https://example.org/a\nhttps://example.org/b', null],
  ['Emissions fell in 2024: https://example.org/a', null],
  ['Qiniu', null],
  ['', null],
])('the address that %j is', (text, address) => {
  expect(addressIn(text)).toBe(address);
});

it.each([
  [linkOf(''), '/en/indicators/pue/'],
  [linkOf('?skin=dark'), '/en/indicators/pue/'],
  [linkOf('?year=2024&skin=light&by=age&version=2024.3'), '/en/indicators/pue/?year=2024&by=age'],
  [`${site}/zh-Hant/checks/?year=2024`, '/zh-Hant/checks/?year=2024'],
  ['https://evil.example/esg/en/embed/pue/', null],
  ['https://example.org/en/embed/pue/', null],
  ['javascript:alert(1)', null],
])('%s opens %s', (address, page) => {
  expect(pageAt(address, site)).toBe(page);
});
