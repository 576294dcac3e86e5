import type { Language } from '../../../src/domain/dataset';
import { toFontMetrics, type PictureFontMetrics } from '../../../src/export/fonts/fontTables';
import { subsetFile } from './subsetFile';
import { subsetsFor } from './subsets';
import { readFontTables } from './fontTable';
import { readVocabulary } from './vocabulary';

/** The fonts of a picture for programs that draw without a browser. */
export interface NodeFonts {
  /** The same measures as in the browser. */
  readonly metrics: PictureFontMetrics;
  /** Paths of TrueType files. */
  readonly files: readonly string[];
}

/** The font subsets of a picture in one language, for the messages and the published data. */
export async function nodeFonts(language: Language): Promise<NodeFonts> {
  const subsets = subsetsFor(readVocabulary())[language];
  const tables = await readFontTables(subsets);
  const files = await Promise.all(
    subsets.flatMap((subset) => subset.weights.map((weight) => subsetFile(subset, weight, 'ttf'))),
  );
  return { metrics: toFontMetrics(tables), files };
}
