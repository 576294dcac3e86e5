import type { Locator, Page } from '@playwright/test';
import { settled } from './settled';

/** One figure of a page: its sentence, its marks, its companion chart, its verdict. */
export class Figure {
  readonly root: Locator;
  /** Bars, slots and points of the figure itself, without those of the companion chart. */
  readonly marks: Locator;
  readonly apart: Locator;
  readonly verdict: Locator;

  constructor(
    private readonly page: Page,
    indicator: string,
  ) {
    this.root = page.locator(`figure[data-indicator="${indicator}"]`);
    this.marks = this.root.locator('[data-mark]:not([data-companion] *)');
    this.apart = this.root.locator('[data-companion]');
    this.verdict = this.root.locator('[data-verdict]:not([data-companion] *)');
  }

  /** The marks of one company; several where it is measured per site. */
  marksOf(company: string): Locator {
    return this.marks.and(this.root.locator(`[data-company="${company}"]`));
  }

  /** The marks of one company in the companion chart. */
  apartOf(company: string): Locator {
    return this.apart.locator(`[data-mark][data-company="${company}"]`);
  }

  /** The entry of a company that is not comparable on the chosen basis. */
  offBasis(company: string): Locator {
    return this.root.locator(`[data-not-comparable="${company}"]`);
  }

  /** The companies from top to bottom, each as often as it has marks. */
  async order(): Promise<readonly string[]> {
    await settled(this.page);
    return this.marks.evaluateAll((marks) =>
      marks.map((mark) => mark.getAttribute('data-company') ?? ''),
    );
  }

  /** The accessible name of every mark. */
  async readOut(): Promise<readonly string[]> {
    await settled(this.page);
    return this.marks.evaluateAll((marks) =>
      marks.map((mark) => mark.getAttribute('aria-label') ?? mark.textContent),
    );
  }

  async openVerdict(): Promise<void> {
    await this.verdict.locator('summary').click();
  }
}

/** How long the bar of a mark is drawn, in CSS pixels; fails if there is none. */
export async function barLengthPx(mark: Locator): Promise<number> {
  const box = await mark.locator('.bar').boundingBox();
  if (box === null) throw new Error('the mark has no bar');
  return box.width;
}

/** The middle of a part of a mark, in CSS pixels from the left; fails if there is none. */
export async function middleOf(mark: Locator, part: string): Promise<number> {
  const box = await mark.locator(part).boundingBox();
  if (box === null) throw new Error(`the mark has no ${part}`);
  return box.x + box.width / 2;
}
