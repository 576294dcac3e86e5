import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { languages } from '../../domain/dataset';
import { loadPictureFonts } from '../fonts/loadPictureFonts';
import { samplePictureData } from '../metadata/samplePictureData';
import { layoutPicture } from '../picture/layoutPicture';
import { samplePicture, type Sample } from '../picture/samplePicture';
import { kinds } from '../picture/sceneFaults';
import type { Background } from '../picture/backgrounds';
import { writePdf } from './writePdf';

// The development server gives addresses below the root of the project.
const fromDisk = (url: string) =>
  Promise.resolve(new Uint8Array(readFileSync(path.join('.', url))));

interface Change {
  readonly headline?: string;
  readonly background?: Background;
}

async function pdfOf(sample: Sample, { headline, background = 'paper' }: Change = {}) {
  const { metrics } = await loadPictureFonts(sample.language, fromDisk);
  const model = { ...samplePicture(sample), ...(headline === undefined ? {} : { headline }) };
  const scene = layoutPicture(model, {
    width: 1200,
    height: 675,
    background,
    notes: 'all',
    fonts: metrics,
  });
  const data = { ...samplePictureData, day: '2025-05-31' };
  const blob = await writePdf(scene, metrics, data, fromDisk);
  return { scene, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

/** The only page of a PDF as another program reads it. */
async function read(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(bytes.slice());
  expect(pdf.numPages).toBe(1);
  return { pdf, page: await pdf.getPage(1) };
}

const lines = (scene: Awaited<ReturnType<typeof pdfOf>>['scene']) =>
  scene.marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines : []));

describe.each(languages)('%s', (language) => {
  it.each(kinds)('%s: the words of every line can be found and copied', async (kind) => {
    const { scene, bytes } = await pdfOf({ language, kind, companies: 5 });
    const { page } = await read(bytes);
    const { items } = await page.getTextContent();
    const copied = items.map((item) => ('str' in item ? item.str : '')).join('');
    const blanks = / /g;
    expect(copied.replace(blanks, '')).toBe(lines(scene).join('').replace(blanks, ''));
  });

  it.each(kinds)('%s: every font is embedded, and nothing is drawn in pixels', async (kind) => {
    const { bytes } = await pdfOf({ language, kind, companies: 5 });
    const text = Buffer.from(bytes).toString('latin1');
    const fonts = [...text.matchAll(/\/FontName (\/\S+)/g)].map(([, name]) => name);
    expect(new Set(fonts).size).toBe(fonts.length);
    for (const name of fonts) expect(name).toMatch(/^\/[A-Z]{6}\+(LedgerSans3|NotoSans[ST]C)-/);
    expect(text.match(/\/FontFile2 /g)).toHaveLength(fonts.length);
    expect(bytes.length).toBeLessThan(200_000);
    expect(text).not.toContain('/Subtype /Image');
  });
});

it('has a page of its size in points, and says what it is and in which language', async () => {
  const { bytes } = await pdfOf({ language: 'en', kind: 'bars', companies: 2 });
  const { pdf, page } = await read(bytes);
  expect(page.view).toEqual([0, 0, 900, 506.25]);
  expect((await pdf.getMetadata()).info).toMatchObject({
    Title: samplePictureData.title,
    Subject: samplePictureData.citation,
    Creator: samplePictureData.link,
    Language: samplePictureData.language,
    CreationDate: 'D:20250531000000Z',
  });
});

it('carries its numbers as a file', async () => {
  const { bytes } = await pdfOf({ language: 'en', kind: 'bars', companies: 2 });
  const { pdf } = await read(bytes);
  expect(await pdf.getAttachments()).toMatchObject({
    'figures.csv': { content: new TextEncoder().encode(samplePictureData.csv) },
  });
});

it.each([
  ['white', true],
  ['transparent', false],
] as const)('%s: the page is filled: %s', async (background, filled) => {
  const sample: Sample = { language: 'en', kind: 'bars', companies: 2 };
  const { bytes } = await pdfOf(sample, { background });
  const text = Buffer.from(bytes).toString('latin1');
  const packed = [...text.matchAll(/\/FlateDecode\n>>\nstream\n/g)];
  const streams = packed.map((match) =>
    inflateSync(bytes.subarray(match.index + match[0].length)).toString('latin1'),
  );
  const drawn = streams.find((stream) => stream.includes('\nBT\n')) ?? '';
  expect(drawn).not.toBe('');
  expect(drawn.includes('0 0 1200 675 re')).toBe(filled);
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
