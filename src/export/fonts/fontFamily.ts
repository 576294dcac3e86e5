import type { Language } from '../../domain/dataset';

/**
 * The families a picture's fonts bear. Latin is Source Sans 3, cut; its licence reserves the name
 * “Source” for the whole font.
 */
export const families = {
  latin: 'Ledger Sans 3',
  tc: 'Noto Sans TC',
  sc: 'Noto Sans SC',
} as const;

const hantFirst = [families.latin, families.tc, families.sc];
const hansFirst = [families.latin, families.sc, families.tc];
/** What the Latin one is cut from, where a program knows no fonts inside a file. */
const whole = ['Source Sans 3', 'Source Sans Pro'];
const hant = ['PingFang HK', 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC'];
const hans = ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC'];

/** The picture's families in the order they are tried for text of one language. */
export const pictureStacks: Readonly<Record<Language, readonly string[]>> = {
  en: hantFirst,
  'zh-Hant': hantFirst,
  'zh-Hans': hansFirst,
};
const systemStacks: Readonly<Record<Language, readonly string[]>> = {
  en: hant,
  'zh-Hant': hant,
  'zh-Hans': hans,
};

/**
 * The value of `font-family` for text of one language: the picture's fonts, then the system's for
 * what they lack. Text quoted from a report takes the language of the report, whatever the picture's.
 */
export function fontFamily(language: Language): string {
  const named = [...pictureStacks[language], ...whole, ...systemStacks[language]];
  return [...named.map((family) => `'${family}'`), 'sans-serif'].join(', ');
}
