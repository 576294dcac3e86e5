import * as v from 'valibot';

/** A package of the lock file. */
export interface LockedPackage {
  readonly name: string;
  /** An SPDX expression; null where the package names none. */
  readonly licence: string | null;
  /** True where nothing of it is part of the built site. */
  readonly dev: boolean;
}

/** May be part of the site: they ask for a notice at most. https://spdx.org/licenses/ */
const shipped = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
];

/** May be worked with: what they ask for concerns changed copies of themselves. */
const workedWith = [...shipped, 'CC-BY-4.0', 'MPL-2.0', 'Python-2.0'];

/** Of packages that name theirs in a file alone. */
const readInFile: Readonly<Record<string, string>> = { 'png-js': 'MIT' };

const lockSchema = v.object({
  packages: v.record(
    v.string(),
    v.object({
      license: v.optional(v.string()),
      dev: v.optional(v.boolean(), false),
      devOptional: v.optional(v.boolean(), false),
      link: v.optional(v.boolean(), false),
    }),
  ),
});

/** All packages that npm would install, from the text of `package-lock.json`; throws on any other. */
export function parseLock(text: string): readonly LockedPackage[] {
  const { packages } = v.parse(lockSchema, JSON.parse(text));
  return Object.entries(packages)
    .filter(([path, { link }]) => path !== '' && !link)
    .map(([path, { license, dev, devOptional }]) => {
      const name = path.replace(/^.*node_modules\//, '');
      return { name, licence: license ?? readInFile[name] ?? null, dev: dev || devOptional };
    });
}

/**
 * The packages with a licence that is not on the list for what they are used for. Every licence of
 * an expression has to be on it, also of a choice (`OR`): then somebody chooses.
 */
export function licenceFaults(packages: readonly LockedPackage[]): readonly LockedPackage[] {
  return packages.filter(({ licence, dev }) => {
    const allowed = dev ? workedWith : shipped;
    const named = licence?.split(/\s+(?:AND|OR)\s+|[()]/).filter((item) => item !== '') ?? [];
    return named.length === 0 || !named.every((item) => allowed.includes(item));
  });
}
