import type { Locator, Page } from '@playwright/test';
import { message, type Language } from '../support/messages';
import { Frame } from './frame';

/** One company in full. */
export class CompanyPage extends Frame {
  readonly gaps: Locator;
  readonly targets: Locator;
  readonly boundaries: Locator;
  /** The findings on its report. */
  readonly checks: Locator;

  constructor(
    page: Page,
    readonly id: string,
    language: Language = 'en',
  ) {
    super(page, language);
    this.gaps = this.main.locator('[data-indicator-gap]');
    this.targets = this.main
      .getByRole('region', { name: message(language, 'company.targets'), exact: true })
      .locator('tr[data-outcome]');
    this.boundaries = this.main.getByRole('region', {
      name: message(language, 'company.boundaries'),
      exact: true,
    });
    this.checks = this.main.getByRole('region', {
      name: message(language, 'checks.of_company'),
      exact: true,
    });
  }

  async show(search = ''): Promise<void> {
    await this.open(`/companies/${this.id}/${search === '' ? '' : `?${search}`}`);
  }

  /** The row of an indicator in the table of figures; several where it is measured per site. */
  row(indicator: string): Locator {
    return this.main.locator(`[data-indicator-row="${indicator}"]`);
  }

  gap(indicator: string): Locator {
    return this.main.locator(`[data-indicator-gap="${indicator}"]`);
  }

  /** The number of a row or gap, which opens its proof; newest year first. */
  number(within: Locator): Locator {
    return within.locator('button.figure-number');
  }
}
