import { expose } from 'comlink';
import { readBytes } from './readBytes';

/** Reads a file off the main thread. */
expose({ readBytes });
