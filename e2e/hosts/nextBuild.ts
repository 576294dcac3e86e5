import { createHash } from 'node:crypto';
import { descriptorHash } from '../../src/data/host/builtDescriptor';
import { sha256 } from '../../tools/site/sha256';
import { builtSite, withTexts } from './builtSite';
import { notFound, type Reply } from './serve';

/* The next build of the site: the same scripts under other names, the old ones gone, and newer data. */

const rename = (text: string) => text.replaceAll(/-([\w-]{8})\.js\b/g, '-$1.next.js');

const renamed = withTexts((_pathname, text) => rename(text));

const integrities = new Map<string, string>();

/** The checksum of a script under its new name. */
function integrityOf(script: string): string {
  const known = integrities.get(script) ?? sha256(textOf(renamed, script));
  integrities.set(script, known);
  return known;
}

/** A page or the worker, with new names of scripts and the checksums of what has changed. */
function renew(pathname: string, text: string): string {
  const next = rename(text).replaceAll(
    /(\/assets\/[\w.-]+)\.next\.js(["'`]:\s*["'`])sha256-[\w+/]{43}=/g,
    (_all, script: string, between: string) =>
      `${script}.next.js${between}${integrityOf(`${script}.js`)}`,
  );
  if (pathname === '/sw.js') {
    const shell = textOf(builtSite, '/offline.html');
    return next.replaceAll(sha256(shell), sha256(renew('/offline.html', shell)));
  }
  // The policy of a page lists its inline scripts.
  return next.replaceAll(sha256(importMapOf(text)), sha256(importMapOf(next)));
}

function importMapOf(html: string): string {
  return /<script type="importmap">(.*?)<\/script>/.exec(html)?.[1] ?? '';
}

const observations = 'observations.csv';

/** The files of the newer package: SenseTime's headcount is 3,757, the version 999.0.0. */
function newerData(file: string, text: string): string {
  if (file === observations) return text.replaceAll(',3756,', ',3757,');
  if (file !== 'datapackage.json') return text;
  const rows = newerData(observations, textOf(renamed, `/data/${observations}`));
  const hash = createHash('sha256').update(rows).digest('hex');
  return text
    .replace(/("version": ")[^"]+"/, '$1999.0.0"')
    .replace(/("path": "observations\.csv"[^]*?"hash": "sha256:)[0-9a-f]{64}/, `$1${hash}`);
}

/** A page that was written beside the newer descriptor. */
function ofNewerData(page: string): string {
  const descriptor = textOf(builtSite, '/data/datapackage.json');
  const newer = newerData('datapackage.json', descriptor);
  return page.replace(
    `data-descriptor="${descriptorHash(descriptor)}"`,
    `data-descriptor="${descriptorHash(newer)}"`,
  );
}

function textOf(site: Reply, pathname: string): string {
  const answer = site(pathname);
  if (typeof answer === 'string') throw new Error(`no answer for ${pathname}`);
  return answer.body.toString();
}

/** Only the scripts, pages and worker of the next build; the data are those of the one before. */
export const nextCode: Reply = codeWith(withTexts(renew));

/** The next build, whole. */
export const nextBuild: Reply = codeWith(
  withTexts((pathname, text) => {
    const file = /^\/data\/(.+)$/.exec(pathname)?.[1];
    return file === undefined ? ofNewerData(renew(pathname, text)) : newerData(file, text);
  }),
);

function codeWith(site: Reply): Reply {
  return (pathname) => {
    const isScript = pathname.startsWith('/assets/') && pathname.endsWith('.js');
    if (isScript && !pathname.endsWith('.next.js')) return notFound;
    return site(pathname.replace(/\.next\.js$/, '.js'));
  };
}
