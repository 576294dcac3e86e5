import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplePictureData as data, sampleSite as site } from './samplePictureData';
import { readSvgMetadata, writeSvgMetadata } from './svgMetadata';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1">\n<title>A</title>\n<text>七牛</text>\n</svg>\n';
const path = '/zh-Hant/indicators/turnover_rate/?year=2024&sort=value';

describe('a drawing that carries its data', () => {
  const written = writeSvgMetadata(svg, data);

  it('gives it back, the link as a path of the site', () => {
    expect(readSvgMetadata(written, site)).toEqual({ ...data, link: path });
  });

  it('has it in one element at the end, nothing in it that XML could misread', () => {
    const [before, rest = ''] = written.split('<metadata id="esg-peer-ledger">');
    const [payload = '', after] = rest.split('</metadata>\n');
    expect(before).toBe(svg.replace('</svg>\n', ''));
    expect(after).toBe('</svg>\n');
    expect(payload).not.toMatch(/[<>\p{Cc}\uFFFE\uFFFF]|&(?!amp;|lt;|gt;)/u);
  });

  it('is written twice with one set of data, the last', () => {
    const again = writeSvgMetadata(written, { ...data, title: 'B' });
    expect(again.split('<metadata')).toHaveLength(2);
    expect(readSvgMetadata(again, site)?.title).toBe('B');
  });

  it('leaves the drawing’s other metadata', () => {
    const foreign = svg.replace('</svg>', '<metadata id="other">x</metadata></svg>');
    const both = writeSvgMetadata(foreign, data);
    expect(both).toContain('<metadata id="other">x</metadata>');
    expect(readSvgMetadata(both, site)?.title).toBe(data.title);
  });

  it('carries any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, csv) => {
        const one = writeSvgMetadata(svg, { ...data, title, csv });
        expect(readSvgMetadata(one, site)).toEqual({ ...data, title, csv, link: path });
      }),
    );
  });

  it('is read after another program has saved it in its own way', () => {
    const saved = written
      .replace('<metadata id="esg-peer-ledger">', "<metadata\n   x='1' id='esg-peer-ledger'>")
      .replaceAll('&gt;', '>')
      .replaceAll('僱', '&#x50F1;')
      .replaceAll('員', '&#21729;');
    const opened = saved.replace(/"(?=title)/, '&quot;');
    expect(readSvgMetadata(opened, site)).toEqual({ ...data, link: path });
  });

  it('is not made of what is no SVG', () => {
    expect(() => writeSvgMetadata('<p>七牛</p>', data)).toThrow(TypeError);
  });
});

describe('a dropped drawing', () => {
  const payload = (text: string) =>
    svg.replace('</svg>', `<metadata id="esg-peer-ledger">${text}</metadata></svg>`);

  it.each([
    ['is empty', ''],
    ['is of another maker', svg],
    ['has no JSON', payload('七牛')],
    ['has JSON of another form', payload('{"title":1}')],
    ['has a character beyond Unicode', payload('&#x110000;&#9999999;')],
    ['is cut short', writeSvgMetadata(svg, data).slice(0, -30)],
    ['has the data without a drawing', '<metadata id="esg-peer-ledger">{}</metadata>'],
  ])('%s: nothing', (_, text) => {
    expect(readSvgMetadata(text, site)).toBeNull();
  });

  it('with a link elsewhere gives its data without it', () => {
    const elsewhere = writeSvgMetadata(svg, { ...data, link: 'javascript:alert(1)' });
    expect(readSvgMetadata(elsewhere, site)).toEqual({ ...data, link: null });
  });
});
