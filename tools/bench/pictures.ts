import { performance } from 'node:perf_hooks';
import type { Locator, Page } from '@playwright/test';
import { languages, type Dataset, type Language } from '../../src/domain/dataset';
import {
  dimensionsOf,
  figuresByCategory,
  yearsOfIndicator,
} from '../../src/domain/figures/figuresOf';
import { sizeOf } from '../../src/export/picture/presets';
import { messagesOf } from '../../src/i18n/messages/byLanguage';
import { onBuiltSite } from './onBuiltSite';
import { report, sum, tell } from './print';

const pictureFont = /\/picture-[^/]*\.woff2$/;
const repeats = 7;
/** The size of most pictures, and the one of most pixels. */
const presets = ['article', 'print'] as const;
/** What the dialog begins with. */
const printWidthMm = 180;

/**
 * The PNG 2× of the figure with the most marks, the first and the ones after, and the bytes of the
 * fonts in each language, in Chromium over the built site.
 */
export async function benchPictures(dataset: Dataset, dist: string): Promise<void> {
  await onBuiltSite({ what: 'Pictures', dist, port: 4190 }, async (browser, root) => {
    const { indicator, search, marks } = largestFigure(dataset);
    console.log(`Pictures: ${indicator}, ${search}, ${marks} figures and gaps`);
    for (const language of languages) {
      const page = await browser.newPage();
      await benchLanguage(page, language, `${root}${language}/indicators/${indicator}/?${search}`);
      await page.close();
    }
  });
}

async function benchLanguage(page: Page, language: Language, address: string): Promise<void> {
  const fonts = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (pictureFont.test(response.url())) fonts.set(response.url(), response.body());
  });
  await page.goto(address);
  await page.locator('figure [data-mark], figure table').first().waitFor();
  await page.waitForLoadState('networkidle');
  const before = fonts.size;
  const opened = performance.now();
  await page.getByRole('button', { name: /^(Download & cite|下載及引用|下载与引用)$/ }).click();
  await png(page).waitFor();
  report(`${language}: dialog until the preview`, [performance.now() - opened]);
  for (const preset of presets) {
    await page.getByLabel(messagesOf[language]['export.size']).selectOption(preset);
    await page.locator(`.export-preview[width="${sizeOf(preset, printWidthMm).width}"]`).waitFor();
    const times = await pngTimes(page);
    report(`${language}: PNG 2×, ${preset}, first`, times.slice(0, 1));
    report(`${language}: PNG 2×, ${preset}, after the first`, times.slice(1));
  }
  const sizes = (await Promise.all(fonts.values())).map(({ length }) => length);
  const kilobytes = Math.ceil(sum(sizes) / 1000);
  tell(`${language}: fonts of pictures`, `${sizes.length} files, ${kilobytes} kB`);
  tell(`${language}: of these before the dialog`, String(before));
}

/** Milliseconds from the click to the file, again and again. */
async function pngTimes(page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run <= repeats; run += 1) {
    const start = performance.now();
    await Promise.all([page.waitForEvent('download'), png(page).click()]);
    times.push(performance.now() - start);
  }
  return times;
}

function png(page: Page): Locator {
  return page.getByRole('button', { name: /PNG 2×/ });
}

/** The view that shows the most figures at once, gaps among them: all years, or one year by group. */
function largestFigure(dataset: Dataset) {
  const companies = dataset.companies.map(({ id }) => id);
  const year = Math.max(...dataset.reports.map((report) => report.year));
  const [largest] = dataset.indicators
    .flatMap((indicator) => [
      {
        indicator: indicator.id,
        search: 'view=time',
        marks: companies.length * yearsOfIndicator(dataset, indicator, companies).length,
      },
      ...dimensionsOf(dataset, indicator.id).map((by) => ({
        indicator: indicator.id,
        search: `view=groups&by=${by}`,
        marks: companies.flatMap((company) =>
          figuresByCategory(dataset, { company, indicator: indicator.id, year, dimension: by }),
        ).length,
      })),
    ])
    .sort((a, b) => b.marks - a.marks);
  if (!largest) throw new Error('the package has no indicator');
  return largest;
}
