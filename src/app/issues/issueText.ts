import type { Issue } from '../../data/issue';
import type { Translate } from '../../i18n/translate';

/** Where a fault of the data files is, and what it is and asks for. */
export function issueText(
  issue: Issue,
  t: Translate,
): { readonly place: string; readonly text: string } {
  const { file, rule, found } = issue;
  const line = issue.line ?? '';
  const column = issue.column ?? '';
  const text = t(`issue.${rule}`, { found: found ?? '' });
  return {
    place: t(placeOf(issue), { file, line, column }),
    // It alone tells which files belong together.
    text:
      file === 'datapackage.json' && issue.column === null
        ? `${text} ${t('issue.not_held')}`
        : text,
  };
}

function placeOf({ line, column }: Issue) {
  if (line === null) return column === null ? 'issue.place.file' : 'issue.place.column';
  return column === null ? 'issue.place.line' : 'issue.place.cell';
}
