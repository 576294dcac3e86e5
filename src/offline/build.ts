import * as v from 'valibot';

/**
 * What a worker was built with; the page asks it, to know whether it is of the same build itself:
 * path of the page's first script below the base, and the mark of the data package (`markOf`).
 */
export const build = v.object({ entry: v.string(), data: v.string() });
export type Build = v.InferOutput<typeof build>;

/** What a page sends to a worker. */
export const message = v.object({ type: v.string() });

/** The message by which a page asks a worker for its `Build`. */
export const askBuild = 'ASK_BUILD';

/** The message by which a page lets a waiting worker take over: the one workbox-window sends. */
export const skipWaiting = 'SKIP_WAITING';
