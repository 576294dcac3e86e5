import { checkCompany } from '../../domain/checks/checkCompany';
import { findingId, type Finding, type FindingValue } from '../../domain/checks/finding';
import type { MessageKey } from '../../i18n/translate';
import type { Context } from '../../wording/context';
import { formatFindingValue } from '../../wording/findingValue';
import { figureName } from '../../wording/names';
import { namedCompany, type NamedCompany } from '../namedCompany';

/** A finding worth a story, in one sentence. */
export interface Story extends NamedCompany {
  /** Of the finding that it leads to. */
  readonly id: string;
  readonly sentence: string;
}

/** A kind of finding that makes a story; of findings alike in kind the first of a new company. */
interface Kind {
  readonly is: Finding['messageId'];
  readonly message: MessageKey;
  /** A finding of the same target or figure that belongs to the story. */
  readonly with?: { readonly is: Finding['messageId']; readonly message: MessageKey };
}

/** In the order in which they are told. */
const kinds: readonly Kind[] = [
  { is: 'printed_exchanged', message: 'story.printed_exchanged' },
  {
    is: 'target_missed',
    message: 'story.target_missed',
    with: { is: 'target_looser', message: 'story.target_missed_looser' },
  },
  { is: 'factor_turns_trend', message: 'story.factor_turns_trend' },
  { is: 'not_between', message: 'story.not_between' },
  { is: 'printed_differently', message: 'story.printed_differently' },
];

/** The findings of these companies that a newspaper would tell, one a kind. */
export function buildStories(context: Context, companies: readonly string[]): readonly Story[] {
  const { dataset, i18n } = context;
  const findings = companies
    .flatMap((company) => checkCompany(dataset, company))
    .filter(({ outcome }) => outcome === 'contradicts' || outcome === 'unusual');
  const told = new Set<string>();
  return kinds.flatMap((kind) => {
    const alike = findings.filter(({ messageId }) => messageId === kind.is);
    const finding = alike.find(({ key }) => !told.has(key.company)) ?? alike[0];
    if (!finding) return [];
    told.add(finding.key.company);
    return [
      {
        ...namedCompany(dataset, finding.key.company, i18n),
        id: findingId(finding),
        sentence: sentenceOf(context, kind, finding, findings),
      },
    ];
  });
}

function sentenceOf(
  context: Context,
  kind: Kind,
  finding: Finding,
  findings: readonly Finding[],
): string {
  const { dataset, i18n } = context;
  const { key, expected, found, values } = finding;
  const second = kind.with && findings.find((item) => isOfSameLine(item, finding, kind.with?.is));
  const named: Readonly<Record<string, FindingValue>> = {
    ...(expected && { expected: { quantity: expected } }),
    ...(found && { found: { quantity: found } }),
    ...values,
    ...(second && {
      later: { year: second.key.year },
      ...(second.found && { looser: { quantity: second.found } }),
    }),
  };
  const words = Object.entries(named).map(([name, value]): [string, string] => [
    name,
    formatFindingValue(dataset, value, i18n),
  ]);
  return i18n.t(second ? kind.with.message : kind.message, {
    ...Object.fromEntries<string>(words),
    company: namedCompany(dataset, key.company, i18n).name,
    figure: figureName(dataset, key, i18n),
    year: key.year,
  });
}

function isOfSameLine(
  { messageId, key }: Finding,
  { key: other }: Finding,
  is: Finding['messageId'] | undefined,
): boolean {
  return (
    messageId === is &&
    key.company === other.company &&
    key.indicator === other.indicator &&
    key.category === other.category
  );
}
