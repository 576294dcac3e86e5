import type { Locator, Page } from '@playwright/test';
import { message, type Language } from '../support/messages';

/** A panel of the indicator page that explains a change from year to year. */
export class YearChanges {
  readonly root: Locator;

  constructor(
    page: Page,
    heading: 'trend.heading' | 'like_for_like.heading',
    language: Language = 'en',
  ) {
    this.root = page.getByRole('region', { name: message(language, heading), exact: true });
  }

  /** The text on one company. */
  company(id: string): Locator {
    return this.root.locator(`:is(article, dl > div)[data-company="${id}"]`);
  }

  /** The cells of one line of a company's table, its years before its changes. */
  cells(company: Locator, line: string): Locator {
    return company.locator(`tr[data-line="${line}"] td`);
  }
}
