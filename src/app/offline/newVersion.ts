import { createStore } from '../../data/store';

/** True once the host has a newer build or newer data than this page shows. */
export const newVersion = createStore(false);
