import { createStore } from '../../data/store';

/**
 * Whether the host has a newer build or newer data than this page shows: `incomplete` where the worker
 * gave this page in the place of a newer one of which scripts are missing.
 */
export const newVersion = createStore<'none' | 'incomplete' | 'ready'>('none');
