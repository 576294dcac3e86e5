import { readFile } from 'node:fs/promises';
import { findIndicator } from '../../../src/domain/facts/lookup';
import { drawPicture } from '../../../src/export/picture/drawPicture';
import { sizeOf, type PresetId } from '../../../src/export/picture/presets';
import { chosenOf } from '../../../src/viewModels/page';
import { buildPictureModel } from '../../../src/viewModels/picture/pictureModel';
import { loadMessages } from '../../../src/i18n/translate';
import { defaultSelection, toSearch, type Selection } from '../../../src/state/selection';
import { publishedI18n, readPublished } from '../../../src/testing/published';
import { nodeFonts } from '../../../tools/site/fonts/nodeFonts';
import { expect, test } from '../../support/test';
import type { Language } from '../../support/messages';

/* Who makes pictures without a browser, for a link's preview say, makes the very same ones. */

const day = '2025-06-01';

interface Asked {
  readonly id: string;
  readonly language: Language;
  readonly preset: PresetId;
  readonly change: Partial<Selection>;
}

const asked: readonly Asked[] = [
  { id: 'ghg_scope1_2', language: 'en', preset: 'article', change: {} },
  { id: 'headcount', language: 'zh-Hant', preset: 'portrait', change: { view: 'time' } },
  { id: 'turnover_rate', language: 'zh-Hans', preset: 'print', change: { turnover: 'year_end' } },
  { id: 'suppliers', language: 'en', preset: 'column', change: { view: 'groups', by: 'region' } },
  { id: 'ghg_scope3', language: 'zh-Hant', preset: 'square', change: { view: 'table' } },
];

for (const { id, language, preset, change } of asked) {
  const selection = { ...defaultSelection, ...change };
  const path = `/${language}/indicators/${id}/${toSearch(selection)}`;
  test(`${path} as ${preset}: the browser draws what Node draws`, async ({ page, baseURL }) => {
    await page.clock.setFixedTime(`${day}T12:00:00Z`);
    await page.goto(path);
    await page.getByRole('button', { name: /^(Download & cite|下載及引用|下载与引用)$/ }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('.export-preview')).toBeVisible();
    await dialog.getByRole('combobox').first().selectOption(preset);
    const { width } = sizeOf(preset, 180);
    await expect(dialog.locator('.export-preview')).toHaveAttribute('width', String(width));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'SVG' }).click(),
    ]);
    const inBrowser = await readFile(await download.path(), 'utf8');
    const drawn = await drawInNode({ id, language, preset, change }, `${baseURL ?? ''}${path}`);
    expect(inBrowser).toContain('@font-face');
    expect(bare(inBrowser)).toBe(drawn);
  });
}

async function drawInNode({ id, language, preset, change }: Asked, link: string): Promise<string> {
  const dataset = readPublished();
  const indicator = findIndicator(dataset, id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  const selection = { ...defaultSelection, ...change };
  await Promise.all([loadMessages('checks'), loadMessages('export')]);
  const words = publishedI18n(language);
  const chosen = chosenOf(dataset, selection);
  const model = buildPictureModel({ dataset, i18n: words }, indicator, chosen, { link, date: day });
  const { metrics } = await nodeFonts(language);
  return drawPicture(model, {
    ...sizeOf(preset, 180),
    background: 'paper',
    notes: 'short',
    fonts: metrics,
  }).svg;
}

/** The drawing alone, without the fonts and data a saved picture carries. */
function bare(svg: string): string {
  return svg
    .replace(/<style>[\s\S]*?<\/style>\n/, '')
    .replace(/<metadata[\s\S]*?<\/metadata>\n/, '');
}
