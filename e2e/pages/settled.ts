import { expect, type Page } from '@playwright/test';

/** Waits until the page matches its URL: until then `main` is `aria-busy`. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('main')).not.toHaveAttribute('aria-busy');
}
