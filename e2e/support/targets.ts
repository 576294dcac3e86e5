import type { Page } from '@playwright/test';

/** The pointer targets of a page. */
interface Targets {
  readonly count: number;
  /** Targets of 24 × 24 CSS pixels and more. */
  readonly large: number;
  /** Those that are neither large, nor inline in a sentence, nor far enough from all others. */
  readonly faults: readonly string[];
}

/** Measures every target of the page by WCAG 2.2, 2.5.8 (24 CSS pixels, inline, spacing). */
export async function measureTargets(page: Page): Promise<Targets> {
  return page.evaluate(() => {
    const least = 24;
    const controls =
      'a[href], button, select, input, textarea, summary, [role="button"], [role="option"]';
    const dialog = document.querySelector('dialog[open]');
    const targets = [...(dialog ?? document).querySelectorAll(controls)].flatMap((control) => {
      const element = control.closest('label') ?? control;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const shown = element.checkVisibility({ visibilityProperty: true }) && box.right > 0;
      if (!shown || box.width === 0) return [];
      const siblings = [...(element.parentElement?.childNodes ?? [])];
      // 2.5.8: a target in a sentence, its height bound by the height of the line.
      const inline =
        style.display.startsWith('inline') &&
        siblings.some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
        );
      return [
        { element, box, inline, large: box.width >= least - 0.5 && box.height >= least - 0.5 },
      ];
    });
    const middle = (box: DOMRect) => [box.x + box.width / 2, box.y + box.height / 2] as const;
    const gap = ([x, y]: readonly [number, number], box: DOMRect) =>
      Math.hypot(
        Math.max(box.left - x, 0, x - box.right),
        Math.max(box.top - y, 0, y - box.bottom),
      );
    const crowded = targets.filter(
      (target) =>
        !target.large &&
        !target.inline &&
        targets.some((other) => {
          if (other === target || other.element.contains(target.element)) return false;
          const [x, y] = middle(target.box);
          const [otherX, otherY] = middle(other.box);
          return other.large
            ? gap([x, y], other.box) < least / 2 - 0.5
            : Math.hypot(x - otherX, y - otherY) < least - 0.5;
        }),
    );
    return {
      count: targets.length,
      large: targets.filter(({ large }) => large).length,
      faults: crowded.map(
        ({ element, box }) =>
          `${element.tagName} ${element.className} “${element.textContent.slice(0, 30)}” ${Math.round(box.width)} × ${Math.round(box.height)}`,
      ),
    };
  });
}
