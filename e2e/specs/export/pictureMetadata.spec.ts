import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { readPngMetadata } from '../../../src/export/metadata/pngMetadata';
import { readSvgMetadata } from '../../../src/export/metadata/svgMetadata';
import { ExportDialog } from '../../pages/exportDialog';
import { readPng } from '../../support/pngFile';
import { expect, test } from '../../support/test';
import type { Language } from '../../support/messages';

/* An exported picture carries its title, link and numbers. */

const views: readonly { readonly path: string; readonly language: Language }[] = [
  { path: '/zh-Hant/indicators/turnover_rate/?year=2023&sort=value', language: 'zh-Hant' },
  { path: '/zh-Hans/indicators/headcount/?view=groups', language: 'zh-Hans' },
  { path: '/en/indicators/ghg_scope1_2/?view=time', language: 'en' },
];

/** What a drawing keeps in its metadata element, as any program that knows XML finds it. */
const carried = v.object({
  title: v.string(),
  link: v.string(),
  citation: v.string(),
  version: v.string(),
  language: v.string(),
  csv: v.string(),
});

async function readByXml(page: Page, svg: string): Promise<v.InferOutput<typeof carried>> {
  const found = await page.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    const broken = drawing.querySelector('parsererror');
    if (broken) return broken.textContent;
    return drawing.querySelector('metadata')?.textContent ?? '';
  }, svg);
  return v.parse(carried, JSON.parse(found));
}

// Read as a document of the page, the drawing's own style falls under the page's policy.
test.use({ expectedErrors: /Applying inline style/ });

for (const { path, language } of views) {
  test(`${path}: PNG and SVG carry the dialog’s own title, link, citation and table`, async ({
    page,
    baseURL,
  }) => {
    const site = baseURL ?? '';
    const dialog = new ExportDialog(page, language);
    await dialog.open(path);
    const citation = await dialog.citation.innerText();
    const csv = await dialog.download(/^CSV$/);
    // The byte-order mark is for files alone.
    const table = csv.bytes.toString('utf8').replace(/^\uFEFF/, '');
    const png = await dialog.download(/PNG 1×/);
    const svg = (await dialog.download(/SVG/)).bytes.toString();

    const { texts } = readPng(png.bytes);
    expect([...texts.keys()].toSorted()).toEqual(
      ['Citation', 'Data', 'Source', 'Title', 'esg-peer-ledger'].toSorted(),
    );
    expect(texts.get('Source')).toEqual({ language: '', text: `${site}${path}` });
    expect(texts.get('Citation')).toEqual({ language, text: citation });
    expect(texts.get('Data')).toEqual({ language, text: table });

    const drawn = await readByXml(page, svg);
    const title = texts.get('Title')?.text ?? '';
    expect(title).not.toBe('');
    expect(drawn).toMatchObject({ title, link: `${site}${path}`, citation, language, csv: table });

    const read = { title, link: path, citation, language, csv: table, version: drawn.version };
    expect(csv.name).toContain(`_${drawn.version}.csv`);
    expect(readPngMetadata(png.bytes, site)).toEqual(read);
    expect(readSvgMetadata(svg, site)).toEqual(read);
  });
}
