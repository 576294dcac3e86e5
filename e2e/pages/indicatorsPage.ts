import type { Locator, Page } from '@playwright/test';
import { message, type Language } from '../support/messages';
import { Frame } from './frame';

/** The list of all indicators. */
export class IndicatorsPage extends Frame {
  readonly searchBox: Locator;
  readonly entries: Locator;

  constructor(page: Page, language: Language = 'en') {
    super(page, language);
    this.searchBox = this.main.getByRole('searchbox', {
      name: message(language, 'indicators.search'),
    });
    this.entries = this.main.locator('[data-indicator-link]');
  }

  entry(indicator: string): Locator {
    return this.main.locator(`[data-indicator-link="${indicator}"]`);
  }
}
