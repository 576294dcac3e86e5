import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Item } from './record';

/** The text of every prerendered page below a folder, by language and kind of page. */
export function* pageItems(folder: string): Generator<Item> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'));
  for (const file of files) {
    const [language, kind] = file.split('/').slice(0, -1);
    yield {
      group: ['page', language ?? 'root', kind ?? 'overview'].join('/'),
      name: file.replaceAll('/', '_'),
      text: bodyText(readFileSync(path.join(folder, file), 'utf8')),
    };
  }
}

const inline = /^<\/?(?:a|abbr|b|bdi|em|i|small|span|strong|sub|sup|time|tspan)\b/;

/** What the body shows and has read aloud, a line for each block. */
function bodyText(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replace(/<(script|style|template)\b[^]*?<\/\1>|<!--[^]*?-->/g, '')
    .replace(/<[^>]*>/g, (tag) => {
      const spoken = /\b(?:aria-label|alt|title)="([^"]*)"/.exec(tag)?.[1];
      return spoken ? `\n${spoken}\n` : inline.test(tag) ? '' : '\n';
    })
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[ \t]+/g, ' ');
}
