import type { Unlikeness } from '../domain/change';
import type { Words } from '../i18n/Words';

/** A fiscal year in words. */
export function sayYear(year: number, words: Words): string {
  return words.t('controls.year_value', { year });
}

/** The span between two fiscal years in words. */
export function sayYears(from: number, to: number, words: Words): string {
  return words.t('change.between', { from: sayYear(from, words), to: sayYear(to, words) });
}

/** Why two years are not set against each other; `years` is their span in words. */
export function sayUnlike(unlike: readonly Unlikeness[], years: string, words: Words): string {
  const say = (key: 'alike.differs' | 'alike.not_stated', stated: boolean) => {
    const names = unlike
      .filter((one) => one.stated === stated)
      .map(({ aspect }) => words.t(`aspect.${aspect}`));
    return names.length === 0 ? [] : [words.t(key, { years, aspects: words.format.list(names) })];
  };
  return [...say('alike.differs', true), ...say('alike.not_stated', false)].join(
    words.t('sentence.separator'),
  );
}
