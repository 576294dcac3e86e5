import type { Page } from '@playwright/test';
import { Frame } from '../../pages/frame';
import { settled } from '../../pages/settled';
import { expect, test } from '../../support/test';

/*
 * A browser's translator replaces text nodes by its own elements. A translated page still follows the
 * reader's choices: no stale text stays, and nothing throws.
 */

type Step = (page: Page) => Promise<unknown>;

/** Chooses a value in whichever select offers it. */
const choose =
  (value: string): Step =>
  (page) =>
    page.locator(`main select:has(option[value="${value}"])`).first().selectOption(value);

const press =
  (selector: string): Step =>
  (page) =>
    page.locator(selector).first().click();

const write =
  (text: string): Step =>
  (page) =>
    page.locator('.search input').fill(text);

const escape: Step = (page) => page.keyboard.press('Escape');
const company = press('.company-choices input');

/** What stands where code is still on its way. */
const loading = /^⟦?Loading/;

const walks: readonly (readonly [string, string, readonly Step[]])[] = [
  [
    'overview',
    '/',
    [choose('2023'), company, choose('per_employee'), choose('log'), choose('comparable'), company],
  ],
  [
    'indicator',
    '/indicators/headcount/',
    [
      choose('value'),
      choose('2023'),
      company,
      press('main a[href*="view=time"]'),
      choose('log'),
      press('main a[href*="view=table"]'),
      press('main a[href*="view=groups"]'),
    ],
  ],
  [
    'groups',
    '/indicators/headcount/?view=groups&by=age',
    [choose('merged'), choose('gender'), choose('2023'), press('main a[href*="view=time"]')],
  ],
  [
    'one factor',
    '/indicators/ghg_scope2/?view=time',
    [choose('cn-2022'), choose('log'), company, choose('')],
  ],
  ['year changes', '/indicators/ghg_scope3/', [company, choose('2023'), choose('per_employee')]],
  [
    'proof',
    '/indicators/ghg_scope1_2/',
    [
      press('main [data-mark="qiniu.ghg_scope1_2.2024"]'),
      escape,
      press('main [data-mark="sensetime.ghg_scope1_2.2024"]'),
      escape,
    ],
  ],
  [
    'export',
    '/indicators/ghg_scope1_2/',
    [press('.view-actions button'), press('.export-actions button'), escape],
  ],
  ['search', '/', [press('header button'), write('gri'), write('emissions'), escape]],
  ['company', '/companies/qiniu/', [press('main button.figure-number'), escape]],
  [
    'disclosure',
    '/disclosure/',
    [company, choose('waste'), choose('not_disclosed'), choose('all')],
  ],
  ['checks', '/checks/', [choose('jump'), choose('contradicts'), choose('all')]],
  [
    'every page and language',
    '/',
    [
      press('header a[href*="/indicators/"]'),
      press('header a[href*="/disclosure/"]'),
      press('header a[href*="/method/"]'),
      press('header a[hreflang="zh-Hant"]'),
      press('header a[href*="/checks/"]'),
      press('header a[href*="/data/"]'),
    ],
  ],
];

for (const [name, path, steps] of walks) {
  test(`a translated page shows what is chosen: ${name}`, async ({ page, context }) => {
    const plain = await context.newPage();
    for (const one of [page, plain]) await new Frame(one).open(path);
    for (const [index, step] of steps.entries()) {
      const before = await shown(plain);
      await translate(page);
      for (const one of [page, plain]) {
        await step(one);
        await settled(one);
        await expect(one.locator('main, dialog').getByText(loading)).toHaveCount(0);
      }
      await expect(async () => {
        const after = await shown(plain);
        expect(after, `step ${index + 1} changes the page`).not.toEqual(before);
        expect(await shown(page), `step ${index + 1}`).toEqual(after);
      }).toPass({ timeout: 20_000 });
    }
  });
}

/** What a translator does to every text of the page that is not white space alone. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const font = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      const words = text.textContent ?? '';
      if (words.trim() === '' || text.parentElement?.closest('script, style, svg, font')) continue;
      const [outer, inner] = [font(), font()];
      inner.textContent = `⟦${words}⟧`;
      outer.append(inner);
      text.parentNode?.replaceChild(outer, text);
    }
  });
}

/** The lines of the page, as they were before they were translated, without spaces at their ends. */
async function shown(page: Page): Promise<readonly string[]> {
  const text = await page.locator('body').innerText();
  return text
    .replaceAll(/[⟦⟧]/g, '')
    .split('\n')
    .map((line) => line.trim());
}
