/** The line of each entry of a language's texts, by id; every entry has to begin on a line of its own. */
export function textLines(json: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const { id, line } of entries(json)) if (!lines.has(id)) lines.set(id, line);
  return lines;
}

function entries(json: string): readonly { id: string; line: number }[] {
  const indent = /^ +(?=")/m.exec(json)?.[0] ?? '';
  return json.split('\n').flatMap((text, index) => {
    const id = text.startsWith(`${indent}"`)
      ? /^"([^"\\]+)":/.exec(text.slice(indent.length))?.[1]
      : undefined;
    return id === undefined ? [] : [{ id, line: index + 1 }];
  });
}
