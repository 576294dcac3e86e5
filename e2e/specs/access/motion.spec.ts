import type { Page } from '@playwright/test';
import { Frame } from '../../pages/frame';
import { kinds } from '../../support/pageKinds';
import { expect, test } from '../../support/test';

/** How long what moves on the page takes in seconds, and how many animations run. */
async function motion(page: Page): Promise<{ readonly seconds: number; readonly running: number }> {
  return page.evaluate(() => {
    const seconds = [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
      return [
        ...[transitionDuration, animationDuration].flatMap((all) => all.split(',').map(parseFloat)),
        scrollBehavior === 'smooth' ? 1 : 0,
      ];
    });
    return { seconds: Math.max(...seconds), running: document.getAnimations().length };
  });
}

const none = { seconds: 0, running: 0 };

for (const [kind, path] of kinds) {
  test(`nothing moves for readers who want no motion: ${kind}`, async ({ page }) => {
    await new Frame(page).open(path);
    expect(await motion(page)).toEqual(none);
  });
}

test('no proof moves either, and controls do for readers who allow it', async ({ page }) => {
  await new Frame(page).open('/?proof=kingsoft_cloud.ghg_scope1_2.2024');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await motion(page)).toEqual(none);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect((await motion(page)).seconds).toBeCloseTo(0.12, 3);
});
