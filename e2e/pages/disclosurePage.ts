import type { Locator, Page } from '@playwright/test';
import { message, type Language } from '../support/messages';
import { Frame } from './frame';
import { settled } from './settled';

/** One cell of the map as shown. */
export interface MapCell {
  readonly theme: string;
  readonly indicator: string;
  readonly company: string;
  readonly state: string;
  /** The words or numbers in it. */
  readonly numbers: readonly string[];
  /** The states of those numbers. */
  readonly states: readonly string[];
}

/** Who discloses what: indicator × company. */
export class DisclosurePage extends Frame {
  readonly cells: Locator;
  readonly countRows: Locator;

  constructor(page: Page, language: Language = 'en') {
    super(page, language);
    this.cells = this.main.locator('td.map-cell');
    this.countRows = this.main.locator('tr[data-count]');
  }

  async show(search = ''): Promise<void> {
    await this.open(`/disclosure/${search === '' ? '' : `?${search}`}`);
  }

  filter(name: 'theme' | 'state' | 'regime'): Locator {
    const label = message(this.language, `disclosure.${name}`);
    return this.page.getByRole('combobox', { name: label, exact: true });
  }

  cell(indicator: string, company: string): Locator {
    return this.main.locator(
      `[data-map-row="${indicator}"] td.map-cell[data-company="${company}"]`,
    );
  }

  /** Every cell of the map, row by row. */
  async read(): Promise<readonly MapCell[]> {
    await settled(this.page);
    return this.cells.evaluateAll((cells) =>
      cells.map((cell) => {
        const buttons = [...cell.querySelectorAll('button')];
        return {
          theme: cell.closest('[data-theme-rows]')?.getAttribute('data-theme-rows') ?? '',
          indicator: cell.closest('[data-map-row]')?.getAttribute('data-map-row') ?? '',
          company: cell.getAttribute('data-company') ?? '',
          state: cell.getAttribute('data-state') ?? '',
          numbers: buttons.map((button) => button.textContent.trim()),
          states: buttons.map((button) => button.getAttribute('data-state') ?? ''),
        };
      }),
    );
  }

  /** The counts above the map: a state's name, then a number a company. */
  async readCounts(): Promise<Readonly<Record<string, readonly string[]>>> {
    await settled(this.page);
    const rows = await this.countRows.evaluateAll((all) =>
      all.map((row) => ({
        state: row.getAttribute('data-count') ?? '',
        counts: [...row.querySelectorAll('td')].map((cell) => cell.textContent),
      })),
    );
    return Object.fromEntries(rows.map(({ state, counts }) => [state, counts]));
  }
}
