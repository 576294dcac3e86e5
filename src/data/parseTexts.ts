import * as v from 'valibot';
import type { Wording } from '../domain/dataset';
import type { DataFile } from './dataFiles';
import type { Issue } from './issue';
import { parseJson, repeatedKeys } from './parseJson';
import { textEntry } from './tables';

export interface ParsedTexts {
  /** By text id. */
  readonly texts: ReadonlyMap<string, Wording>;
  readonly issues: readonly Issue[];
}

/** An object of entries by id; a record of valibot leaves out ids such as "constructor" in silence. */
const byId = v.custom<Readonly<Record<string, unknown>>>(
  (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
);

/** The texts in one language, and the entries that were left out and why. */
export function parseTexts(file: DataFile, json: string): ParsedTexts {
  const issues: Issue[] = [];
  const entries = parseJson(file, json, byId, issues);
  const texts = new Map<string, Wording>();
  for (const id of entries ? repeatedKeys(json) : []) {
    issues.push({ file, line: null, column: id, rule: 'duplicate_key', found: id });
  }
  if (entries && Object.keys(entries).length === 0) {
    issues.push({ file, line: null, column: null, rule: 'empty_table', found: null });
  }
  for (const [id, entry] of Object.entries(entries ?? {})) {
    const parsed = v.safeParse(textEntry, entry);
    if (parsed.success) {
      const { text, short = null } = parsed.output;
      texts.set(id, { text, short });
    } else {
      for (const fault of parsed.issues) {
        const found = v.getDotPath(fault);
        issues.push({ file, line: null, column: id, rule: 'bad_value', found });
      }
    }
  }
  return { texts, issues };
}
