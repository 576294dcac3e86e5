/** What a worker was built with; the page asks it, to know whether it is of the same build itself. */
export interface Build {
  /** Path of the page's first script, below the base. */
  readonly entry: string;
  /** Mark of the data package (`markOf`). */
  readonly data: string;
}

/** The message by which a page asks a worker for its `Build`. */
export const askBuild = 'ASK_BUILD';

/** The message by which a page lets a waiting worker take over: the one workbox-window sends. */
export const skipWaiting = 'SKIP_WAITING';
