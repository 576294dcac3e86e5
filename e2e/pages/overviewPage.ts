import type { Locator, Page } from '@playwright/test';
import type { Language } from '../support/messages';
import { Figure } from './figure';
import { Frame } from './frame';

/** Peers at a glance. */
export class OverviewPage extends Frame {
  readonly figures: Locator;

  constructor(page: Page, language: Language = 'en') {
    super(page, language);
    this.figures = this.main.locator('figure[data-indicator]');
  }

  figure(indicator: string): Figure {
    return new Figure(this.page, indicator);
  }

  /** The row of the ledger that holds one indicator. */
  ledgerRow(indicator: string): Locator {
    return this.main.locator(`[data-ledger="${indicator}"]`);
  }

  /** The number or gap of a company in the ledger; several where it is measured per site. */
  ledgerFigure(indicator: string, company: string): Locator {
    return this.ledgerRow(indicator).locator(`[data-company="${company}"]`);
  }
}
