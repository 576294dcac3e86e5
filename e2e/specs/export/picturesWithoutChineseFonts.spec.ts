import { platform } from 'node:os';
import type { Page } from '@playwright/test';
import { ExportDialog } from '../../pages/exportDialog';
import { differingShare, pngAddress, svgAddress, titleBox } from '../../support/pixels';
import { readPng } from '../../support/pngFile';
import { expect, test } from '../../support/test';
import { launchWithoutChineseFonts } from '../../support/withoutChineseFonts';
import type { Language } from '../../support/messages';

/*
 * A picture is the same on a machine without Chinese fonts, for it brings its own. Fonts can be
 * removed on Linux only; elsewhere both browsers have the system's, and the test shows only that the
 * picture uses its own.
 */

const languages = ['zh-Hant', 'zh-Hans'] as const;
const path = '/indicators/turnover_rate/?companies=qiniu,ainnovation,isoftstone';

interface Exported {
  readonly png: Buffer;
  readonly svg: string;
}

async function exportPicture(page: Page, language: Language): Promise<Exported> {
  const dialog = new ExportDialog(page, language);
  await dialog.open(`/${language}${path}`);
  const png = await dialog.download(/PNG 1×/);
  const svg = await dialog.download(/SVG/);
  return { png: png.bytes, svg: svg.bytes.toString('utf8') };
}

const withoutFonts = (svg: string) => svg.replace(/<style>.*?<\/style>/s, '');

function square(content: string): string {
  return svgAddress(
    `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48">${content}</svg>`,
  );
}

/** A drawing of one character in the machine's fonts alone. */
function inSystemFont(character: string): string {
  return square(`<text x="4" y="40" font-size="36" font-family="sans-serif">${character}</text>`);
}

/** A drawing of one character as the picture draws its text, in the fonts it brings. */
function inPictureFont(character: string, svg: string): string {
  const [style = ''] = /<style>.*?<\/style>/s.exec(svg) ?? [];
  const [, family = ''] = /<svg[^>]*\bfont-family="([^"]+)"/.exec(svg) ?? [];
  expect(style).toContain('@font-face');
  expect(family).toContain('Noto Sans');
  return square(
    `${style}<text x="4" y="40" font-size="36" font-family="${family}">${character}</text>`,
  );
}

const bareTest = test.extend<{
  /** A page in a browser without Chinese fonts. */
  bare: Page;
}>({
  bare: async ({ baseURL, launchOptions }, use) => {
    const { browser, close } = await launchWithoutChineseFonts(launchOptions);
    try {
      const page = await browser.newPage({ baseURL: baseURL ?? '', reducedMotion: 'reduce' });
      await page.goto('/en/');
      await use(page);
    } finally {
      await close();
    }
  },
});

bareTest('without Chinese fonts a page draws the same box for any character', async ({ bare }) => {
  const same = async (a: string, b: string) =>
    (await differingShare(bare, inSystemFont(a), inSystemFont(b))) === 0;
  const boxes = (await same('龍', '灣')) && (await same('灣', '創'));
  expect(boxes).toBe(platform() === 'linux');
  expect(await same('龍', 'A')).toBe(false);
});

for (const language of languages) {
  bareTest(`a picture in ${language} is the same without Chinese fonts`, async ({ page, bare }) => {
    const here = await exportPicture(page, language);
    const there = await exportPicture(bare, language);
    expect(readPng(there.png)).toMatchObject({ width: 1200, height: 675 });
    expect(await differingShare(page, pngAddress(here.png), pngAddress(there.png))).toBe(0);
    // Drawn without the fonts inside, the title is boxes, unlike in the PNG.
    const title = await titleBox(page, withoutFonts(there.svg));
    const boxes = svgAddress(withoutFonts(there.svg));
    expect(await differingShare(bare, pngAddress(there.png), boxes, title)).toBeGreaterThan(0.1);
    const again = svgAddress(there.svg);
    expect(await differingShare(bare, pngAddress(there.png), again, title)).toBe(0);
  });
}

bareTest('each Chinese script has its own shapes without Chinese fonts', async ({ bare }) => {
  const hant = await exportPicture(bare, 'zh-Hant');
  const hans = await exportPicture(bare, 'zh-Hans');
  const differ = async (a: string, b: string) => (await differingShare(bare, a, b)) > 0.02;
  for (const [character, differs] of [
    ['化', true],
    ['起', true],
    ['中', false],
    ['工', false],
  ] as const) {
    const [inHant, inHans] = [
      inPictureFont(character, hant.svg),
      inPictureFont(character, hans.svg),
    ];
    expect(await differ(inHant, inSystemFont(character)), character).toBe(true);
    expect(await differ(inHans, inSystemFont(character)), character).toBe(true);
    expect(await differ(inHant, inHans), character).toBe(differs);
  }
});
