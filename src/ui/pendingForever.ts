/** What `use` waits for where a part is to stay as it was written. */
export const pendingForever = new Promise<never>(() => undefined);
