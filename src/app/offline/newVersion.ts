import { createSignal } from '../../data/signal';

/** True once the host has a newer build or newer data than this page shows. */
export const newVersion = createSignal(false);
