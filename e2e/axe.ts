import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.0 to 2.2, A and AA, and what axe holds good practice beyond them. No rule is left out. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose result hangs on colours: all that another theme can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong on the page as it stands, one line an element; empty where nothing is. */
export async function faults(
  page: Page,
  rules: 'all' | 'colour' = 'all',
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const asked = rules === 'all' ? axe.withTags(tags) : axe.withRules(colourRules);
  // One frame only: axe then needs no page of its own to put its results together.
  const { violations } = await asked.setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, any, all, none }) =>
        `${id}: ${target.join(' ')}: ${[...any, ...all, ...none].map((checkResult) => checkResult.message).join('; ')}`,
    ),
  );
}
