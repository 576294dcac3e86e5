import { textsFile } from '../../../src/data/dataFiles';
import { parseTexts } from '../../../src/data/parseTexts';
import { languages, textAspects } from '../../../src/domain/dataset';
import { readRawRows } from '../check/rawTable';
import type { MadeCompany } from './company';
import type { Folder } from './folder';
import { sectors } from './names';
import { textKindsOf, type TableRow } from './tableRows';
import { inLanguage, wordingIn } from './words';

const table = 'texts.csv';

/**
 * Begins `texts.csv` and the words of each language with what stands before the texts of companies; returns
 * what ends them, with the texts that are shared where they are used.
 */
export function startTexts(folder: Folder, read: (file: string) => string) {
  const rows = readRawRows(read(table));
  const before = rows.map((row) => row.cell('text')).filter((id) => id.startsWith('basis-'));
  const inUse = usedBy(read);
  const worded = languages.map((language) => {
    const file = textsFile(language);
    return { file, language, texts: parseTexts(file, read(file)).texts };
  });
  const sharedRow = (id: string): TableRow => {
    const row = rows.find((one) => one.cell('text') === id);
    if (!row) throw new Error(`no text ${id}`);
    const columns = ['text', 'caveats', ...textAspects];
    return Object.fromEntries(columns.map((column) => [column, row.cell(column)]));
  };
  folder.startTable(table);
  folder.addRows(table, before.map(sharedRow));
  for (const { file, texts } of worded) {
    folder.write(file, `{\n${before.map((id) => entry(id, texts.get(id))).join(',\n')}`);
  }
  return (used: ReadonlySet<string>) => {
    const names = new Map([...sectors].map(([id, name]) => [groupText(id), name]));
    const behind = rows
      .map((row) => row.cell('text'))
      .filter((id) => used.has(id) || inUse.has(id))
      .concat([...names.keys()].filter((id) => used.has(id)))
      .sort();
    folder.addRows(
      table,
      behind.map((id) => (names.has(id) ? { text: id } : sharedRow(id))),
    );
    for (const { file, language, texts } of worded) {
      const entries = behind.map((id) => {
        const name = names.get(id);
        return entry(id, name ? { text: inLanguage(name, language) } : texts.get(id));
      });
      folder.add(file, `${entries.map((one) => `,\n${one}`).join('')}\n}\n`);
    }
  };
}

/** The text that names a group of companies. */
export function groupText(id: string): string {
  return `group.${id}`;
}

/** The texts that the shared tables call for by name. */
function usedBy(read: (file: string) => string): ReadonlySet<string> {
  const named = [
    ['indicators.csv', 'theme', 'theme'],
    ['indicators.csv', 'unit', 'unit'],
    ['categories.csv', 'dimension', 'dimension'],
    ['conversions.csv', 'from', 'unit'],
    ['conversions.csv', 'to', 'unit'],
    ['emission_factors.csv', 'unit', 'unit'],
  ] as const;
  return new Set(
    named.flatMap(([file, column, kind]) =>
      readRawRows(read(file)).map((row) => `${kind}.${row.cell(column)}`),
    ),
  );
}

/** The texts that a company's rows name, with what each says of its aspects. */
export function addCompanyTexts(folder: Folder, company: MadeCompany): void {
  const kinds = textKindsOf(company);
  folder.addRows(
    table,
    kinds.map((kind) => {
      const { caveats = [], aspects = {} } = company.texts[kind] ?? {};
      return { text: `${company.id}-${kind}`, caveats: caveats.join('|'), ...aspects };
    }),
  );
  for (const language of languages) {
    const entries = kinds.map((kind) =>
      entry(`${company.id}-${kind}`, wordingIn(kind, company.names.name, language)),
    );
    folder.add(textsFile(language), entries.map((text) => `,\n${text}`).join(''));
  }
}

/** One text on a line of its own. */
function entry(
  id: string,
  wording: { readonly text: string; readonly short?: string | null } | undefined,
): string {
  if (!wording) throw new Error(`no words of ${id}`);
  const { text, short } = wording;
  return `  ${JSON.stringify(id)}: ${JSON.stringify(short ? { text, short } : { text })}`;
}
