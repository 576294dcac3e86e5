import type { Download, Locator, Page } from '@playwright/test';
import { message, type Language } from '../support/messages';
import { Frame } from './frame';

/** The page to download the data package. */
export class DataPage extends Frame {
  readonly files: Locator;
  readonly zip: Locator;

  constructor(page: Page, language: Language = 'en') {
    super(page, language);
    this.files = this.main.locator('[data-file]');
    this.zip = this.main.getByRole('button', { name: message(language, 'data.zip'), exact: true });
  }

  async show(): Promise<void> {
    await this.open('/data/');
  }

  /** The hash shown beside a file. */
  hash(file: string): Locator {
    return this.main.locator(`[data-file="${file}"] code`);
  }

  link(file: string): Locator {
    return this.main.getByRole('link', { name: file, exact: true });
  }

  /** The dictionary of one file, collapsed until its summary is clicked. */
  dictionary(file: string): Locator {
    return this.main.locator('details', {
      has: this.page.locator('summary').getByText(file, { exact: true }),
    });
  }

  /** Clicks a download link and waits for the download. */
  async take(link: Locator): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), link.click()]);
    return download;
  }
}
