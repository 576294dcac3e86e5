import { parseFigureChanges } from '../../../src/data/figureChanges';
import { changesFile, type FileTexts } from '../../../src/data/dataFiles';
import { parseDescriptor } from '../../../src/data/parseDescriptor';
import { languages, type FigureChange, type PackageChange } from '../../../src/domain/dataset';
import { createFormat } from '../../../src/i18n/format';
import { messagesOf } from '../../../src/i18n/messages/byLanguage';
import { createTranslate } from '../../../src/i18n/translate';
import { paths } from '../../../src/state/paths';
import { countChanges } from '../../../src/viewModels/figureChanges';
import { addressOf, escapeHtml, type Site } from './pageHtml';

export const feedFile = 'changes.xml';

/** How pages name the feed. */
export function feedLink(site: Site): string {
  return `<link rel="alternate" type="application/atom+xml" href="${addressOf(feedFile, site)}" />`;
}

/**
 * The versions of the data as an Atom feed (RFC 4287), in every language: what is said of each, and how many figures
 * changed. Null where the package tells of no version. Where the site's address is not known its ids are URNs.
 */
export function versionFeed(texts: FileTexts, site: Site): string | null {
  const { changes: versions } = parseDescriptor(texts.get('datapackage.json'), []);
  const [newest] = versions;
  if (!newest) return null;
  const { rows } = parseFigureChanges(texts.get(changesFile) ?? '');
  const changes = rows.map(({ row }) => row);
  const id = site.origin === null ? 'urn:esg-peer-ledger:data' : addressOf(feedFile, site);
  const names = [...languages].reverse().map((language) => messagesOf[language]['app.name']);
  const links = languages.map(
    (language) =>
      `<link rel="alternate" type="text/html" hreflang="${language}" ` +
      `href="${addressOf(`${language}${paths.data}`, site)}#data-changes"/>`,
  );
  const entries = versions.map((version) => {
    const own = changes.filter((change) => change.version === version.version);
    return element(
      'entry',
      textElement(
        'id',
        `${id}${site.origin === null ? ':' : '#'}${encodeURIComponent(version.version)}`,
      ),
      textElement('title', `${messagesOf.en['app.name']} ${version.version}`),
      textElement('updated', instantOf(version)),
      ...links,
      summaryOf(version, own),
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    textElement('id', id),
    textElement('title', names.join(' · ')),
    textElement('updated', instantOf(newest)),
    element('author', textElement('name', messagesOf.en['app.name'])),
    `<link rel="self" type="application/atom+xml" href="${addressOf(feedFile, site)}"/>`,
    ...links,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

function summaryOf({ text }: PackageChange, changes: readonly FigureChange[]): string {
  const paragraphs = languages.map((language) => {
    const t = createTranslate(language, messagesOf[language]);
    const i18n = { language, t, format: createFormat(language), texts: new Map() };
    const counts = countChanges(changes, i18n);
    const told = [text[language], ...(counts === '' ? [] : [t('versions.figures', { counts })])];
    return `<p xml:lang="${language}">${escapeXml(told.join(t('sentence.separator')))}</p>`;
  });
  return `<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${paragraphs.join('')}</div></summary>`;
}

/** The beginning of the day of a version. */
function instantOf({ date }: PackageChange): string {
  return `${date.slice(0, 10)}T00:00:00Z`;
}

function element(name: string, ...content: readonly string[]): string {
  return [`<${name}>`, ...content, `</${name}>`].join('\n');
}

function textElement(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** Text of an element; characters that XML has no form for are left out. */
function escapeXml(text: string): string {
  const told = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
  return escapeHtml(told).replaceAll('>', '&gt;');
}
