import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { embedCode, embedLink, heightMessage, resizingEmbedCode } from './embedCode';

const origin = 'https://example.org';
const parts = {
  link: `${origin}/en/embed/pue/?view=time&scale=log`,
  title: 'PUE',
  width: null,
  height: 480.2,
};

describe('embedCode', () => {
  it('is a frame with its address, name and height, and nothing that runs', () => {
    expect(embedCode(parts)).toBe(
      `<iframe src="${origin}/en/embed/pue/?view=time&amp;scale=log" title="PUE" loading="lazy" style="width:100%;border:0" height="481"></iframe>\n`,
    );
  });

  it('has the width that is chosen, and never more than its column', () => {
    expect(embedCode({ ...parts, width: 320 })).toContain(
      'width="320" style="max-width:100%;border:0" height="481"',
    );
  });

  it('lets no title or address end its attribute or tag', () => {
    const code = embedCode({
      ...parts,
      link: 'https://example.org/?a="><script>alert(1)</script>',
      title: `"'><img src=x onerror=alert(1)> & more`,
    });
    expect(code).not.toContain('<img');
    expect(code).not.toContain('<script>');
    expect(code).toContain(
      'title="&quot;&#39;&gt;&lt;img src=x onerror=alert(1)&gt; &amp; more" loading',
    );
  });
});

/** Runs the script of the code beside two frames; returns them and a way to send it a message. */
function listening() {
  const own = { contentWindow: {}, height: '481' };
  const other = { contentWindow: {}, height: '300' };
  const [, script = ''] = /<script>([^]*)<\/script>/.exec(resizingEmbedCode(parts, origin)) ?? [];
  const listen = vi.fn<(type: string, hear: (event: object) => void) => void>();
  const document = { querySelectorAll: () => [own, other] };
  runInNewContext(script, { addEventListener: listen, document });
  const hear = listen.mock.calls[0]?.[1];
  const send = (data: unknown, from: object = { origin, source: own.contentWindow }) =>
    hear?.({ data, ...from });
  return { own, other, send };
}

describe('the script of resizingEmbedCode', () => {
  it('gives the frame that tells its height that height', () => {
    const { own, other, send } = listening();
    send({ type: heightMessage, height: 612.5 });
    expect([own.height, other.height]).toEqual([613, '300']);
  });

  it.each(['900', NaN, Infinity, -1, 0, 79, 4001, 1e9, null, {}, [900], undefined])(
    'leaves the frame as it is for the height %j',
    (height) => {
      const { own, send } = listening();
      send({ type: heightMessage, height });
      expect(own.height).toBe('481');
    },
  );

  it('hears no other message, origin or window', () => {
    const { own, other, send } = listening();
    const message = { type: heightMessage, height: 900 };
    for (const data of [null, 900, 'height', { height: 900 }, { type: 'resize', height: 900 }]) {
      send(data);
    }
    send(message, { origin: 'https://example.org.evil.test', source: own.contentWindow });
    send(message, { origin: 'null', source: own.contentWindow });
    send(message, { origin, source: {} });
    expect([own.height, other.height]).toEqual(['481', '300']);
  });

  it('is ended by no origin, nor is a literal in it', () => {
    const code = resizingEmbedCode(parts, 'https://x"; alert(1); "</script>\u2028');
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
