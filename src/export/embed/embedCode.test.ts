import { describe, expect, it } from 'vitest';
import { embedCode, embedLink, heightMessage } from './embedCode';

const plain = {
  link: 'https://example.org/en/embed/pue/?view=time&scale=log',
  title: 'PUE',
  height: 480.2,
  origin: 'https://example.org',
};

describe('embedCode', () => {
  it('is a frame with its address, name, laziness and a height for pages without script', () => {
    const code = embedCode(plain);
    expect(code).toContain('src="https://example.org/en/embed/pue/?view=time&amp;scale=log"');
    expect(code).toContain('title="PUE" loading="lazy"');
    expect(code).toContain('style="width:100%;border:0" height="481"');
  });

  it('hears only messages of its own origin, of its own kind, from its own frame', () => {
    const code = embedCode(plain);
    expect(code).toContain('if (event.origin !== "https://example.org") return;');
    expect(code).toContain(`data.type !== "${heightMessage}"`);
    expect(code).toContain('if (event.source === frame.contentWindow)');
  });

  it('lets no title or address end its attribute or tag', () => {
    const code = embedCode({
      ...plain,
      link: 'https://example.org/?a="><script>alert(1)</script>',
      title: `"'><img src=x onerror=alert(1)> & more`,
    });
    expect(code).not.toContain('<img');
    expect(code.match(/<script>/g)).toHaveLength(1);
    expect(code.match(/<\/script>/g)).toHaveLength(1);
    expect(code).toContain(
      'title="&quot;&#39;&gt;&lt;img src=x onerror=alert(1)&gt; &amp; more" loading',
    );
  });

  it('lets no origin end its literal or the script', () => {
    const code = embedCode({ ...plain, origin: 'https://x"; alert(1); "</script>\u2028' });
    expect(code).toContain(String.raw`"https://x\"; alert(1); \"\u003c/script>\u2028"`);
    expect(code.match(/<\/script>/g)).toHaveLength(1);
  });
});

describe('embedLink', () => {
  it('is the address of one figure, with what is chosen', () => {
    const address = { site: 'https://h/esg', language: 'en', indicator: 'pue' };
    expect(embedLink({ ...address, search: '' })).toBe('https://h/esg/en/embed/pue/');
    expect(embedLink({ ...address, search: '?view=time' })).toBe(
      'https://h/esg/en/embed/pue/?view=time',
    );
  });
});
