import * as v from 'valibot';
import type { DataFile } from './dataFiles';
import type { Issue } from './issue';

/** A JSON file by its schema; null if it does not fit: each fault is then added to `issues`. */
export function parseJson<Schema extends v.GenericSchema>(
  file: DataFile,
  text: string,
  schema: Schema,
  issues: Issue[],
): v.InferOutput<Schema> | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    if (parsed.success) return parsed.output;
    for (const fault of parsed.issues) {
      const found = fault.received;
      issues.push({ file, line: null, column: v.getDotPath(fault), rule: 'bad_value', found });
    }
  } catch (error) {
    const found = error instanceof Error ? error.message : null;
    issues.push({ file, line: null, column: null, rule: 'not_json', found });
  }
  return null;
}
