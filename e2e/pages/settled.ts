import { expect, type Page } from '@playwright/test';

/** Waits until the page shows what the address asks for: it says so itself, for those who hear it. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('main')).not.toHaveAttribute('aria-busy');
}
