import { figureId } from '../figure';
import { groupBy } from '../groupBy';
import { finding } from './build';
import type { Finding, Term } from './finding';

/**
 * Findings of one rule that are one fact, told as one; a single finding stays as it is. Where they
 * are about several figures, it is about the indicator of the first.
 */
export function together(
  findings: readonly Finding[],
  told: Pick<Finding, 'messageId' | 'values'>,
): readonly Finding[] {
  const [first, ...others] = findings;
  if (!first || others.length === 0) return findings;
  const { rule, outcome, key } = first;
  const ofOne = others.every((other) => figureId(other.key) === figureId(key));
  return [
    finding({
      ...told,
      rule,
      outcome,
      key: ofOne ? key : { ...key, dimension: null, category: null },
      rows: [...new Set(findings.flatMap(({ rows }) => rows))],
      equation: findings.flatMap(({ equation }, index): readonly Term[] =>
        index === 0 ? equation : [{ sign: ',' }, ...equation],
      ),
      parts: findings,
    }),
  ];
}

/** Findings of one figure that a rule comes to by several dimensions; what does not agree by them alike is one fact. */
export function togetherByDimension(findings: readonly Finding[]): readonly Finding[] {
  const told = ({ outcome }: Finding) => outcome === 'contradicts' || outcome === 'unusual';
  const alike = groupBy(findings.filter(told), (item) => `${figureId(item.key)} ${item.messageId}`);
  return [
    ...findings.filter((item) => !told(item)),
    ...[...alike.values()].flatMap((those) => {
      const dimensions = those.flatMap(({ values: { dimension } }) =>
        dimension && 'dimension' in dimension ? [dimension.dimension] : [],
      );
      return together(those, {
        messageId: 'alike_by_dimensions',
        values: { dimensions: { dimensions } },
      });
    }),
  ];
}
