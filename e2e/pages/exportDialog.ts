import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { readPng } from '../support/pngFile';
import { downloadFrom, type DownloadedFile } from '../support/downloads';
import { message, type Language } from '../support/messages';

/** The dialog that exports a view. */
export class ExportDialog {
  readonly root: Locator;
  readonly preview: Locator;
  /** The parts about the picture and the embed. */
  readonly picture: Locator;
  readonly embed: Locator;
  readonly code: Locator;
  readonly citation: Locator;
  readonly alert: Locator;

  /** `within` is the frame that embeds the page, if any; `title` heads the dialog. */
  constructor(
    private readonly page: Page,
    private readonly language: Language = 'en',
    private readonly within: Page | FrameLocator = page,
    title = message(language, 'export.heading'),
  ) {
    this.root = within.getByRole('dialog', { name: title });
    this.preview = this.root.locator('.export-preview');
    this.picture = this.section('export.picture');
    this.embed = this.section('export.embed');
    this.code = this.root.locator('.export-code');
    this.citation = this.root.locator('.export-citation');
    this.alert = this.root.getByRole('alert');
  }

  /** Opens the dialog of a page, or of one figure of it, and waits for the picture. */
  async open(path: string, figure?: string): Promise<void> {
    await this.page.goto(path);
    await this.press(figure);
  }

  async press(figure?: string): Promise<void> {
    const scope =
      figure === undefined ? this.within : this.within.locator(`figure[data-indicator=${figure}]`);
    await scope
      .getByRole('button', { name: message(this.language, 'export.open'), exact: true })
      .first()
      .click();
    await expect(this.preview).toBeVisible();
  }

  private section(heading: 'export.picture' | 'export.embed'): Locator {
    return this.root.getByRole('region', { name: message(this.language, heading), exact: true });
  }

  /** Chooses how the figure is embedded; a width in pixels, or `all` of the column. */
  async chooseEmbed(name: 'width' | 'theme', value: string): Promise<void> {
    const label = message(this.language, `export.embed.${name}`);
    await this.embed.getByLabel(label).selectOption(value);
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole('button', { name });
  }

  /** The SVG the preview shows. */
  async svg(): Promise<string> {
    return decodeURIComponent((await this.preview.getAttribute('src')) ?? '');
  }

  /** What the preview draws, without the fonts and data it carries. */
  async drawing(): Promise<string> {
    return (await this.svg()).replace(/<(style|metadata)[^>]*>[^]*?<\/\1>/g, '');
  }

  /** Clicks a button and waits for its download. */
  download(button: string | RegExp): Promise<DownloadedFile> {
    return downloadFrom(this.page, this.button(button));
  }

  /** Downloads the PNG at a scale; fails unless it has the size on its button and is not blank. */
  async downloadPng(scale: 1 | 2 | 3 = 1): Promise<DownloadedFile> {
    const button = this.button(new RegExp(`PNG ${scale}×`));
    await expect(button).toBeEnabled();
    const named = /(\d+) × (\d+)/.exec(await button.innerText());
    const file = await this.download(new RegExp(`PNG ${scale}×`));
    const { width, height } = readPng(file.bytes);
    expect([width, height]).toEqual(named?.slice(1).map(Number));
    expect(await this.coloursOf(file.bytes)).toBeGreaterThan(20);
    return file;
  }

  /** How opaque a pixel of a PNG is, 0 to 255. */
  alphaAt(png: Buffer, x: number, y: number): Promise<number> {
    return this.page.evaluate(
      async ([base64, left, top]) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(left, top, 1, 1).data[3] ?? -1;
      },
      [png.toString('base64'), x, y] as const,
    );
  }

  /** How many colours a sample of a PNG's pixels has. */
  private coloursOf(png: Buffer): Promise<number> {
    return this.page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
      const seen = new Set<string>();
      for (let at = 0; at < data.length; at += 4 * 97) seen.add(data.slice(at, at + 3).join());
      return seen.size;
    }, png.toString('base64'));
  }
}
