import { expose } from 'comlink';
import { findTables } from './findTables';

/** Finds tables off the main thread. */
expose({ findTables });
