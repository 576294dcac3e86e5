import { faults } from '../../support/axe';
import { prerendered } from '../../support/pageKinds';
import { expect, test } from '../../support/test';
import { languages } from '../../support/messages';

// axe needs scripts itself, so only those of the page are blocked.
test.use({ expectedErrors: /Failed to load resource|preload/ });
test.beforeEach(({ page }) => page.route('**/assets/*.js', (route) => route.abort()));

for (const language of languages) {
  for (const [kind, path] of prerendered) {
    test(`axe finds nothing on the prerendered ${kind} (${language})`, async ({ page }) => {
      await page.goto(`/${language}${path}`);
      expect(await faults(page)).toEqual([]);
    });
  }
}

for (const path of ['/', '/404.html']) {
  test(`axe finds nothing on the landing page ${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await faults(page)).toEqual([]);
  });
}
