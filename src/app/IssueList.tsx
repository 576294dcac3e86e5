import type { Issue } from '../data/issue';
import { useI18n } from '../i18n/I18n';

/** Which faults the data files have: where, and what to do. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  const { t } = useI18n();
  return (
    <ul className="issues">
      {issues.map((issue) => {
        const { file, rule } = issue;
        const line = issue.line ?? '';
        const column = issue.column ?? '';
        return (
          <li key={[file, line, column, rule, issue.found].join(' ')} data-rule={rule}>
            <strong>{t(placeOf(issue), { file, line, column })}</strong>{' '}
            <span>{t(`issue.${rule}`, { found: issue.found ?? '' })}</span>
          </li>
        );
      })}
    </ul>
  );
}

function placeOf({ line, column }: Issue) {
  if (line === null) return column === null ? 'issue.place.file' : 'issue.place.column';
  return column === null ? 'issue.place.line' : 'issue.place.cell';
}
