import { expect, type Locator, type Page } from '@playwright/test';
import { indicators } from '../support/data';
import { message, type Language } from '../support/messages';
import { Frame } from './frame';

/** The page where a reader adds a company of their own. */
export class OwnPage extends Frame {
  readonly paste: Locator;
  readonly files: Locator;
  readonly name: Locator;
  readonly lines: Locator;
  readonly companies: Locator;
  readonly save: Locator;
  readonly told: Locator;

  constructor(page: Page, language: Language = 'en') {
    super(page, language);
    const { main } = this;
    this.paste = main.getByLabel(message(language, 'own.paste'));
    this.files = main.getByLabel(message(language, 'own.files'));
    this.name = main.getByLabel(message(language, 'own.name'), { exact: true });
    this.lines = main.locator('[data-row]');
    this.companies = main.locator('[data-own]');
    this.save = main.getByRole('button', { name: message(language, 'own.save'), exact: true });
    this.told = main.locator('.own-told');
  }

  async show(): Promise<void> {
    await this.open('/data/own/');
    await this.drawn();
  }

  /** Reads a table as if it were pasted. */
  async bring(text: string): Promise<void> {
    await this.paste.fill(text);
    await this.main
      .getByRole('button', { name: message(this.language, 'own.paste.take'), exact: true })
      .click();
    await expect(this.lines.first()).toBeVisible();
  }

  /** The line whose label is this text. */
  line(label: string): Locator {
    return this.lines.filter({ has: this.page.getByText(label, { exact: true }) }).first();
  }

  /** Says what a line is, by the id of an indicator. */
  async say(label: string, indicator: string): Promise<void> {
    const line = this.line(label);
    const choice = line.getByRole('combobox', {
      name: `${message(this.language, 'own.is')}: ${label}`,
      exact: true,
    });
    const offered = await choice.locator(`option[value="${indicator}"]`).count();
    if (offered > 0) await choice.selectOption(indicator);
    else {
      await choice.selectOption({ label: message(this.language, 'own.is.other') });
      const name = indicators.find(({ id }) => id === indicator)?.label[this.language] ?? indicator;
      await line
        .getByRole('combobox', { name: message(this.language, 'own.is.search') })
        .fill(name);
    }
    const confirm = line.getByRole('button', {
      name: `${message(this.language, 'own.confirm')}: ${label}`,
      exact: true,
    });
    if ((await confirm.count()) > 0) await confirm.click();
    await expect(line).toHaveAttribute('data-state', /sure|confirmed/);
  }

  /** Says what a line is, and which group of it, as `dimension category`. */
  async sayGroup(label: string, indicator: string, group: string): Promise<void> {
    await this.say(label, indicator);
    await this.line(label)
      .getByRole('combobox', {
        name: `${message(this.language, 'own.group')}: ${label}`,
        exact: true,
      })
      .selectOption(group);
  }

  /** Does something with a company of the list. */
  async act(what: 'edit' | 'remove' | 'save_file' | 'save_package'): Promise<void> {
    await this.companies
      .getByRole('button', { name: new RegExp(`^${message(this.language, `own.${what}`)}`) })
      .first()
      .click();
  }
}
