import { ExportDialog } from '../../pages/exportDialog';
import { expect, test } from '../../support/test';
import { languages } from '../../support/messages';

/* The fonts of a picture weigh as much as the page: they are loaded only to export one. */

const pictureFont = /\/assets\/(?:picture-[^/]*\.woff2|font-metrics-[^/]*\.json)$/;
const mostBytes = 480_000;

for (const language of languages) {
  test(`no page in ${language} loads them; a picture loads at most 480 kB`, async ({ page }) => {
    const fonts = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pictureFont.test(pathname)) fonts.set(pathname, response.body());
    });
    for (const path of ['', 'data/', 'indicators/headcount/?view=groups']) {
      await page.goto(`/${language}/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
    }
    expect([...fonts.keys()]).toEqual([]);

    await new ExportDialog(page, language).open(`/${language}/indicators/headcount/?view=groups`);
    const files = [...fonts].filter(([name]) => name.endsWith('.woff2'));
    expect(files.length).toBeGreaterThan(2);
    const sizes = await Promise.all(files.map(async ([, body]) => (await body).length));
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(mostBytes);
  });
}
