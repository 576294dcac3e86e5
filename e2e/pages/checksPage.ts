import type { Locator, Page } from '@playwright/test';
import { message, type Language } from '../support/messages';
import { Frame } from './frame';
import { settled } from './settled';

/** The page of checks. */
export class ChecksPage extends Frame {
  /** Every finding that is not collapsed. */
  readonly findings: Locator;
  readonly empty: Locator;
  /** The finding that the address names. */
  readonly linked: Locator;

  constructor(page: Page, language: Language = 'en') {
    super(page, language);
    this.findings = this.main.locator('article[data-finding]');
    this.linked = this.main.locator('article[aria-current]');
    this.empty = this.main.getByText(message(language, 'checks.none'), { exact: true });
  }

  /** `finding`: the one that the address names. */
  async show(search = '', finding = ''): Promise<void> {
    const hash = finding === '' ? '' : `#${finding}`;
    await this.open(`/checks/${search === '' ? '' : `?${search}`}${hash}`);
  }

  filter(name: 'rule' | 'outcome'): Locator {
    const label = message(this.language, `checks.${name}`);
    return this.page.getByRole('combobox', { name: label, exact: true });
  }

  /** The findings of one outcome, in page order. */
  section(outcome: string): Locator {
    return this.main.locator(`[data-section="${outcome}"]`);
  }

  /** The finding whose id begins so. */
  finding(begins: string): Locator {
    return this.main.locator(`article[data-finding^="${begins}"]`);
  }

  /** The printed numbers of a finding, each of which opens its proof. */
  numbers(finding: Locator): Locator {
    return finding.locator('button.figure-number');
  }

  /** The table at the top: an outcome, then a number a company and that of all. */
  async readCounts(): Promise<Readonly<Record<string, readonly number[]>>> {
    await settled(this.page);
    const rows = await this.main.locator('tr[data-count]').evaluateAll((all) =>
      all.map((row) => ({
        outcome: row.getAttribute('data-count') ?? '',
        counts: [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
      })),
    );
    return Object.fromEntries(rows.map(({ outcome, counts }) => [outcome, counts]));
  }
}
