import * as v from 'valibot';

const importMap = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ integrity: v.record(v.string(), v.string()) }),
);

interface PageScript {
  readonly url: string;
  /** Empty where the page does not tell it. */
  readonly integrity: string;
}

/** A page to the end of its head; the rest of it is not waited for. */
export async function headOf({ body }: Response): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let head = '';
  while (reader && !head.includes('</head>')) {
    const { done, value } = await reader.read();
    if (done) return head;
    head += value;
  }
  await reader?.cancel();
  return head;
}

/** The scripts that a page of any build starts with, and what its import map holds them to. */
export function scriptsOfPage(html: string): readonly PageScript[] {
  const map = /<script type="importmap">(.*?)<\/script>/s.exec(html)?.[1];
  const parsed = v.safeParse(importMap, map);
  const integrity = parsed.success ? parsed.output.integrity : {};
  const urls = html.matchAll(/<(?:script|link rel="modulepreload")[^>]* (?:src|href)="([^"]+)"/g);
  return [...urls].map(([, url = '']) => ({ url, integrity: integrity[url] ?? '' }));
}
