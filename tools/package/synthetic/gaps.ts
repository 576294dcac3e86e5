import type { Disclosure } from '../../../src/domain/dataset';
import { readPublished } from '../../../src/testing/published';
import type { Coverage } from './coverage';
import type { TextKind } from './words';

const { indicators, codes } = readPublished();

/** What a report says of an indicator that it has no number for. */
export interface Gap {
  readonly indicator: string;
  readonly reason: Disclosure['reason'];
  readonly note: TextKind | null;
}

const notes = {
  not_disclosed: 'not-disclosed',
  not_applicable: 'not-applicable',
  not_quantified: 'not-quantified',
} as const satisfies Readonly<Record<Disclosure['reason'], TextKind>>;

/** The reason why a company never prints an indicator, by indicator; most have none of their own. */
export function reasonsOf(
  random: () => number,
  { cells }: Coverage,
): ReadonlyMap<string, Disclosure['reason']> {
  const printed = new Set([...cells.keys()].map((cell) => cell.split(' ')[0]));
  return new Map(
    indicators.flatMap(({ id }) => {
      const number = random();
      if (printed.has(id) || number > 0.05) return [];
      const reason =
        number < 0.03 ? 'not_quantified' : number < 0.04 ? 'not_applicable' : 'not_disclosed';
      return [[id, reason] as const];
    }),
  );
}

/** The gaps of the report on a year, in the order of the indicators. */
export function gapsOf(
  reasons: ReadonlyMap<string, Disclosure['reason']>,
  { ended }: Coverage,
  year: number,
): readonly Gap[] {
  return indicators.flatMap(({ id }) => {
    const hasEnded = (ended.get(id) ?? year + 1) <= year;
    const reason = hasEnded ? 'not_applicable' : reasons.get(id);
    return reason === undefined ? [] : [{ indicator: id, reason, note: notes[reason] }];
  });
}

/** KPIs of HKEX that no indicator answers: a report describes them, explains why not, or says nothing. */
export const unmeasuredCodes: readonly string[] = codes
  .filter(({ code }) => indicators.every((indicator) => !indicator.codes.hkex.includes(code)))
  .map(({ code }) => code);
