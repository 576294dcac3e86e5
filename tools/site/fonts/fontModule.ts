import { normalizePath } from 'vite';
import { languages, type Language } from '../../../src/domain/dataset';
import { families } from '../../../src/export/fonts/fontFamily';
import { cutFont, keepText } from './cutFont';
import { cutsFor, type Cut } from './cuts';
import { readFontTables } from './fontTable';
import { readVocabulary } from './vocabulary';

/**
 * The source text of `virtual:picture-fonts`. It imports the cut fonts and their measures as files,
 * so that the bundler names, places and serves them like any other asset.
 */
export async function fontModule(): Promise<string> {
  const cuts = cutsFor(readVocabulary());
  const imports: string[] = [];
  const entries: string[] = [];
  for (const language of languages) {
    const faces: string[] = [];
    for (const cut of cuts[language]) {
      for (const weight of cut.weights) {
        const url = `url${imports.length}`;
        const file = await cutFont(cut, weight, 'woff2');
        imports.push(`import ${url} from ${specifier(`${file}?url`)};`);
        faces.push(`{ family: '${families[cut.source]}', weight: ${weight}, url: ${url} }`);
      }
    }
    const tables = specifier(await tablesFile(language, cuts[language]));
    entries.push(
      `'${language}': {`,
      `  faces: [${faces.join(', ')}],`,
      `  loadTables: () => import(${tables}).then((module) => module.default),`,
      '},',
    );
  }
  return [...imports, 'export const pictureFonts = {', ...entries, '};'].join('\n');
}

async function tablesFile(language: Language, cuts: readonly Cut[]): Promise<string> {
  return keepText(`font-metrics-${language}.json`, JSON.stringify(await readFontTables(cuts)));
}

function specifier(file: string): string {
  return JSON.stringify(normalizePath(file));
}
