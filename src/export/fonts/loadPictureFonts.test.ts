import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { languages } from '../../domain/dataset';
import { missingGlyphs } from './fontTables';
import { loadPictureFonts } from './loadPictureFonts';

// The development server gives addresses below the root of the project.
const fromDisk = async (url: string) => new Uint8Array(await readFile(path.join('.', url)));

it.each(languages)('gives the rules and the measures of the fonts in %s', async (language) => {
  const { css, metrics } = await loadPictureFonts(language, fromDisk);
  const rules = css.split('\n');
  expect(rules.every((rule) => rule.startsWith('@font-face { '))).toBe(true);
  const embedded = [...css.matchAll(/base64,([^)]+)\)/g)].map(([, text = '']) => atob(text));
  expect(embedded.map((font) => font.slice(0, 4))).toEqual(rules.map(() => 'wOF2'));
  expect(missingGlyphs('金山 Kingsoft 2024 · tCO₂e ÷ 男性', metrics)).toEqual([]);
});

it('rejects with the font’s address where it cannot be had', async () => {
  const gone = () => Promise.reject(new Error('404'));
  await expect(loadPictureFonts('en', gone)).rejects.toThrow(
    /(picture-.*woff2|font-metrics-.*json).* cannot be had/,
  );
});

it('rejects where the host answers with a page', async () => {
  const page = () => Promise.resolve(new TextEncoder().encode('<!doctype html>'));
  await expect(loadPictureFonts('en', page)).rejects.toThrow(
    /picture-.*woff2 is no font|font-metrics-.*json is no table/,
  );
});

it('rejects where a font is cut short', async () => {
  const cut = async (url: string) => {
    const bytes = await fromDisk(url);
    return url.endsWith('.woff2') ? bytes.subarray(0, bytes.length >> 1) : bytes;
  };
  await expect(loadPictureFonts('en', cut)).rejects.toThrow(/picture-.*woff2 is no font/);
});
