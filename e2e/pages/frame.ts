import { expect, type Locator, type Page } from '@playwright/test';
import { languageNames, message, type Language } from '../support/messages';
import { settled } from './settled';

/** What all pages share: masthead, languages, theme, notices, the choices that hold for a page. */
export class Frame {
  readonly main: Locator;
  readonly heading: Locator;
  readonly notices: Locator;

  constructor(
    readonly page: Page,
    readonly language: Language = 'en',
  ) {
    this.main = page.getByRole('main');
    this.heading = this.main.getByRole('heading', { level: 1 });
    this.notices = page.locator('.notice');
  }

  /** Opens a path below the language and waits until the page is rendered. */
  async open(path = '/'): Promise<void> {
    await this.page.goto(`/${this.language}${path}`);
    await this.drawn();
  }

  /** Waits until the page matches its URL, and for the fonts and every chart. */
  async drawn(): Promise<void> {
    await expect(this.heading).toBeVisible();
    await settled(this.page);
    // The app removes it with its first commit.
    await expect(this.page.locator('#startup-failed')).toHaveCount(0);
    // Until then a click is queued, and a checkbox keeps its state.
    await expect(this.page.locator('html[data-queueing]')).toHaveCount(0);
    await this.page.evaluate(async () => {
      await document.fonts.ready;
    });
    await this.page.waitForFunction(() =>
      [...document.querySelectorAll('.chart-box')].every((chart) =>
        // Bars have their marks once they are hydrated.
        chart.querySelector('.bars [data-mark], .chart svg'),
      ),
    );
  }

  pageLink(key: 'nav.overview' | 'nav.indicators'): Locator {
    return this.page
      .getByRole('navigation', { name: message(this.language, 'nav.pages') })
      .getByRole('link', { name: message(this.language, key) });
  }

  languageLink(language: Language): Locator {
    return this.page.getByRole('link', { name: languageNames[language], exact: true });
  }

  company(name: string): Locator {
    return this.page.getByRole('checkbox', { name, exact: true });
  }

  choice(
    name:
      | 'year'
      | 'show'
      | 'sort'
      | 'scale'
      | 'by'
      | 'with'
      | 'base'
      | 'turnover'
      | 'factor'
      | 'vintage',
  ): Locator {
    const label = message(this.language, `controls.${name}`);
    return this.page.getByRole('combobox', { name: label, exact: true });
  }

  /** The query string without its question mark; empty if there is none. */
  search(): string {
    return new URL(this.page.url()).search.slice(1);
  }
}
