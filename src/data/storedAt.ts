import { createStore } from './store';

/** The header by which the worker tells that a file comes from its store, and when it was put there. */
export const storedAtHeader = 'x-stored-at';

/** When the data on the page was put into the browser's store (ISO 8601); null: it is the host's. */
export const storedAt = createStore<string | null>(null);
