import * as v from 'valibot';
import { languages, type Language } from '../../../src/domain/dataset';
import { pageFonts } from '../fonts/pageFonts';
import type { SitePage } from '../../../src/app/prerender/sitePages';

const manifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    name: v.optional(v.string()),
    imports: v.optional(v.array(v.string())),
  }),
);

/** Vite's build manifest: source file → its chunk. */
export type Manifest = v.InferOutput<typeof manifestSchema>;

/** The manifest from its text; throws if it is invalid. */
export function parseManifest(text: string): Manifest {
  return v.parse(manifestSchema, JSON.parse(text));
}

/** The first script of every page, below the build's root. */
export function entryOf(manifest: Manifest): string {
  const entry = manifest['index.html'];
  if (!entry) throw new Error('index.html is not in the build');
  return entry.file;
}

/** The script that reads the data ahead of the first one, which imports it: a group of vite.config.ts. */
export function aheadOf(manifest: Manifest): string {
  const ahead = Object.values(manifest).find(({ name }) => name === 'ahead');
  if (!ahead) throw new Error('no chunk of the build is called ahead');
  return ahead.file;
}

/** Every script of the build. */
export function scriptFilesOf(manifest: Manifest): readonly string[] {
  const files = Object.values(manifest).map(({ file }) => file);
  return [...new Set(files)].filter((file) => file.endsWith('.js')).sort();
}

/** What reads a package in slices. */
const slicesReader = 'src/data/slices/loadSliced.ts';

/** Code that a reader may ask for and that a first visit, which is limited in size, does not cache. */
const large = {
  /** Cached with the next page. */
  later: [
    'src/export/table/formats/xlsx.ts',
    'src/app/versions/CitedVersion.tsx',
    'src/app/versions/VersionChanges.tsx',
    'src/charts/StackBar.tsx',
    'src/views/changes/ChangesPage.tsx',
    'src/views/standards/StandardsPage.tsx',
    'src/views/compare/ComparePage.tsx',
  ],
  /** Cached where it is first used. */
  onFirstUse: [
    'src/export/pdf/writePdf.ts',
    'src/app/embed/EmbedRoot.tsx',
    'src/app/own/OwnRoute.tsx',
    'src/data/own/ownCompanies.ts',
    'src/data/own/propose/findTables.ts',
    'src/data/own/read/readBytes.ts',
    ...ofEachLanguage('own'),
  ],
};

/** What only the pages of a package in slices use: the code of its parts is a group of vite.config.ts. */
function ofSlices(manifest: Manifest): readonly string[] {
  const parts = Object.keys(manifest).filter((source) => manifest[source]?.name === 'many');
  return [slicesReader, ...ofEachLanguage('many'), ...parts];
}

/** What is not cached before it is asked for. */
function onFirstUse(manifest: Manifest, isSliced: boolean): readonly string[] {
  return [...large.onFirstUse, ...(isSliced ? [] : ofSlices(manifest))];
}

/** The files of a part of the messages. */
function ofEachLanguage(part: string): readonly string[] {
  return languages.map((language) => `src/i18n/messages/${language}/${part}.ts`);
}

/** All scripts of the build, of all languages, but the `large` ones and those of another kind of package. */
export function scriptsOfAll(manifest: Manifest, isSliced: boolean): readonly string[] {
  const apart = [...large.later, ...onFirstUse(manifest, isSliced)];
  // Vite names a chunk that several others share with an underscore.
  const alone = Object.keys(manifest).filter((source) => !source.startsWith('_'));
  const sources = [...alone, ...ofSlices(manifest)].filter((source) => !apart.includes(source));
  return [...filesOf(manifest, sources)].filter((file) => file.endsWith('.js'));
}

/** The scripts that are cached after a first visit. */
export function scriptsOfLater(manifest: Manifest, isSliced: boolean): readonly string[] {
  const first = scriptsOfAll(manifest, isSliced);
  return [...filesOf(manifest, large.later)].filter((file) => !first.includes(file));
}

/**
 * The scripts a page requests once its first one runs, to be preloaded with it: its messages, its own code
 * and, where the package is read in slices, what reads them. Throws if a source file is not in the build.
 */
export function scriptsOf(
  manifest: Manifest,
  { code, language }: SitePage,
  isSliced: boolean,
): readonly string[] {
  const entry = filesOf(manifest, ['index.html']);
  const sources = [
    ...(isSliced ? [slicesReader] : []),
    `src/i18n/messages/${language}/core.ts`,
    ...(code ? [code.source] : []),
    ...(code?.messages ?? []).map((part) => `src/i18n/messages/${language}/${part}.ts`),
  ];
  return [...filesOf(manifest, sources)].filter((file) => !entry.has(file));
}

/** The message files of one language, but those that are cached where they are first used. */
export function messageScriptsOf(
  manifest: Manifest,
  language: Language,
  isSliced: boolean,
): readonly string[] {
  const apart = onFirstUse(manifest, isSliced);
  return Object.entries(manifest)
    .filter(([source]) => source.startsWith(`src/i18n/messages/${language}/`))
    .filter(([source]) => !apart.includes(source))
    .map(([, { file }]) => file);
}

/** The fonts that every page is set in; throws if they are not in the build. */
export function fontsOf(manifest: Manifest): readonly string[] {
  return [
    ...filesOf(
      manifest,
      pageFonts.map(({ path }) => path),
    ),
  ];
}

function filesOf(manifest: Manifest, sources: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const add = (source: string) => {
    if (seen.has(source)) return;
    seen.add(source);
    const chunk = manifest[source];
    if (!chunk)
      throw new Error(`${source} is not in the build: scriptsOf.ts names a file that moved`);
    files.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  sources.forEach(add);
  return files;
}
