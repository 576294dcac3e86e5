import { crc32 as zlibCrc32, deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { Unzlib } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { crc32 } from './crc32';
import { writeInternationalText } from './internationalText';
import { joinPng, parsePng, writeChunk } from './pngChunks';
import { readPngMetadata, writePngMetadata } from './pngMetadata';
import { samplePictureData as data, sampleSite as site } from './samplePictureData';

/** One white pixel, made elsewhere. */
const pixel = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const written = writePngMetadata(pixel, data);
const path = '/zh-Hant/indicators/turnover_rate/?year=2024&sort=value';

function typesOf(png: Uint8Array): readonly string[] {
  return (parsePng(png) ?? []).map((chunk) => chunk.type);
}

/** A PNG that says `texts`, as another program might write them. */
function pngSaying(texts: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const chunks = (parsePng(pixel) ?? []).map((chunk) => chunk.bytes);
  return joinPng([
    ...chunks.slice(0, -1),
    ...texts.map(([type, bytes]) => writeChunk(type, bytes)),
    ...chunks.slice(-1),
  ]);
}

const own = (keyword: string, text: string) =>
  ['iTXt', writeInternationalText({ keyword, language: '', text }, keyword === 'Data')] as const;
const trace = JSON.stringify({ link: data.link, version: '1', language: 'en' });

it('the checksum is that of zlib', () => {
  expect(crc32(new TextEncoder().encode('IEND'))).toBe(0xae426082);
  fc.assert(fc.property(fc.uint8Array(), (bytes) => crc32(bytes) === zlibCrc32(bytes)));
});

describe('a picture that carries its data', () => {
  it('gives it back, the link as a path of the site', () => {
    expect(readPngMetadata(written, site)).toEqual({ ...data, link: path });
  });

  it('has its texts before the end, each with the checksum zlib gives', () => {
    expect(typesOf(written)).toEqual(['IHDR', 'IDAT', ...Array<string>(5).fill('iTXt'), 'IEND']);
    for (const { bytes } of parsePng(written) ?? []) {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      expect(view.getUint32(0)).toBe(bytes.length - 12);
      expect(view.getUint32(bytes.length - 4)).toBe(zlibCrc32(bytes.subarray(4, -4)));
    }
  });

  it('says what it is in words any program reads', () => {
    const texts = (parsePng(written) ?? []).filter(({ type }) => type === 'iTXt');
    const start = (text: string) => Buffer.from(text).toString('hex');
    const hex = texts.map((chunk) => Buffer.from(chunk.data).toString('hex'));
    expect(hex[0]).toBe(start(`Title\0\0\0zh-Hant\0\0${data.title}`));
    expect(hex[1]).toBe(start(`Source\0\0\0\0\0${data.link}`));
    expect(hex[2]).toBe(start(`Citation\0\0\0zh-Hant\0\0${data.citation}`));
    expect(hex[3]).toBe(
      start(
        `esg-peer-ledger\0\0\0\0\0${JSON.stringify({ link: data.link, version: '2024.3', language: 'zh-Hant' })}`,
      ),
    );
    const head = 'Data\0\u0001\0zh-Hant\0\0';
    expect(hex[4]?.startsWith(start(head))).toBe(true);
    const packed = texts[4]?.data.subarray(head.length) ?? new Uint8Array();
    expect(inflateSync(packed).toString()).toBe(data.csv);
  });

  it('keeps the pixels as they were', () => {
    const idat = (png: Uint8Array) => parsePng(png)?.find(({ type }) => type === 'IDAT')?.bytes;
    expect(idat(written)).toEqual(idat(pixel));
  });

  it('is written twice with one set of data, the last', () => {
    const again = writePngMetadata(written, { ...data, title: 'B' }, 300);
    expect(typesOf(again).filter((type) => type === 'iTXt')).toHaveLength(5);
    expect(readPngMetadata(again, site)?.title).toBe('B');
  });

  it('carries 200 kB of CSV', () => {
    const csv = Array.from({ length: 9000 }, (_, index) => `公司${index},${index * 7919},噸`).join(
      '\r\n',
    );
    expect(new TextEncoder().encode(csv).length).toBeGreaterThan(200_000);
    const large = writePngMetadata(pixel, { ...data, csv });
    expect(large.length).toBeLessThan(100_000);
    expect(readPngMetadata(large, site)?.csv).toBe(csv);
  });

  it('carries any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (title, csv) => {
        const png = writePngMetadata(pixel, { ...data, title, csv });
        expect(readPngMetadata(png, site)).toEqual({ ...data, title, csv, link: path });
      }),
    );
  });

  it('is read where it stands within a larger buffer', () => {
    const shifted = new Uint8Array(written.length + 7);
    shifted.set(written, 7);
    expect(readPngMetadata(shifted.subarray(7), site)?.title).toBe(data.title);
  });

  it('has the density of print before its pixels, once', () => {
    const print = writePngMetadata(writePngMetadata(pixel, data, 96), data, 300);
    expect(typesOf(print).slice(0, 3)).toEqual(['IHDR', 'pHYs', 'IDAT']);
    expect(typesOf(print).filter((type) => type === 'pHYs')).toHaveLength(1);
    const physical = parsePng(print)?.[1]?.data;
    // 300 dpi is 11811 pixels a metre.
    expect([...(physical ?? [])]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
    expect(typesOf(writePngMetadata(print, data))).toContain('pHYs');
  });

  it('is not made of what is no PNG', () => {
    expect(() => writePngMetadata(new Uint8Array(), data)).toThrow(TypeError);
    expect(() => writePngMetadata(pixel.subarray(0, -1), data)).toThrow(TypeError);
  });
});

