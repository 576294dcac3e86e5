import type { Issue } from '../data/issue';
import type { Translate } from '../i18n/translate';

/** Where a fault of the data files is, and what it is and asks for. */
export function issueText(
  issue: Issue,
  t: Translate,
): { readonly place: string; readonly text: string } {
  const { file, rule, found } = issue;
  const line = issue.line ?? '';
  const column = issue.column ?? '';
  return {
    place: t(placeOf(issue), { file, line, column }),
    text: t(`issue.${rule}`, { found: found ?? '' }),
  };
}

function placeOf({ line, column }: Issue) {
  if (line === null) return column === null ? 'issue.place.file' : 'issue.place.column';
  return column === null ? 'issue.place.line' : 'issue.place.cell';
}
