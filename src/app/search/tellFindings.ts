import { checkAll } from '../../domain/checks/checkCompany';
import { outcomes } from '../../domain/checks/finding';
import type { ToldFinding } from '../../domain/search/searchIndex';
import type { Context } from '../../wording/context';
import { companyName, groupName, indicatorName } from '../../wording/names';

/** Every finding by what one calls it and the words of its sentences, gravest first. */
export function tellFindings({ dataset, i18n }: Context): readonly ToldFinding[] {
  const { t } = i18n;
  return checkAll(dataset)
    .map((finding) => {
      const { rule, outcome, key, messageId } = finding;
      const sentence = t(`finding.${messageId}`).replace(/\{\{\w+\}\}/g, ' ');
      const about = [
        companyName(dataset, key.company, i18n),
        indicatorName(dataset, key.indicator, i18n),
        groupName(dataset, key, i18n) ?? '',
      ];
      return {
        finding,
        names: [t(`rule.${rule}`), t(`outcome.${outcome}`)],
        text: [...about, sentence].join(' '),
      };
    })
    .sort((a, b) => outcomes.indexOf(a.finding.outcome) - outcomes.indexOf(b.finding.outcome));
}
