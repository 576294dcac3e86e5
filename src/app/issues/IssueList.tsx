import type { Issue } from '../../data/issue';
import { useI18n } from '../../i18n/I18n';
import { issueText } from './issueText';

/** Which faults the data files have: where, and what to do. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const { t } = useI18n();
  return (
    <ul className="issues">
      {issues.map((issue) => {
        const { file, rule, line, column, found } = issue;
        const { place, text } = issueText(issue, t);
        return (
          <li key={[file, line, column, rule, found].join(' ')} data-rule={rule}>
            <strong>{place}</strong> <span>{text}</span>
          </li>
        );
      })}
    </ul>
  );
}
