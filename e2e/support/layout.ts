import type { Frame, FrameLocator, Locator, Page } from '@playwright/test';

/** By how many CSS pixels a page is wider than its window or frame, and what sticks out furthest. */
export async function overhang(
  page: Page | Frame | FrameLocator,
): Promise<{ readonly px: number; readonly by: string }> {
  return page.locator('html').evaluate((root) => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement));
    let { right, by } = { right: root.scrollWidth, by: 'the page' };
    for (const element of document.querySelectorAll('header *, main *, footer *')) {
      const box = element.getBoundingClientRect();
      if (box.right <= right || scrolls(element.parentElement)) continue;
      ({ right, by } = { right: box.right, by: element.textContent.slice(0, 60) });
    }
    const px = Math.floor(right - root.clientWidth);
    return { px, by: px > 0 ? by : '' };
  });
}

/** What `overhang` returns if the page fits. */
export const fits = { px: 0, by: '' };

/** Words that a box cuts off instead of growing with them or scrolling. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')].flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = [overflowX, overflowY].some((one) => one === 'hidden' || one === 'clip');
      const box = element.getBoundingClientRect();
      // Text for screen readers alone is in a box of one pixel.
      const shown =
        box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true });
      const drawn = element.closest('svg, select') !== null;
      const over =
        element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1;
      return cuts && over && shown && !drawn && element.textContent.trim() !== ''
        ? [`${element.className}: ${element.textContent.slice(0, 40)}`]
        : [];
    }),
  );
}

/** The words of marks that are cut off at the edge of the page or overlap others of their mark. */
export async function unreadable(marks: Locator): Promise<readonly string[]> {
  return marks.evaluateAll((all) =>
    all.flatMap((mark) => {
      const width = document.documentElement.clientWidth;
      const texts: { readonly words: string; readonly box: DOMRect }[] = [];
      const walker = document.createTreeWalker(mark, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const range = document.createRange();
        range.selectNode(walker.currentNode);
        const words = walker.currentNode.nodeValue ?? '';
        // Text for screen readers alone is in a box of one pixel.
        if ((walker.currentNode.parentElement?.clientWidth ?? 0) === 1) continue;
        for (const box of range.getClientRects()) if (box.width > 1) texts.push({ words, box });
      }
      const outside = texts.filter(({ box }) => box.left < 0 || box.right > width);
      const covered = texts.filter((one) =>
        texts.some(
          (other) =>
            other !== one &&
            one.box.left < other.box.right - 1 &&
            other.box.left < one.box.right - 1 &&
            one.box.top + 4 < other.box.bottom - 4 &&
            other.box.top + 4 < one.box.bottom - 4,
        ),
      );
      return [...outside, ...covered].map(({ words }) => words);
    }),
  );
}

/** The width of A4, 210 mm, less the margins of the print style, at 96 dots an inch. */
export const paperPx = Math.floor(((210 - 30) / 25.4) * 96);
