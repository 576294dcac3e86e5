import type { Unlikeness } from '../domain/facts/unlikeness';
import type { I18n } from '../i18n/I18n';

/** A fiscal year in words. */
export function formatYear(year: number, i18n: I18n): string {
  return i18n.t('controls.year_value', { year });
}

/** The span between two fiscal years in words. */
export function formatYearSpan(from: number, to: number, i18n: I18n): string {
  return i18n.t('change.between', { from: formatYear(from, i18n), to: formatYear(to, i18n) });
}

/** Why two years are not set against each other; `years` is their span in words. */
export function formatUnlikeness(unlike: readonly Unlikeness[], years: string, i18n: I18n): string {
  const say = (key: 'change.differs' | 'change.not_stated', stated: boolean) => {
    const names = unlike
      .filter((unlikeness) => unlikeness.stated === stated)
      .map(({ aspect }) => i18n.t(`aspect.${aspect}`));
    return names.length === 0 ? [] : [i18n.t(key, { years, aspects: i18n.format.list(names) })];
  };
  return [...say('change.differs', true), ...say('change.not_stated', false)].join(
    i18n.t('sentence.separator'),
  );
}

/** The same in few words: "different boundary", "formula not stated". */
export function formatUnlikeAspects(
  unlike: readonly Unlikeness[],
  { t, format }: I18n,
): readonly string[] {
  const namesOf = (stated: boolean) =>
    format.list(
      unlike.filter((item) => item.stated === stated).map(({ aspect }) => t(`aspect.${aspect}`)),
    );
  const [differ, open] = [namesOf(true), namesOf(false)];
  return [
    ...(differ === '' ? [] : [t('change.differs.short', { aspects: differ })]),
    ...(open === '' ? [] : [t('change.not_stated.short', { aspects: open })]),
  ];
}
