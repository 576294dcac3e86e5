import { lazyComponent } from '../../ui/lazyComponent';

/* Parts of pages of a package of many companies, of which others load nothing. */

const ofMany = { messages: ['many'] } as const;

/** Chooses among all companies. */
export const DirectoryDialog = lazyComponent(
  async () => (await import('../many/DirectoryDialog')).DirectoryDialog,
  ofMany,
);

/** Where the chosen companies stand among all. */
export const AmongAll = lazyComponent(
  async () => (await import('../many/AmongAll')).AmongAll,
  ofMany,
);

/** Counts over all companies. */
export const CountsAmongAll = lazyComponent(
  async () => (await import('../many/AmongAll')).CountsAmongAll,
  ofMany,
);
