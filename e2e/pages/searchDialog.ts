import type { Locator, Page } from '@playwright/test';
import { message, type Language } from '../support/messages';

/** The search over all pages. */
export class SearchDialog {
  readonly button: Locator;
  readonly root: Locator;
  readonly input: Locator;
  readonly hits: Locator;
  readonly status: Locator;

  constructor(page: Page, language: Language = 'en') {
    this.button = page
      .getByRole('banner')
      .getByRole('button', { name: message(language, 'search.open'), exact: true });
    this.root = page.getByRole('dialog', {
      name: message(language, 'search.heading'),
      exact: true,
    });
    this.input = this.root
      .getByLabel(message(language, 'search.label'), { exact: true })
      .and(this.root.locator('input'));
    this.hits = this.root.getByRole('option');
    this.status = this.root.getByRole('status');
  }
}
