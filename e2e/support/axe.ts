import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

/** WCAG 2.0 to 2.2, A and AA, and axe's best practices. No rule is disabled. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Names hold the visible words in their order (WCAG 2.5.3); axe runs this rule only where asked. */
const experimental = { 'label-content-name-mismatch': { enabled: true } };

/** The rules whose result depends on colours: all that another theme can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const widths = [1440, 360] as const;
const themes = ['light', 'dark'] as const;

/** The violations axe finds on the page, one line per element. */
export async function faults(
  page: Page,
  rules: 'all' | 'colour' = 'all',
): Promise<readonly string[]> {
  // Only violations are reported: describing every element that passes takes most of the time.
  const axe = new AxeBuilder({ page });
  const asked = axe.options({
    resultTypes: ['violations'],
    ...(rules === 'all'
      ? { runOnly: { type: 'tag', values: [...tags] }, rules: experimental }
      : { runOnly: { type: 'rule', values: [...colourRules] } }),
  });
  // One frame only: axe then needs no page of its own to put its results together.
  const { violations } = await asked.setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, all, none }) =>
        `${id}: ${target.join(' ')}: ${[...any, ...all, ...none].map((one) => one.message).join('; ')}`,
    ),
  );
}

/** Checks the page in both themes at both widths, without loading it again. */
export async function expectNoFaults(page: Page, drawn: () => Promise<void>): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await drawn();
    for (const theme of themes) {
      // As the theme switch does; embeds and pages without scripts have none.
      await page.locator('html').evaluate((root, name) => {
        root.dataset['theme'] = name;
      }, theme);
      const found = await faults(page, theme === 'light' ? 'all' : 'colour');
      expect.soft(found, `${page.url()} ${theme} ${width}`).toEqual([]);
    }
  }
}
