import type { Language } from '../../../src/domain/dataset';
import { fontWeights, type FontWeight } from '../../../src/theme/fontMetrics';
import { coverage, type SourceFont } from './sourceFonts';
import type { Vocabulary } from './vocabulary';

/** A subset of a font: the characters to keep, at some weights. */
export interface FontSubset {
  readonly id: string;
  readonly source: SourceFont;
  readonly weights: readonly FontWeight[];
  /** The requested characters; those the full font lacks are missing here too. */
  readonly characters: ReadonlySet<string>;
}

/** Latin, and the signs of text, arithmetic and drawing that are included whatever the messages are. */
const latin = union(
  range(0x20, 0x7e),
  range(0xa0, 0xac),
  range(0xae, 0xff),
  '‑–—‘’“”†‡•…‰′″⁄€™←↑→↓−≈≠≤≥∞√Δ∑',
  '⁰⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉▲△▼▽●○■□◆✓✗',
);
/** Marks that fill an em in Chinese: there they are taken from the Chinese font. */
const wideMarks = new Set('‘’“”…—');
const chinesePunctuation = union(
  wideMarks,
  '　、。〃々〇〈〉《》「」『』【】〔〕〖〗～￥｛｜｝',
  range(0xff01, 0xff0f),
  range(0xff1a, 0xff20),
  range(0xff3b, 0xff40),
);

/**
 * The fonts of a picture in each language, in the order they are tried for a character. What reports
 * print may be in any picture: in regular, and in the shapes of its own script.
 */
export function subsetsFor(
  vocabulary: Vocabulary,
): Readonly<Record<Language, readonly FontSubset[]>> {
  const { words, quoted } = vocabulary;
  const own = {
    'zh-Hant': union(words['zh-Hant'], quoted['zh-Hant']),
    'zh-Hans': union(words['zh-Hans'], quoted['zh-Hans']),
  };
  const everything = [...union(...Object.values(words), ...Object.values(quoted))];
  const western = union(
    latin,
    everything.filter((character) => character < '\u2e80'),
  );
  const inChinese = (characters: ReadonlySet<string>) =>
    [...characters].filter((character) => character >= '\u2000' && !latin.has(character));
  const lackedBy = (font: SourceFont, characters: ReadonlySet<string>) => {
    const covered = coverage(font);
    return inChinese(characters).filter((character) => !covered.has(character));
  };
  const subset = (
    id: string,
    source: SourceFont,
    characters: ReadonlySet<string>,
    weights: readonly FontWeight[] = fontWeights,
  ): FontSubset => ({ id, source, weights, characters });

  const latinEn = subset('latin-en', 'latin', western);
  const latinZh = subset('latin-zh', 'latin', without(western, wideMarks));
  // A character that strays from one script into the other, such as 弃 in Hant, may be in one font alone.
  const inScAlone = lackedBy('tc', own['zh-Hant']);
  const inTcAlone = lackedBy('sc', own['zh-Hans']);
  const tc = subset('tc', 'tc', union(chinesePunctuation, inChinese(own['zh-Hant']), inTcAlone));
  const sc = subset('sc', 'sc', union(chinesePunctuation, inChinese(own['zh-Hans']), inScAlone));
  const quotedHant = inChinese(union(quoted['zh-Hant'], words.en, quoted.en));
  const tcQuoted = subset('tc-quoted', 'tc', union(quotedHant, inTcAlone), [400]);
  const scQuoted = subset('sc-quoted', 'sc', union(inChinese(quoted['zh-Hans']), inScAlone), [400]);
  return {
    en: [latinEn, tcQuoted, scQuoted],
    'zh-Hant': [latinZh, tc, scQuoted],
    'zh-Hans': [latinZh, sc, tcQuoted],
  };
}

function range(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  );
}

function union(...parts: readonly Iterable<string>[]): Set<string> {
  return new Set(parts.flatMap((part) => Array.from(part)));
}

function without(set: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...set].filter((character) => !other.has(character)));
}
