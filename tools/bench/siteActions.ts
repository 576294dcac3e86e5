import type { Page } from '@playwright/test';
import type { Language } from '../../src/domain/dataset';
import { messagesOf } from '../../src/i18n/messages/byLanguage';
import { readProbe } from './siteProbe';

/** What readers do most on the page of an indicator. */
export const actions = [
  'change year',
  'deselect a company',
  'switch scale',
  'open a proof',
  'view over time',
] as const;
export type Action = (typeof actions)[number];

const settleMs = 1000;

/** Milliseconds from the input; `drawn` is null where nothing of the page had to be drawn anew. */
export interface Delay {
  readonly paint: number;
  readonly drawn: number | null;
}

/**
 * Does each action once on an indicator's page that stands, and says how long each took: from the
 * input to the next paint by Event Timing, which rounds to 8 and tells nothing below 16, so 0 is less
 * than 16 (https://www.w3.org/TR/event-timing/); and until the page had drawn what was chosen.
 */
export async function doActions(
  page: Page,
  language: Language,
): Promise<ReadonlyMap<Action, Delay>> {
  const { [language]: messages } = messagesOf;
  const choose = (key: 'controls.year' | 'controls.scale') => async () => {
    // On Linux and Windows an arrow chooses without opening the list: a keystroke as a reader's.
    await page
      .getByRole('combobox', { name: messages[key], exact: true })
      .first()
      .press('ArrowDown');
  };
  const steps: Readonly<Record<Action, () => Promise<void>>> = {
    'change year': choose('controls.year'),
    'deselect a company': () => page.locator('.company-choices input').last().click(),
    'switch scale': choose('controls.scale'),
    'open a proof': () => page.locator('[data-mark]').first().press('Enter'),
    'view over time': () =>
      page.getByRole('link', { name: messages['view.time'], exact: true }).first().click(),
  };
  // On a phone the choices are folded.
  await page.getByText(messages['controls.button'], { exact: true }).click();
  const delays = new Map<Action, Delay>();
  for (const action of actions) {
    const before = page.url();
    const { length } = (await readProbe(page)).events;
    await steps[action]();
    await page.waitForTimeout(settleMs);
    if (page.url() === before) throw new Error(`${action}: the page stayed as it was`);
    const { events, settled } = await readProbe(page);
    const own = events.slice(length);
    const begun = Math.min(...own.map(({ start }) => start));
    const last = settled.at(-1) ?? 0;
    delays.set(action, {
      paint: Math.max(0, ...own.map(({ duration }) => duration)),
      drawn: last > begun ? last - begun : null,
    });
    if (action === 'open a proof') {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(settleMs);
    }
  }
  return delays;
}
