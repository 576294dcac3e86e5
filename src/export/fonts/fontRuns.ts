import type { Language } from '../../domain/dataset';
import { pictureStacks } from './fontFamily';
import type { PictureFontMetrics } from './fontTables';

/** Neighbouring characters that one font draws. */
export interface FontRun {
  /** Null where none of the picture's fonts has the characters. */
  readonly family: string | null;
  readonly text: string;
}

/**
 * A text of one language in runs of one font each, as a browser finds them by itself. resvg does not:
 * it tries the first family alone, then any font it has, of whatever weight.
 */
export function fontRuns(
  text: string,
  language: Language,
  metrics: PictureFontMetrics,
): readonly FontRun[] {
  const runs: FontRun[] = [];
  for (const character of text) {
    const family = pictureStacks[language].find((name) => metrics.has(character, name)) ?? null;
    const last = runs[runs.length - 1];
    if (last?.family === family) runs[runs.length - 1] = { family, text: last.text + character };
    else runs.push({ family, text: character });
  }
  return runs;
}
