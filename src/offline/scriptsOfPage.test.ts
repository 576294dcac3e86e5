import { describe, expect, test } from 'vitest';
import { headOf, scriptsOfPage } from './scriptsOfPage';

describe('the scripts a page starts with', () => {
  const page = `<script type="importmap">{"integrity":{"/esg/assets/a-1.js":"sha256-A="}}</script>
    <script>inline()</script>
    <link rel="preload" as="font" href="/esg/assets/f.woff2" />
    <script type="module" crossorigin src="/esg/assets/a-1.js"></script>
    <link rel="modulepreload" crossorigin href="/esg/assets/b-2.js" />`;

  test('its entry and what it preloads, each with its checksum', () => {
    expect(scriptsOfPage(page)).toEqual([
      { url: '/esg/assets/a-1.js', integrity: 'sha256-A=' },
      { url: '/esg/assets/b-2.js', integrity: '' },
    ]);
  });

  test('a page of someone else has none that can be missing', () => {
    expect(scriptsOfPage('<title>Log in</title>')).toEqual([]);
    expect(scriptsOfPage('<script type="importmap">{</script>')).toEqual([]);
  });
});

test('the head of a page is read without waiting for its end', async () => {
  const pieces = ['<head><script>', '</script></head><body>'].map((text) =>
    new TextEncoder().encode(text),
  );
  const endless = new ReadableStream({
    pull(controller) {
      const piece = pieces.shift();
      if (piece) controller.enqueue(piece);
    },
  });
  expect(await headOf(new Response(endless))).toContain('</script></head>');
  expect(await headOf(new Response('Not found'))).toBe('Not found');
  expect(await headOf(Response.error())).toBe('');
});
