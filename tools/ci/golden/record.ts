import { createHash } from 'node:crypto';

/** One thing the product says. */
export interface Item {
  /** What the record tells apart, such as "figure/en/per_employee". */
  readonly group: string;
  readonly name: string;
  readonly text: string;
}

/** The hash of each group, in the order of their names. */
export type GoldenRecord = Readonly<Record<string, string>>;

/** The hashes of the groups; the order in which the items come means nothing. */
export async function recordOf(items: Iterable<Item> | AsyncIterable<Item>): Promise<GoldenRecord> {
  const groups = new Map<string, string[]>();
  for await (const { group, name, text } of items) {
    const lines = groups.get(group) ?? [];
    groups.set(group, lines);
    lines.push(`${name} ${hashOf(text)}`);
  }
  return Object.fromEntries(
    [...groups].sort(byName).map(([group, lines]) => [group, hashOf(lines.sort().join('\n'))]),
  );
}

/** The groups that differ, a line each: "changed figure/en/absolute". */
export function compareRecords(before: GoldenRecord, now: GoldenRecord): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].sort().flatMap((group) => {
    if (before[group] === now[group]) return [];
    if (before[group] === undefined) return [`new ${group}`];
    return [`${now[group] === undefined ? 'gone' : 'changed'} ${group}`];
  });
}

/** A view model as JSON that depends neither on the order of keys nor on that of maps and sets. */
export function toText(model: unknown): string {
  return JSON.stringify(model, plain, 1);
}

/** `JSON.stringify` itself turns a Big into its digits and leaves out functions. */
function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (value instanceof Set) return [...value].map((one) => toText(one)).sort();
  const entries: (readonly [string, unknown])[] =
    value instanceof Map
      ? [...value].map(([key, one]) => [String(key), one] as const)
      : Object.entries(value);
  return Object.fromEntries([...entries].sort(byName));
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
