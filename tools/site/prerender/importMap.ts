import { sha256 } from '../sha256';

/**
 * The import map of every page: the hash of each script, by its path below the base. A browser that
 * checks them takes an empty, truncated or exchanged script for one that failed to load, which it asks
 * for again; else it would keep what it could not run for as long as the page is open.
 * https://html.spec.whatwg.org/multipage/webappapis.html#import-map-integrity
 */
export function importMap(scripts: ReadonlyMap<string, string>, base: string): string {
  const integrity = Object.fromEntries(
    [...scripts].map(([file, text]) => [`${base}${file}`, sha256(text)]),
  );
  return JSON.stringify({ integrity });
}
