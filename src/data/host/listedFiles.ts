import * as v from 'valibot';
import type { Listed } from './readFile';

/** The part of the descriptor that lists which files belong together. */
const descriptor = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    resources: v.array(
      v.object({
        path: v.string(),
        bytes: v.optional(v.number()),
        hash: v.optional(v.string()),
      }),
    ),
  }),
);

/** What a descriptor lists, by path; null where it cannot be read. */
export function listedFiles(text: string): ReadonlyMap<string, Listed> | null {
  const parsed = v.safeParse(descriptor, text);
  if (!parsed.success) return null;
  return new Map(
    parsed.output.resources.map(({ path, bytes = null, hash = null }) => [path, { bytes, hash }]),
  );
}
