import { normalizePath } from 'vite';
import { languages, type Language } from '../../../src/domain/dataset';
import { families } from '../../../src/export/fonts/fontFamily';
import { subsetFile, cacheText } from './subsetFile';
import { subsetsFor, type FontSubset } from './subsets';
import { readFontTables } from './fontTable';
import { readVocabulary } from './vocabulary';

/**
 * The source text of `virtual:picture-fonts`. It imports the subset fonts and their measures as files,
 * so that the bundler treats them like any other asset.
 */
export async function fontModule(): Promise<string> {
  const subsets = subsetsFor(readVocabulary());
  const imports: string[] = [];
  const imported = (file: string) => {
    const name = `url${imports.length}`;
    imports.push(`import ${name} from ${specifier(`${file}?url`)};`);
    return name;
  };
  const entries: string[] = [];
  for (const language of languages) {
    const faces: string[] = [];
    for (const subset of subsets[language]) {
      for (const weight of subset.weights) {
        const url = imported(await subsetFile(subset, weight, 'woff2'));
        const ttf = imported(await subsetFile(subset, weight, 'ttf'));
        const family = families[subset.source];
        faces.push(`{ family: '${family}', weight: ${weight}, url: ${url}, ttf: ${ttf} }`);
      }
    }
    const tables = imported(await tablesFile(language, subsets[language]));
    entries.push(
      `'${language}': {`,
      `  faces: [${faces.join(', ')}],`,
      `  tables: ${tables},`,
      '},',
    );
  }
  return [...imports, 'export const pictureFonts = {', ...entries, '};'].join('\n');
}

async function tablesFile(language: Language, subsets: readonly FontSubset[]): Promise<string> {
  return cacheText(`font-metrics-${language}.json`, JSON.stringify(await readFontTables(subsets)));
}

function specifier(file: string): string {
  return JSON.stringify(normalizePath(file));
}
