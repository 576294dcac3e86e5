import * as v from 'valibot';

/**
 * What a worker was built with; a page compares it with its own build: path of the entry script below
 * the base, and the `dataVersionHash` of the data package.
 */
export const build = v.object({ entry: v.string(), dataHash: v.string() });
export type Build = v.InferOutput<typeof build>;

/** What a page sends to a worker. */
export const message = v.object({ type: v.string() });

/** The message by which a page requests a worker's `Build`. */
export const getBuild = 'GET_BUILD';

/** What a host answered too late to be shown: what is shown, or newer data, stored meanwhile. */
export type LateAnswer = 'same' | 'newer';

/** What a worker sends to the page that it gave stored data. */
export const lateMessage = v.object({
  type: v.literal('LATE_ANSWER'),
  answer: v.picklist(['same', 'newer']),
});
export type LateMessage = v.InferOutput<typeof lateMessage>;

/** The message by which a page lets a waiting worker take over: the one workbox-window sends. */
export const skipWaiting = 'SKIP_WAITING';
