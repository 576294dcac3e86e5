import { faults } from '../../support/axe';
import { prerendered } from '../../support/everyKind';
import { expect, test } from '../../support/test';
import { languages } from '../../support/words';

// axe needs scripts itself: those of the page are kept away instead.
test.use({ allowedNoise: /Failed to load resource|preload/ });
test.beforeEach(({ page }) => page.route('**/assets/*.js', (route) => route.abort()));

for (const language of languages) {
  for (const [kind, path] of prerendered) {
    test(`axe finds nothing on ${kind} as it is prerendered (${language})`, async ({ page }) => {
      await page.goto(`/${language}${path}`);
      expect(await faults(page)).toEqual([]);
    });
  }
}

for (const path of ['/', '/404.html']) {
  test(`axe finds nothing on the front door ${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await faults(page)).toEqual([]);
  });
}
