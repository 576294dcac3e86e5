import * as v from 'valibot';
import type { Language } from '../domain/dataset';

/**
 * What a worker was built with; a page compares it with its own build: path of the entry script below
 * the base, and the `dataVersionHash` of the data package, which pages read whole or in slices.
 */
export const build = v.object({ entry: v.string(), dataHash: v.string(), sliced: v.boolean() });
export type Build = v.InferOutput<typeof build>;

/** The files of a build that its worker caches; addresses begin with the base. */
export interface CachedFiles {
  /** The page the app starts from without a network. */
  readonly shell: string;
  /** The shell and what stands beside it, with a revision since their names have none. */
  readonly pages: readonly { readonly url: string; readonly revision: string }[];
  /** What every reader needs. */
  readonly files: readonly string[];
  /** What is cached once a reader has come back. */
  readonly later: readonly string[];
  /** The messages of each language, with what its pictures are measured by. */
  readonly messages: Readonly<Record<Language, readonly string[]>>;
  /** The integrity of every file in `assets/` (SHA-256), by address. */
  readonly integrity: Readonly<Record<string, string>>;
}

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
