import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { languages } from '../../domain/dataset';
import { loadPictureFonts } from '../fonts/loadPictureFonts';
import { samplePictureData } from '../metadata/samplePictureData';
import { layoutPicture } from '../picture/layoutPicture';
import { samplePicture, type Sample } from '../picture/samplePicture';
import { kinds } from '../picture/sceneFaults';
import { writePdf } from './writePdf';

// The development server gives addresses below the root of the project.
const fromDisk = (url: string) =>
  Promise.resolve(new Uint8Array(readFileSync(path.join('.', url))));

async function pdfOf(sample: Sample, change: { readonly headline?: string } = {}) {
  const { metrics } = await loadPictureFonts(sample.language, fromDisk);
  const model = { ...samplePicture(sample), ...change };
  const scene = layoutPicture(model, {
    width: 1200,
    height: 675,
    background: 'paper',
    notes: 'all',
    fonts: metrics,
  });
  const bytes = await writePdf(scene, samplePictureData, '2025-05-31', fromDisk);
  return { model, scene, bytes, text: Buffer.from(bytes).toString('latin1') };
}

/** The unpacked streams of a PDF. */
function streamsOf(bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes).toString('latin1');
  return [...text.matchAll(/\/Length (\d+) >>\nstream\n/g)].map((match) => {
    const start = match.index + match[0].length;
    return inflateSync(bytes.subarray(start, start + Number(match[1]))).toString('latin1');
  });
}

describe.each(languages)('%s', (language) => {
  it.each(kinds)(
    '%s: every object stands where the table says, and every font is embedded',
    async (kind) => {
      const { bytes, text } = await pdfOf({ language, kind, companies: 5 });
      const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
      const rows = [...text.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)];
      for (const [index, [, offset]] of rows.entries()) {
        expect(text.slice(Number(offset))).toMatch(new RegExp(`^${index + 1} 0 obj\\n`));
      }
      const fonts = [...text.matchAll(/\/FontName (\/\S+)/g)].map(([, name]) => name);
      expect(fonts.length).toBeGreaterThan(1);
      for (const name of fonts) expect(name).toMatch(/^\/[A-Z]{6}\+[A-Za-z0-9-]+$/);
      expect(text.match(/\/FontFile2 /g)).toHaveLength(fonts.length);
      expect(bytes.length).toBeLessThan(200_000);
    },
  );

  it('what is set can be read back as text', async () => {
    const { scene, bytes } = await pdfOf({ language, kind: 'bars', companies: 5 });
    const streams = streamsOf(bytes);
    const maps = streams.filter((stream) => stream.includes('begincmap'));
    const drawn = streams[0] ?? '';
    const characters = new Set(
      maps.flatMap((map) =>
        [...map.matchAll(/^<[0-9A-F]{4}> <([0-9A-F]+)>$/gm)].map(([, hex = '']) =>
          Buffer.from(hex, 'hex').swap16().toString('utf16le'),
        ),
      ),
    );
    const set = scene.marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines : [])).join('');
    expect([...new Set(set)].filter((one) => !characters.has(one))).toEqual([]);
    const glyphs = [...drawn.matchAll(/(?<=^\[.*)<([0-9A-F]+)>(?=.*\] TJ$)/gm)].reduce(
      (sum, [, hex = '']) => sum + hex.length / 4,
      0,
    );
    const lines = scene.marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines : []));
    expect(glyphs).toBe(lines.reduce((sum, line) => sum + Array.from(line.trimEnd()).length, 0));
  });
});

it('the same picture gives the same bytes', async () => {
  const sample: Sample = { language: 'zh-Hant', kind: 'lines', companies: 5 };
  expect((await pdfOf(sample)).bytes).toEqual((await pdfOf(sample)).bytes);
});

it('a character that no font has is told, not left blank', async () => {
  const sample: Sample = { language: 'en', kind: 'bars', companies: 2 };
  await expect(pdfOf(sample, { headline: 'Emissions \u{1F30D}' })).rejects.toMatchObject({
    fault: 'no_glyph',
  });
});

it('has a page of its size in points, and its numbers as a file inside', async () => {
  const { text, bytes } = await pdfOf({ language: 'en', kind: 'bars', companies: 2 });
  expect(text).toContain('/MediaBox [0 0 900 506.25]');
  expect(text).toContain('/Lang (zh-Hant)');
  const table = streamsOf(bytes).find((stream) => stream.includes('\r\n'));
  expect(Buffer.from(table ?? '', 'latin1').toString('utf8')).toBe(samplePictureData.csv);
});
