import type { Locator, Page } from '@playwright/test';
import { message, type Language } from '../support/messages';
import { Figure } from './figure';
import { Frame } from './frame';

export const views = ['companies', 'time', 'groups', 'spread', 'scatter', 'table'] as const;
export type View = (typeof views)[number];

/** One indicator in full. */
export class IndicatorPage extends Frame {
  readonly figure: Figure;
  readonly definitions: Locator;
  readonly printed: Locator;

  constructor(
    page: Page,
    readonly indicator: string,
    language: Language = 'en',
  ) {
    super(page, language);
    this.figure = new Figure(page, indicator);
    this.definitions = this.region('indicator.definitions');
    this.printed = this.main.getByRole('table', {
      name: message(language, 'indicator.printed.caption'),
    });
  }

  /** Opens the page; `search` is the query string without its question mark. */
  async show(search = ''): Promise<void> {
    await this.open(`/indicators/${this.indicator}/${search === '' ? '' : `?${search}`}`);
  }

  viewLink(view: View): Locator {
    return this.main
      .getByRole('navigation', { name: message(this.language, 'view.label') })
      .getByRole('link', { name: message(this.language, `view.${view}`), exact: true });
  }

  /** The views that the indicator has. */
  async offered(): Promise<readonly View[]> {
    const there = await Promise.all(views.map((view) => this.viewLink(view).count()));
    return views.filter((_, index) => there[index] === 1);
  }

  async switchTo(view: View): Promise<void> {
    await this.viewLink(view).click();
    await this.drawn();
  }

  /** The groups of one company in the view by group, or one group of all where they are merged. */
  panel(name: string): Locator {
    return this.figure.root.getByRole('region', { name, exact: true });
  }

  /** Whether groups are shown as printed or merged. */
  get cut(): Locator {
    const name = message(this.language, 'groups.form');
    return this.main.getByRole('combobox', { name, exact: true });
  }

  private region(key: 'indicator.definitions'): Locator {
    return this.main.getByRole('region', { name: message(this.language, key), exact: true });
  }
}
