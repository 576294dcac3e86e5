import { aspectOf, notStated } from './aspects';
import { aspects, type Aspect, type Observation, type Text } from '../dataset';

/** What keeps two numbers from being set against each other: the aspect, and whether it is stated. */
export interface Unlikeness {
  readonly aspect: Aspect;
  /** False where the report leaves the aspect open for one of them, so that nobody can tell. */
  readonly stated: boolean;
}

/**
 * The aspects (boundary, formula …) in which numbers that are to be one series differ or are left
 * open; those of `ignored` are not looked at. Empty where they are alike.
 */
export function unlikenessOf(
  texts: ReadonlyMap<string, Text>,
  rows: readonly Observation[],
  ignored: readonly Aspect[] = [],
): readonly Unlikeness[] {
  return unlikenessIn((aspect) =>
    ignored.includes(aspect) ? [] : rows.map((row) => aspectOf(texts, row, aspect)),
  );
}

/** The same of whatever has aspects; `kindsOf`: what each of the compared says of one. */
export function unlikenessIn(
  kindsOf: (aspect: Aspect) => readonly (string | null)[],
): readonly Unlikeness[] {
  return aspects.flatMap((aspect): readonly Unlikeness[] => {
    const kinds = new Set(kindsOf(aspect));
    if (kinds.has(notStated)) return [{ aspect, stated: false }];
    return kinds.size > 1 ? [{ aspect, stated: true }] : [];
  });
}
