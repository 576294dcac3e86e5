import { describe, expect, it } from 'vitest';
import { languages } from '../../domain/dataset';
import { drawPicture } from './drawPicture';
import { sampleFonts, samplePicture } from './samplePicture';
import { kinds } from './sceneFaults';
import { boxesOf } from './marks';
import { escapeXml } from './toSvg';

const options = {
  width: 1200,
  height: 675,
  background: 'paper',
  notes: 'all',
  fonts: sampleFonts,
} as const;
const model = samplePicture({ language: 'zh-Hant', kind: 'bars', companies: 5 });

/** Every text of an SVG, without its marks. */
const wordsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner = '']) =>
    inner.replace(/<[^>]*>/g, ''),
  );

/** True where every element is closed in its order: enough of XML for what we write. */
function isBalanced(svg: string): boolean {
  const open: string[] = [];
  for (const [, end, name = '', selfClosed] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
    if (end === '/') {
      if (open.pop() !== name) return false;
    } else if (selfClosed !== '/') open.push(name);
  }
  return open.length === 0;
}

it('is one SVG that stands alone, with title, description and language', () => {
  const { svg, width, height, overflow } = drawPicture(model, options);
  expect([width, height, overflow]).toEqual([1200, 675, []]);
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1200" height="675" viewBox="0 0 1200 675" role="img" xml:lang="zh-Hant"/,
  );
  expect(svg).toContain(`<title>${model.title}</title>`);
  expect(svg).toContain(`<desc>${model.sentence}</desc>`);
  expect(svg).toContain('<rect width="1200" height="675" fill="#fbfaf6"/>');
  expect(isBalanced(svg)).toBe(true);
});

it('fetches nothing, runs nothing, and leaves no colour to a style sheet', () => {
  const svg = drawPicture(model, options).svg.replace('http://www.w3.org/2000/svg', '');
  expect(svg).not.toMatch(
    /href|<script|<image|<foreignObject|@import|url\((?!#)|var\(|currentColor|class=/,
  );
  const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
});

it('is the same for the same figure', () => {
  for (const kind of kinds) {
    const once = drawPicture(samplePicture({ language: 'en', kind, companies: 5 }), options);
    const again = drawPicture(samplePicture({ language: 'en', kind, companies: 5 }), {
      ...options,
    });
    expect(again).toEqual(once);
  }
});

it.each(languages)('%s: every word of the figure is text in it', (language) => {
  for (const kind of kinds) {
    const one = samplePicture({ language, kind, companies: 5 });
    const words = wordsOf(drawPicture(one, { ...options, width: 680, height: null }).svg);
    const all = words.join('\n');
    const wanted = [
      one.title,
      one.unit,
      one.sentence,
      one.product,
      one.link,
      ...one.notes,
      ...one.sources.map((source) => source.text),
    ].map(escapeXml);
    for (const text of wanted) expect(all).toContain(text);
  }
});

describe('what could break the XML', () => {
  const evil = '<script>&"\'x]]>\u0000\ud800';

  it('is escaped, or left out where XML has no place for it', () => {
    expect(escapeXml(evil)).toBe("&lt;script&gt;&amp;&quot;'x]]&gt;");
    expect(escapeXml('𠮷 tCO₂e')).toBe('𠮷 tCO₂e');
  });

  it('harms no picture, wherever it stands', () => {
    const { svg } = drawPicture(
      {
        ...model,
        title: evil,
        sentence: evil,
        unit: evil,
        link: evil,
        notes: [evil],
        sources: [{ text: evil, language: 'en' }],
        product: evil,
      },
      { ...options, fontCss: '</style><script>' },
    );
    expect(svg).not.toContain('<script');
    expect(isBalanced(svg)).toBe(true);
  });
});

describe('fonts', () => {
  it('are the picture’s in the shapes of the language, then the system’s', () => {
    const family = (language: 'en' | 'zh-Hant' | 'zh-Hans') =>
      / font-family="([^"]*)"/.exec(drawPicture({ ...model, language }, options).svg)?.[1];
    expect(family('zh-Hant')).toMatch(/^'Ledger Sans 3', 'Noto Sans TC', .*sans-serif$/);
    expect(family('zh-Hans')).toMatch(/^'Ledger Sans 3', 'Noto Sans SC', /);
  });

  it('are carried along where the caller has them', () => {
    const fontCss = "@font-face { font-family: 'A'; src: url(data:font/woff2;base64,d09GMg==) }";
    expect(drawPicture(model, { ...options, fontCss }).svg).toContain(`<style>${fontCss}</style>`);
    expect(drawPicture(model, options).svg).not.toContain('<style');
  });

  it('are named run by run where the caller does so', () => {
    const { svg } = drawPicture(model, {
      ...options,
      fontRuns: (text) => [
        { family: 'First', text: text.slice(0, 1) },
        { family: null, text: text.slice(1) },
      ],
    });
    expect(svg).toContain(`<tspan font-family="'First'">溫</tspan>室`);
  });

  it('of quoted text are those of its language', () => {
    const sources = [{ text: '2024年度环境、社会及治理报告', language: 'zh-Hans' as const }];
    const { svg } = drawPicture({ ...model, sources }, options);
    expect(svg).toMatch(
      /<text[^>]* xml:lang="zh-Hans" font-family="'Ledger Sans 3', 'Noto Sans SC'[^>]*>2024年度环境/,
    );
  });
});

it('a print has its pixels, and the type of its millimetres', () => {
  // 85 mm at 300 dpi, laid out at 96.
  const { svg, width, height } = drawPicture(model, {
    ...options,
    width: 1004,
    height: null,
    scale: 300 / 96,
  });
  expect(width).toBe(1004);
  expect(svg).toContain(`width="1004" height="`);
  expect(svg).toMatch(/viewBox="0 0 321\.28 /);
  expect(height).toBeGreaterThan(1004);
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

describe('without its fonts', () => {
  it('every line is one piece of text, held to the room it was measured for', () => {
    for (const kind of kinds) {
      const one = samplePicture({ language: 'zh-Hans', kind, companies: 5 });
      const { svg, scene } = drawPicture(one, options);
      const lines = scene.marks.flatMap((mark) =>
        mark.kind === 'text'
          ? boxesOf(mark, sampleFonts).map((box) => Math.round((box.right - box.left) * 100) / 100)
          : [],
      );
      const held = [...svg.matchAll(/ textLength="([\d.]+)" lengthAdjust="spacingAndGlyphs"/g)];
      expect(held.map(([, width]) => Number(width))).toEqual(lines);
      // One place a line, none a glyph.
      expect(svg).not.toMatch(/ (?:x|dx)="[\d.-]+[ ,]/);
    }
  });

  it('marks that meet stay in the text they belong to', () => {
    const { svg } = drawPicture({ ...model, sentence: '商湯（最高），其餘：《報告》。' }, options);
    const [, drawn = ''] = /<text[^>]*>(商湯.*?)<\/text>/.exec(svg) ?? [];
    expect(drawn.replace(/<[^>]*>/g, '')).toBe('商湯（最高），其餘：《報告》。');
    expect(drawn.match(/letter-spacing="-/g)).toHaveLength(3);
  });
});
