/** A table by id as a map: an id may be "constructor", which every object has. */
export function byId<Value>(table: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(table));
}
