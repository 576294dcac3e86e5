import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/domain/checks/finding';
import { groupBy } from '../../src/domain/groupBy';
import { readPublished } from '../../src/testing/published';

const pages = ['.', 'docs'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join(folder, file)),
);
const readmes = pages.filter((page) => page.startsWith('README'));
const pictures = readdirSync('docs/pictures').map((file) => `docs/pictures/${file}`);
const published = readPublished();
const read = (file: string) => readFileSync(file, 'utf8');
const json = (file: string) => v.parse(v.pipe(v.string(), v.parseJson()), read(file));

const { scripts, dependencies, devDependencies } = v.parse(
  v.object({
    scripts: v.record(v.string(), v.string()),
    dependencies: v.record(v.string(), v.string()),
    devDependencies: v.record(v.string(), v.string()),
  }),
  json('package.json'),
);
const { version } = v.parse(
  v.object({ version: v.string() }),
  json('public/data/datapackage.json'),
);

it('finds the pages', () => {
  expect(readmes).toHaveLength(3);
  expect(pages).toContain(path.join('docs', 'hosting.md'));
});

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('links to files and headings that exist', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
    const broken = links.filter((link) => !/^https?:/.test(link) && !leadsSomewhere(page, link));
    expect(broken).toEqual([]);
  });

  it('names scripts and files that exist', () => {
    const named = [...text.matchAll(/npm run (?:-s |--silent )?([a-z][\w:]*)/g)];
    expect(named.map((match) => match[1] ?? '').filter((one) => !(one in scripts))).toEqual([]);
    const files = [...text.matchAll(/`((?:src|tools|e2e|docs|public)\/[\w./-]+)`/g)];
    expect(files.map((match) => match[1] ?? '').filter((one) => !existsSync(one))).toEqual([]);
  });
});

describe.each(readmes)('%s', (page) => {
  const text = read(page);

  it.each([
    ['observations.csv', published.allObservations],
    ['disclosures.csv', published.disclosures],
    ['indicators.csv', published.indicators],
    ['codes.csv', published.codes],
    ['code_answers.csv', published.codeAnswers],
    ['financials.csv', published.financials],
  ])('counts %s', (file, rows) => {
    expect(text).toContain(`\`${file}\` (${rows.length})`);
  });

  it('counts the rules of the checks and the indicators', () => {
    const { length } = published.indicators;
    expect(text).toMatch(new RegExp(`\\b${rules.length} (rules|條規則|条规则)`));
    expect(text).toMatch(new RegExp(`\\b${length} (indicators|項指標|项指标)`));
  });

  it('names the current version of the data', () => {
    expect(new Set(text.match(/\b20\d\d\.\d+\b/g))).toEqual(new Set([version]));
  });

  it('shows every picture', () => {
    for (const picture of pictures) expect(text).toContain(`](${picture})`);
  });
});

it('has small pictures', () => {
  for (const picture of pictures) expect(statSync(picture).size, picture).toBeLessThan(200_000);
});

it('cites the current version of the data, and logs it', () => {
  expect(read('CITATION.cff')).toContain(`version: '${version}'`);
  expect(read('CHANGELOG.md')).toContain(`### ${version} –`);
});

it('gives the reason of every dependency, and of no other', () => {
  const names = [...read('docs/dependencies.md').matchAll(/\*\*([^*]+)\*\*/g)].flatMap(
    (match) => match[1] ?? [],
  );
  const expected = Object.keys({ ...dependencies, ...devDependencies });
  expect(names.toSorted()).toEqual(expected.filter((one) => !one.startsWith('@types/')).toSorted());
});

it.each(['src', 'tools', 'e2e'])('has at most 25 files in any folder of %s', (root) => {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const full = [...groupBy(files, (file) => file.parentPath)].flatMap(([folder, inside]) =>
    inside.length > 25 ? `${folder}: ${inside.length}` : [],
  );
  expect(full).toEqual([]);
});

function leadsSomewhere(page: string, link: string): boolean {
  const [file = '', heading] = link.split('#');
  const target = file === '' ? page : path.join(path.dirname(page), file);
  if (!existsSync(target)) return false;
  return heading === undefined || headingsOf(read(target)).includes(heading);
}

/** The ids GitHub gives to headings. */
function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
