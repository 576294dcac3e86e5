import type { Locator, Page } from '@playwright/test';
import { message, type Language } from '../support/messages';

/** The panel that says where a number comes from. */
export class ProofPanel {
  readonly root: Locator;
  readonly close: Locator;
  /** The checks that touch the figure. */
  readonly checks: Locator;

  constructor(page: Page, language: Language = 'en') {
    this.root = page.getByRole('dialog', { name: message(language, 'proof.heading'), exact: true });
    this.close = this.root.getByRole('button', { name: message(language, 'proof.close') });
    this.checks = this.root.getByRole('region', {
      name: message(language, 'checks.of_figure'),
      exact: true,
    });
  }

  /** The values of a term ("Printed label"), once for each printed number. */
  fact(term: string): Locator {
    return this.root.locator('dl > div', { has: this.term(term) }).getByRole('definition');
  }

  heading(name: string): Locator {
    return this.root.getByRole('heading', { name, exact: true });
  }

  private term(term: string): Locator {
    return this.root
      .page()
      .getByRole('term')
      .and(this.root.page().getByText(term, { exact: true }));
  }
}
