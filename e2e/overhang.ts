import type { Page } from '@playwright/test';

/** By how many CSS pixels the page is wider than the window, and what stands out furthest. */
export async function overhang(page: Page): Promise<{ readonly px: number; readonly by: string }> {
  return page.evaluate(() => {
    const root = document.documentElement;
    let { right, by } = { right: root.scrollWidth, by: 'the page' };
    for (const element of document.querySelectorAll('header *, main *, footer *')) {
      const box = element.getBoundingClientRect();
      const scrolls = element.parentElement?.closest('.scroll, pre') ?? null;
      if (scrolls !== null || box.right <= right) continue;
      ({ right, by } = { right: box.right, by: element.textContent.slice(0, 60) });
    }
    const px = Math.floor(right - root.clientWidth);
    return { px, by: px > 0 ? by : '' };
  });
}
