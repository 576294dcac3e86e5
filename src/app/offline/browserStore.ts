/** What the worker has stored in this browser, measured and emptied on the data page alone. */
export const browserStore = {
  size: async () => (await import('./storedSize')).storedSize(),
  empty: async () => (await import('./storedSize')).emptyStore(),
};
