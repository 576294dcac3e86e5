import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { contentTypes } from '../../tools/site/headers/contentTypes';
import { siteOfMany, siteUnderTest } from '../../tools/ci/testTools/siteUnderTest';
import { readHeaders } from '../../tools/site/headers/readHeaders';
import { type Answer, notFound, type Reply } from './serve';

/** The folder that is served at `/`, and the one that is built for `/esg/`. */
export const builds = { '/': siteUnderTest.dist, '/esg/': siteUnderTest.below } as const;

/**
 * The built sites on a static host without rewrites: files, `/` added to the address of a folder,
 * `404.html` for missing files, and the headers of `_headers`.
 */
export const builtSite: Reply = (pathname) => {
  const base = pathname.startsWith('/esg/') ? '/esg/' : '/';
  return answerFrom(builds[base], base, pathname);
};

/** The site of many companies, served alike. */
export const builtSiteOfMany: Reply = (pathname) => answerFrom(siteOfMany.dist, '/', pathname);

function answerFrom(root: string, base: string, pathname: string): Answer {
  const headers = headersOf(root, pathname);
  const file = path.join(root, decodeURIComponent(pathname.slice(base.length)));
  if (pathname.endsWith('/')) {
    return fileAnswer(path.join(file, 'index.html'), headers) ?? missing(root, headers);
  }
  if (existsSync(path.join(file, 'index.html'))) {
    return { status: 301, headers: { location: `${pathname}/` }, body: '' };
  }
  return fileAnswer(file, headers) ?? missing(root, headers);
}

function headersOf(root: string, pathname: string): Answer['headers'] {
  if (!existsSync(path.join(root, 'index.html'))) {
    throw new Error(
      `${root} is missing: npm run build && npx tsx tools/ci/testTools/buildSiteUnderTest.ts`,
    );
  }
  const rules = readFileSync(path.join(root, '_headers'), 'utf8');
  // Two policies in one header line would be two policies to a browser too.
  return Object.fromEntries(
    Object.entries(readHeaders(rules, pathname)).map(([name, values]) => [name, values.join(', ')]),
  );
}

function fileAnswer(file: string, headers: Answer['headers']): Answer | null {
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  const type = contentTypes[path.extname(file)] ?? 'application/octet-stream';
  return { status: 200, headers: { ...headers, 'content-type': type }, body: readFileSync(file) };
}

function missing(root: string, headers: Answer['headers']): Answer {
  return { ...(fileAnswer(path.join(root, '404.html'), headers) ?? notFound), status: 404 };
}

/** A page that takes any script for the one it was built with. */
export function withoutImportMap(html: string): string {
  return html.replace(/<script type="importmap">.*<\/script>/, '');
}

/** The built sites with the text of some files changed; other files stay as they are. */
export function changedSite(change: (pathname: string, text: string) => string): Reply {
  return withTexts((pathname, text) => withoutImportMap(change(pathname, text)));
}

/** The same, where pages hold their scripts to the checksums that stand in the changed text. */
export function withTexts(change: (pathname: string, text: string) => string): Reply {
  return (pathname) => {
    const answer = builtSite(pathname);
    if (typeof answer === 'string' || !answer.headers['content-type']?.includes('charset')) {
      return answer;
    }
    return { ...answer, body: change(pathname, answer.body.toString('utf8')) };
  };
}

/** A site, by default the built ones, without some of its files. */
export function siteWithout(
  isMissing: (pathname: string) => boolean,
  site: Reply = builtSite,
): Reply {
  return (pathname) => (isMissing(pathname) ? notFound : site(pathname));
}
