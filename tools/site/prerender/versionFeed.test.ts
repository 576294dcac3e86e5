import { describe, expect, it } from 'vitest';
import type { DataFile } from '../../../src/data/dataFiles';
import { feedLink, versionFeed } from './versionFeed';

const version = (name: string, date: string, en: string) => ({
  version: name,
  date,
  text: { en, 'zh-Hant': '繁', 'zh-Hans': '简' },
});
const descriptor = JSON.stringify({
  version: '2024.2',
  changes: [
    version('2024.2', '2026-02-03', 'Less < more & "both" ]]> \u0007done.'),
    version('2024.1', '2026-01-02', 'First.'),
  ],
});
const header =
  'version,change,company,report,indicator,year,dimension,category,value_before,unit_before,value,unit';
const changes = [
  header,
  '2024.2,added,a,a-2024,water,2024,,,,,1,t',
  '2024.2,corrected,a,a-2024,water,2023,,,1,t,2,t',
  '',
].join('\n');
const texts = new Map<DataFile, string>([
  ['datapackage.json', descriptor],
  ['changes.csv', changes],
]);
const here = { base: '/esg/', origin: 'https://esg.example.org' };
const nowhere = { base: '/esg/', origin: null };
const idsIn = (feed: string | null) =>
  [...(feed ?? '').matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);

describe('the feed of versions', () => {
  const feed = versionFeed(texts, here) ?? '';

  it('has an entry a version, each with its id, day, words and counts', () => {
    expect(idsIn(feed)).toEqual([
      'https://esg.example.org/esg/changes.xml',
      'https://esg.example.org/esg/changes.xml#2024.2',
      'https://esg.example.org/esg/changes.xml#2024.1',
    ]);
    expect([...feed.matchAll(/<updated>([^<]*)</g)].map(([, day]) => day)).toEqual([
      '2026-02-03T00:00:00Z',
      '2026-02-03T00:00:00Z',
      '2026-01-02T00:00:00Z',
    ]);
    expect(feed).toContain('done. Figures: 1 added and 1 corrected</p>');
    expect(feed).toContain('<p xml:lang="en">First.</p>');
    expect(feed).toContain('href="https://esg.example.org/esg/zh-Hant/data/#data-changes"');
  });

  it('escapes what XML would read as its own, and leaves out what it has no form for', () => {
    expect(feed).toContain('Less &lt; more &amp; &quot;both&quot; ]]&gt; done.');
  });

  it('has ids without an address where the site has none', () => {
    expect(idsIn(versionFeed(texts, nowhere))).toEqual([
      'urn:esg-peer-ledger:data',
      'urn:esg-peer-ledger:data:2024.2',
      'urn:esg-peer-ledger:data:2024.1',
    ]);
  });

  it('stands without a list of changes, and not without versions', () => {
    const [[file, text] = ['datapackage.json', ''] as const] = texts;
    expect(versionFeed(new Map([[file, text]]), here)).not.toContain('Figures:');
    expect(versionFeed(new Map([['datapackage.json', '{"version":"1"}']]), here)).toBeNull();
  });
});

it('pages name it by the address that the site has', () => {
  expect(feedLink(here)).toContain(
    'type="application/atom+xml" href="https://esg.example.org/esg/',
  );
  expect(feedLink(nowhere)).toContain('href="/esg/changes.xml"');
});