describe('a dropped file', () => {
  it.each([
    ['is empty', new Uint8Array()],
    ['is text', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['is a PNG of another maker', pixel],
    ['has another program’s texts', pngSaying([own('Title', 'A'), own('Software', 'B')])],
    [
      'lacks its numbers',
      pngSaying([own('Title', 'A'), own('Citation', 'B'), own('esg-peer-ledger', trace)]),
    ],
    [
      'has broken JSON',
      pngSaying([
        own('Title', ''),
        own('Citation', ''),
        own('Data', ''),
        own('esg-peer-ledger', '{'),
      ]),
    ],
    [
      'has JSON of another form',
      pngSaying([
        own('Title', ''),
        own('Citation', ''),
        own('Data', ''),
        own('esg-peer-ledger', '[1]'),
      ]),
    ],
  ])('%s: nothing', (_, bytes) => {
    expect(readPngMetadata(bytes, site)).toBeNull();
  });

  it('that is cut short gives nothing, wherever it is cut', () => {
    for (let length = 0; length < written.length; length += 1) {
      expect(readPngMetadata(written.subarray(0, length), site)).toBeNull();
    }
  });

  it('with one byte changed gives nothing false, and never throws', () => {
    for (let at = 0; at < written.length; at += 1) {
      const damaged = Uint8Array.from(written);
      damaged[at] = (damaged[at] ?? 0) ^ 0x5a;
      const read = readPngMetadata(damaged, site);
      // Bytes of the pixels may be anything.
      if (read !== null) expect(read).toEqual({ ...data, link: path });
    }
  });

  it('of any bytes never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string({ minLength: 4, maxLength: 4 }), (bytes, type) => {
        expect(readPngMetadata(bytes, site)).toBeNull();
        expect(readPngMetadata(pngSaying([['iTXt', bytes]]), site)).toBeNull();
        expect(readPngMetadata(pngSaying([[type.slice(0, 4), bytes]]), site)).toBeNull();
      }),
    );
  });

  it('that unpacks to far more than any figure gives nothing', () => {
    const bomb = deflateSync(new Uint8Array(40 * 1024 * 1024));
    const head = new TextEncoder().encode('Data\0\u0001\0\0\0');
    const texts = [own('Title', ''), own('Citation', ''), own('esg-peer-ledger', trace)];
    const png = pngSaying([...texts, ['iTXt', Buffer.concat([head, bomb])]]);
    expect(readPngMetadata(png, site)).toBeNull();
  });

  it.each([
    ['many texts', 40, 'Data'],
    ['many texts under each keyword', 5, 'Title', 'Citation', 'Data', 'Source'],
    ['texts of another program', 40, 'Comment'],
  ])('with %s that unpack to little each is read within bounds', (_, count, ...names) => {
    const packed = deflateSync(new Uint8Array(20 * 1024 * 1024));
    const bombs = names.flatMap((name) =>
      Array.from({ length: count }, (): readonly [string, Uint8Array] => [
        'iTXt',
        Buffer.concat([new TextEncoder().encode(`${name}\0\u0001\0\0\0`), packed]),
      ]),
    );
    const unpacked = vi.spyOn(Unzlib.prototype, 'push');
    expect(readPngMetadata(pngSaying([...bombs, own('esg-peer-ledger', trace)]), site)).toBeNull();
    // Slices of 16 kB: what is unpacked is two texts at most.
    expect(unpacked.mock.calls.length).toBeLessThan(2 * Math.ceil(packed.length / 16_384) + 1);
    unpacked.mockRestore();
  });

  it('of more chunks than a picture has is not read', () => {
    const filled = (count: number) =>
      pngSaying([
        ...Array.from({ length: count }, () => ['tEXt', new Uint8Array()] as const),
        ['iTXt', new Uint8Array()],
      ]);
    expect(parsePng(filled(1000))).not.toBeNull();
    expect(parsePng(filled(50_000))).toBeNull();
  });

  it.each(['javascript:alert(1)', 'https://evil.example/esg/en/', '//evil.example/en/'])(
    'with the link %s gives its data without it',
    (link) => {
      const png = writePngMetadata(pixel, { ...data, link });
      expect(readPngMetadata(png, site)).toEqual({ ...data, link: null });
    },
  );
});
