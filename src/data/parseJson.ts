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

/** Keys that stand twice in the object that a JSON text is: of each the parser keeps the last, in silence. */
export function repeatedKeys(json: string): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let depth = 0;
  let before = '';
  for (const [token] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (token === ':' && depth === 1) (seen.has(before) ? repeated : seen).add(before);
    before = token;
  }
  return [...repeated].map((key) => key.slice(1, -1));
}
