import type { Language } from '../../../src/domain/dataset';
import { toFontMetrics, type PictureFontMetrics } from '../../../src/export/fonts/fontTables';
import { cutFont } from './cutFont';
import { cutsFor } from './cuts';
import { readFontTables } from './fontTable';
import { readVocabulary } from './vocabulary';

/** The fonts of a picture for programs that draw without a browser. */
export interface NodeFonts {
  /** The same measures as in the browser. */
  readonly metrics: PictureFontMetrics;
  /** Paths of TrueType files. */
  readonly files: readonly string[];
}

/** The fonts of a picture in one language, cut to the messages and the published data. */
export async function nodeFonts(language: Language): Promise<NodeFonts> {
  const cuts = cutsFor(readVocabulary())[language];
  const tables = await readFontTables(cuts);
  const files = await Promise.all(
    cuts.flatMap((cut) => cut.weights.map((weight) => cutFont(cut, weight, 'ttf'))),
  );
  return { metrics: toFontMetrics(tables), files };
}
