import type { I18n } from '../../i18n/I18n';
import { yearSpan } from '../table/fileName';
import type { CitationSubject } from '../../viewModels/citationSubject';

/**
 * A BibTeX entry. `@misc` is known to every style; `url` and `urldate` to biblatex, natbib and
 * reference managers. Names stand in braces of their own so that no style changes their case.
 */
export function writeBibtex(subject: CitationSubject, what: string, { t }: I18n): string {
  const { link, dataVersion, dataDate, accessed } = subject;
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${escapeBibtex(t('app.name'))}}`],
    ['title', `{${escapeBibtex(what)}}`],
    ...(dataDate === null ? [] : [['year', dataDate.slice(0, 4)] as const]),
    ['note', escapeBibtex(t('footer.version', { version: dataVersion }))],
    ['url', escapeBibtexUrl(link)],
    ['urldate', accessed.slice(0, 10)],
  ];
  const lines = fields.map(([name, value]) => `  ${name.padEnd(7)} = {${value}},`);
  return [`@misc{${bibtexKey(subject)},`, ...lines, '}'].join('\n');
}

/** An ASCII key that says what it is of: `esg-peer-ledger-pue-2022-2024`. */
export function bibtexKey(subject: CitationSubject): string {
  const years = subject.kind === 'figure' ? yearSpan(subject.years) : '';
  return ['esg-peer-ledger', subject.id, years]
    .map((part) => part.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, ''))
    .filter((part) => part !== '')
    .join('-');
}

const commands: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  // BibTeX counts braces even after a backslash; the commands keep them balanced.
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

/** Text for a BibTeX field: what TeX would read as a command is written out. */
export function escapeBibtex(text: string): string {
  return text
    .replace(/[\\{}~^%&_#$]/g, (mark) => commands.get(mark) ?? `\\${mark}`)
    .replace(/\s+/g, ' ');
}

/** Styles take an address as it stands, so only what breaks the entry itself is percent-encoded. */
function escapeBibtexUrl(link: string): string {
  return link.replace(/[\\{}\s]/g, (mark) => encodeURIComponent(mark));
}
