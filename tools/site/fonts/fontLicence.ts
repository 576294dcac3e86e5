import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The licence of the fonts that the site serves, with the notice of each, as the licence requires. */
export function fontLicence(): string {
  const [noto, ...terms] = linesOf('@expo-google-fonts/noto-sans-tc/LICENSE_FONT');
  const [source] = linesOf('@expo-google-fonts/source-sans-3/LICENSE_FONT');
  return [
    'Noto Sans TC and Noto Sans SC, cut to the characters in use:',
    noto,
    'Source Sans 3; and Ledger Sans 3, cut from it:',
    source,
    'Source Serif 4; and Ledger Serif 4, cut from it:',
    // As its name table has it; the licence file of its package names another holder.
    '© 2014 - 2021 Adobe Systems Incorporated (http://www.adobe.com/), with Reserved Font Name ‘Source’.',
    ...terms,
  ].join('\n');
}

function linesOf(file: string): readonly string[] {
  return readFileSync(resolve(file), 'utf8').split(/\r?\n/);
}
