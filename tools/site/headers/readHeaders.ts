/** Headers by name, each with every value that is sent. */
export type SentHeaders = Readonly<Record<string, readonly string[]>>;

/** What a host that reads `_headers` sends with a path: of every rule that fits, all headers. */
export function readHeaders(text: string, path: string): SentHeaders {
  const sent: Record<string, string[]> = {};
  for (const { fits, headers } of rulesOf(text)) {
    if (!fits.test(path)) continue;
    for (const [name, value] of headers) (sent[name] ??= []).push(value);
  }
  return sent;
}

interface Rule {
  readonly fits: RegExp;
  readonly headers: readonly (readonly [string, string])[];
}

/** A path, then its headers, indented; rules are separated by an empty line. */
export function rulesOf(text: string): readonly Rule[] {
  return text.split('\n\n').map((block) => {
    const [path = '', ...lines] = block.trimEnd().split('\n');
    return {
      fits: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '.*')}$`),
      headers: lines.map((line) => {
        const at = line.indexOf(': ');
        return [line.slice(0, at).trim(), line.slice(at + 2)] as const;
      }),
    };
  });
}
