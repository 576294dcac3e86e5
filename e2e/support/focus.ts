import type { Locator, Page } from '@playwright/test';
import { wcagContrast } from 'culori';
import { expect } from './test';

/** Presses Tab until an element has the focus, as a reader without a mouse does. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    const reached = await target.evaluate((element) => element === document.activeElement);
    if (reached) return;
  }
  await expect(target).toBeFocused();
}

interface Stop {
  readonly name: string;
  /** How thick the line around it is, in CSS pixels, and its colours; 0 if there is none. */
  readonly linePx: number;
  readonly line: string;
  readonly ground: string;
  /** Whether anything of it can be seen: in the window, and not below something else. */
  readonly seen: boolean;
}

/** The focused element and its outline; null if nothing has the focus. */
async function readStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const shape = element.querySelector('.mark-hit');
    const style = getComputedStyle(shape ?? element);
    const stroked = style.stroke !== 'none' && shape !== null;
    const outlined = style.outlineStyle !== 'none';
    // An outline outside the element is drawn on its surroundings.
    const outside = !stroked && parseFloat(style.outlineOffset) >= 0;
    let ground: Element | null = outside ? element.parentElement : element;
    const transparent = /^rgba\(.*, 0\)$|^transparent$/;
    while (ground && transparent.test(getComputedStyle(ground).backgroundColor)) {
      ground = ground.parentElement;
    }
    // A checkbox may be drawn by its label, a link may run over two lines.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const left = Math.max(box.left, 0);
    const top = Math.max(box.top, 0);
    const width = Math.min(box.right, innerWidth) - left;
    const height = Math.min(box.bottom, innerHeight) - top;
    const seen = [0.1, 0.5, 0.9].some((across) =>
      [0.1, 0.5, 0.9].some((down) => {
        const hit = document.elementFromPoint(left + width * across, top + height * down);
        return hit !== null && (element.contains(hit) || hit.contains(element));
      }),
    );
    return {
      name: `${element.tagName} ${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 40)}”`,
      linePx: stroked
        ? parseFloat(style.strokeWidth)
        : outlined
          ? parseFloat(style.outlineWidth)
          : 0,
      line: stroked ? style.stroke : style.outlineColor,
      ground: getComputedStyle(ground ?? document.documentElement).backgroundColor,
      seen: seen && width > 0 && height > 0,
    };
  });
}

/** The stops of Tab (or of Shift+Tab) from where the focus is, until it leaves the page. */
export async function walk(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  most: number,
): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press(key);
    const stop = await readStop(page);
    if (stop === null) break;
    stops.push(stop);
  }
  return stops;
}

/** The stops whose focus cannot be seen: too thin, too pale, or below something else. */
export function unseen(stops: readonly Stop[]): readonly string[] {
  return stops.flatMap(({ name, linePx, line, ground, seen }) => {
    const ratio = wcagContrast(line, ground);
    const faults = [
      ...(linePx >= 2 ? [] : [`line of ${linePx} px`]),
      ...(ratio >= 3 ? [] : [`contrast ${ratio.toFixed(1)}`]),
      ...(seen ? [] : ['covered']),
    ];
    return faults.length === 0 ? [] : [`${name}: ${faults.join(', ')}`];
  });
}
